import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { type Desk, judge, refreshViews } from '#clerk'
import type { ActionRow, DoubtRow, ItemRow, Saying } from '#views'
import { importFrom, tide } from '../views/made-community.ts'
import { atDesk, makeSource } from './made-desk.ts'

const CALL = `# Tide call, 2019-03-06

Present: Ada Brook (@adab), Béa Cove, Carl Dune

## Lamps

- ACTION: Béa to light the lamp on the pier
- ACTION: Carl to ring the harbour bell twice
- DECISION: the lamp burns all night
`
const LATER = `# Tide call, 2019-03-20

Present: Ada Brook, Béa Cove, Karl Dunes

- ACTION: Ada to paint the boat shed green
`
const NOTES = { 'calls/2019-03-06.md': CALL, 'calls/2019-03-20.md': LATER }

const actionsOf = async ({ shown }: Desk): Promise<readonly ActionRow[]> =>
  (await shown.actions(tide.id, {})).rows
const called = async (desk: Desk, words: RegExp): Promise<ItemRow> => {
  const all = [...(await actionsOf(desk)), ...(await desk.shown.decisions(tide.id, {})).rows]
  const found = all.find(({ text }) => words.test(text))
  ok(found, `no item says ${words}`)
  return found
}
const say = async (desk: Desk, saying: Saying): Promise<number> => {
  const judged = await judge(desk, tide, saying)
  if ('refused' in judged) throw new Error(JSON.stringify(judged.refused))
  await refreshViews(desk, tide)
  return judged.fact
}
const doubtsOf = async ({ shown }: Desk, state: DoubtRow['kind']): Promise<readonly DoubtRow[]> =>
  (await shown.doubts(tide.id, { state })).rows
const rebuild = async (desk: Desk): Promise<void> => {
  await desk.filings.rebuild()
  await desk.views.clear(tide.id)
  await refreshViews(desk, tide)
}

test('a corrected action stays corrected when everything is made again', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const bell = await called(desk, /bell/)
    const correction = { owners: ['Ada'], state: 'done', due: '2019-04-01' } as const
    const fact = await say(desk, { say: 'correct', item: bell.id, correction })
    const check = async (): Promise<void> => {
      const { owners, state, dueDate, judged, id } = (await called(desk, /bell/)) as ActionRow
      equal(id, bell.id)
      deepEqual(
        [owners, state, dueDate],
        [[{ id: 'ada-brook', name: 'Ada Brook' }], 'done', '2019-04-01'],
      )
      deepEqual([judged?.say, judged?.fact, judged?.by], ['correct', fact, 'ada'])
    }
    await check()
    await rebuild(desk)
    await check()
  }))

test('a dismissed finding leaves every list, and its page says who said so', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const bell = await called(desk, /bell/)
    const before = (await actionsOf(desk)).length
    const fact = await say(desk, { say: 'dismiss', item: bell.id })
    equal((await actionsOf(desk)).length, before - 1)
    const home = await desk.shown.home(tide.id)
    equal(home?.totals.action, before - 1)
    const page = await desk.shown.item(tide.id, bell.id)
    equal(page?.item.judged?.say, 'dismiss')
    const meeting = await desk.shown.meeting(tide.id, bell.meeting.id)
    equal(
      meeting?.items.some(({ id }) => id === bell.id),
      false,
    )
    equal((await desk.shown.search(tide.id, 'harbour bell kind:action', {})).total, 0)
    await say(desk, { say: 'withdraw', fact })
    equal((await actionsOf(desk)).length, before)
  }))

test('what was read as a decision can be an action', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const lamp = await called(desk, /burns/)
    await say(desk, {
      say: 'correct',
      item: lamp.id,
      correction: { kind: 'action', owners: ['Béa Cove'] },
    })
    const { owners, judged } = (await called(desk, /burns/)) as ActionRow
    deepEqual(owners, [{ id: 'bea-cove', name: 'Béa Cove' }])
    equal(judged?.read.kind, 'decision')
    equal((await desk.shown.decisions(tide.id, {})).total, 0)
    // Judged again, it is the same sighting.
    await say(desk, { say: 'dismiss', item: lamp.id })
    equal((await desk.shown.decisions(tide.id, {})).total, 0)
  }))

test('what was said of an item holds in a newer version of its text', () =>
  atDesk(async (desk) => {
    const source = makeSource(NOTES)
    await importFrom(desk, source)
    const bell = await called(desk, /bell/)
    await say(desk, { say: 'correct', item: bell.id, correction: { state: 'dropped' } })
    source.files = {
      ...NOTES,
      'calls/2019-03-06.md': CALL.replace('## Lamps', 'Scribe: Carl\n\n## Lamps'),
    }
    await importFrom(desk, source)
    const { state, document, id } = (await called(desk, /bell/)) as ActionRow
    deepEqual([id, state], [bell.id, 'dropped'])
    equal(document === bell.document, false)
  }))

test('a reader that cuts the words a little otherwise finds the same sighting', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const bell = await called(desk, /bell/)
    await say(desk, { say: 'correct', item: bell.id, correction: { state: 'done' } })
    const better = {
      ...desk,
      reader: 'better',
      read: (text: string) => reworded(desk, text, / twice$/),
    }
    await importFrom(better, makeSource(NOTES))
    const again = (await called(better, /bell/)) as ActionRow
    equal(/twice/.test(again.text), false)
    equal(again.state, 'done')
    deepEqual(await doubtsOf(better, 'lost'), [])
  }))

test('what a reader no longer finds is asked about, and never silently away', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const bell = await called(desk, /bell/)
    const fact = await say(desk, { say: 'confirm', item: bell.id })
    const blind = {
      ...desk,
      reader: 'blind',
      read: (text: string) => reworded(desk, text, /.*bell.*/),
    }
    await importFrom(blind, makeSource(NOTES))
    const [lost] = await doubtsOf(blind, 'lost')
    deepEqual([lost?.places[0]?.text, lost?.no], [bell.text, { say: 'withdraw', fact }])
    await say(blind, lost!.no)
    deepEqual(await doubtsOf(blind, 'lost'), [])
  }))

/** The reading of a text, but for words of its items that are read away. */
const reworded = ({ read }: Desk, text: string, away: RegExp) => {
  const reading = read(text)
  return {
    ...reading,
    meetings: reading.meetings.map((meeting) => ({
      ...meeting,
      items: meeting.items
        .map((item) => ({ ...item, text: item.text.replace(away, '') }))
        .filter((item) => item.text !== ''),
    })),
  }
}

test('two names are one person because a member says so, until they take it back', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const idsOf = async (): Promise<readonly string[]> =>
      (await desk.shown.people(tide.id, {})).rows.map(({ id }) => id).sort()
    deepEqual(await idsOf(), ['ada-brook', 'bea-cove', 'carl-dune', 'karl-dunes'])
    const fact = await say(desk, { say: 'same-person', one: 'carl-dune', other: 'karl-dunes' })
    const joined = await idsOf()
    equal(joined.length, 3)
    const one = await desk.shown.person(tide.id, 'karl-dunes')
    deepEqual([one?.person.attended, one?.evidence.at(-1)?.why], [2, 'a member says so'])
    equal((await desk.shown.person(tide.id, 'carl-dune'))?.person.id, one?.person.id)
    await rebuild(desk)
    deepEqual(await idsOf(), joined)
    await say(desk, { say: 'withdraw', fact })
    equal((await idsOf()).length, 4)
  }))

test('names listed together are parted where a member says that they are two', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const { evidence } = (await desk.shown.person(tide.id, 'ada-brook'))!
    const [one, other] = evidence.find(({ names }) => names.includes('handle:adab'))!.names
    await say(desk, { say: 'other-person', one, other })
    const ids = (await desk.shown.people(tide.id, {})).rows.map(({ id }) => id)
    ok(ids.includes('adab') && ids.includes('ada-brook'))
  }))

test('two actions are one because a member says so, and two again', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const [bell, shed] = [await called(desk, /bell/), await called(desk, /shed/)]
    await say(desk, { say: 'same-item', one: shed.id, other: bell.id })
    const thread = ((await called(desk, /bell/)) as ActionRow).thread
    deepEqual(
      thread?.mentions.map(({ item }) => item),
      [bell.id, shed.id],
    )
    deepEqual(thread?.mentions[1]?.evidence, ['ada says so'])
    await say(desk, { say: 'other-item', one: bell.id, other: shed.id })
    equal(((await called(desk, /bell/)) as ActionRow).thread, null)
  }))

test('words about what nobody is shown are refused, and nothing is written', () =>
  atDesk(async (desk) => {
    await importFrom(desk, makeSource(NOTES))
    const before = await desk.log.last(tide.id)
    const refused = async (saying: Saying) => {
      const judged = await judge(desk, tide, saying)
      return 'refused' in judged ? judged.refused : null
    }
    deepEqual(await refused({ say: 'confirm', item: 'a-nothing2' }), {
      why: 'unknown',
      id: 'a-nothing2',
    })
    deepEqual(await refused({ say: 'same-person', one: 'ada-brook', other: 'nobody' }), {
      why: 'unknown',
      id: 'nobody',
    })
    deepEqual(await refused({ say: 'same-person', one: 'ada-brook', other: 'ada-brook' }), {
      why: 'only-one',
    })
    deepEqual(await refused({ say: 'withdraw', fact: 1 }), { why: 'not-standing', fact: 1 })
    equal(await desk.log.last(tide.id), before)
  }))

test('said in any order among filings, the same words give the same rows', () =>
  atDesk(async (desk) =>
    atDesk(async (other) => {
      await importFrom(desk, makeSource(NOTES))
      const [bell, lamp] = [await called(desk, /bell/), await called(desk, /burns/)]
      await say(desk, { say: 'dismiss', item: lamp.id })
      await say(desk, { say: 'correct', item: bell.id, correction: { state: 'done' } })
      const source = makeSource({ 'calls/2019-03-06.md': CALL })
      await importFrom(other, source)
      await say(other, { say: 'correct', item: bell.id, correction: { state: 'done' } })
      source.files = NOTES
      await importFrom(other, source)
      await say(other, { say: 'dismiss', item: lamp.id })
      const plain = (rows: readonly ItemRow[]) =>
        rows.map((row) => ({ ...row, judged: row.judged && { ...row.judged, fact: 0, at: '' } }))
      deepEqual(plain(await actionsOf(other)), plain(await actionsOf(desk)))
      equal((await other.shown.decisions(tide.id, {})).total, 0)
    }),
  ))
