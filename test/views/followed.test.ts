import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { withFiled } from './made-community.ts'

const call = (date: string, lines: readonly string[]): string =>
  `# Tide call ${date}\n\nPresent: Ada Brook, Bram Sluis\n\n${lines.join('\n')}\n`

const FILES = {
  'calls/2021-03-01.md': call('2021-03-01', [
    '## Decisions',
    '',
    '- DECISION: Mooring fees are 12 crowns a night',
    '',
    '## Action items',
    '',
    '- [ ] Ada: Paint the harbour lantern',
    '- [ ] Bram: Survey the eastern breakwater',
  ]),
  'calls/2021-03-08.md': call('2021-03-08', [
    '## Review of action items',
    '',
    '- [ ] Ada: Paint the harbour lantern',
    '',
    '## Action items',
    '',
    '- [ ] Bram: Order tar for the winter',
  ]),
  'calls/2021-03-15.md': call('2021-03-15', [
    '## Review of action items',
    '',
    '- [x] Ada: Paint the harbour lantern',
    '',
    '## Decisions',
    '',
    '- DECISION: Mooring is free, this replaces the mooring fees of 12 crowns a night',
  ]),
}

test('an action stands once in the list, with the state of its latest mention', () =>
  withFiled(FILES, async ({ views }) => {
    const { rows } = await views.actions('tide', {})
    deepEqual(
      rows.map(({ text, state, meeting, thread, silent }) => [
        text.replace(/^\w+: /, ''),
        state,
        meeting.date,
        thread?.mentions.map((mention) => mention.state),
        silent,
      ]),
      [
        ['Order tar for the winter', 'open', '2021-03-08', undefined, 1],
        ['Paint the harbour lantern', 'done', '2021-03-01', ['open', 'open', 'done'], 0],
        ['Survey the eastern breakwater', 'open', '2021-03-01', undefined, 2],
      ],
    )
    equal((await views.actions('tide', { mentions: true })).total, 5)
    equal((await views.actions('tide', { state: 'unheard' })).total, 2)
    equal((await views.actions('tide', { state: 'open' })).total, 2)
    equal((await views.home('tide'))!.openActionCount, 2)
    equal((await views.search('tide', 'kind:action state:unheard', {})).total, 2)
  }))

test('a later mention tells of its thread too', () =>
  withFiled(FILES, async ({ views }) => {
    const { rows } = await views.actions('tide', { mentions: true, state: 'done' })
    const [last] = rows
    equal(rows.length, 3)
    const view = (await views.item('tide', last!.id))!
    equal(view.item.kind === 'action' && view.item.thread!.id === last!.id, false)
    equal(view.item.kind === 'action' && view.item.thread!.mentions.length, 3)
  }))

test('promises of a person are kept, dropped or never heard of again', () =>
  withFiled(FILES, async ({ views }) => {
    const counts = async (id: string) => {
      const { person, actions } = (await views.person('tide', id))!
      const { openActions, doneActions, unheardActions } = person
      return [openActions, doneActions, unheardActions, actions.length]
    }
    deepEqual(await counts('ada-brook'), [0, 1, 0, 1])
    deepEqual(await counts('bram-sluis'), [2, 0, 2, 2])
  }))

test('what was in force on a day is told, and what replaced it', () =>
  withFiled(FILES, async ({ views }) => {
    const inForce = async (day: string) =>
      (await views.decisions('tide', { inForce: day })).rows.map(({ text, until }) => [text, until])
    const fees = 'Mooring fees are 12 crowns a night'
    const free = 'Mooring is free, this replaces the mooring fees of 12 crowns a night'
    deepEqual(await inForce('2021-02-28'), [])
    deepEqual(await inForce('2021-03-10'), [[fees, '2021-03-15']])
    deepEqual(await inForce('2021-03-15'), [[free, null]])
  }))

test('what may have been told before stands among the problems', () =>
  withFiled(
    {
      'calls/2021-03-01.md': call('2021-03-01', [
        '## Action items',
        '',
        '- [ ] Ada: Ask the ferry company about the winter timetable',
      ]),
      'calls/2021-03-08.md': call('2021-03-08', [
        '## Action items',
        '',
        '- [ ] Ask the ferry people about a summer timetable',
      ]),
    },
    async ({ views }) => {
      const { rows } = await views.problems('tide', {})
      const doubt = rows.find(({ code }) => code === 'thread-doubtful')!
      match(doubt.message, /May be the action of 2021-03-01, “.*ferry company/)
      equal((await views.actions('tide', {})).total, 2)
    },
  ))
