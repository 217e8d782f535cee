import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { draftFact, judgementToWords } from '#record'
import type { Judgement } from '#terms'
import { batch, filed, nextSalt, type OpenEmpty, opened, textOf, withEmpty } from './made.ts'

const done = { at: '2026-03-01T12:00:00.000Z', by: 'ada' }
const judged = (judgement: Judgement) => draftFact(judgementToWords(judgement), done, nextSalt)

const lamp = { text: textOf('one').text, kind: 'action', quote: 'Light the “lamp”', nth: 1 }
const bell = { text: textOf('two').text, kind: 'action', quote: 'Ring the bell', nth: 2 }
const SAID: readonly Judgement[] = [
  { say: 'correct', sighting: lamp, correction: { owners: ['Ada Quay'], due: '2019-04-01' } },
  { say: 'dismiss', sighting: bell },
  { say: 'same-item', sighting: bell, other: lamp },
  { say: 'same-person', one: 'full:ada quay', other: 'handle:adaq' },
  { say: 'withdraw', fact: 4 },
]

/** What every store must remember of what members said, as tests. */
export const checkJudgements = (store: string, open: OpenEmpty): void => {
  const works = (name: string, work: Parameters<typeof withEmpty>[1]): void => {
    test(`${store}: ${name}`, () => withEmpty(open, work))
  }

  works('judgements come back in the order of the log, rebuilt or not', async (ports) => {
    const { log, filings, judgements } = ports
    const drafts = [opened('Tide'), filed('a.md', 'one'), filed('b.md', 'two'), ...SAID.map(judged)]
    equal(await log.append('tide', 0, batch(drafts)), 8)
    const said = await judgements.said('tide')
    deepEqual(
      said,
      SAID.map((judgement, i) => ({ seq: i + 4, ...done, judgement })),
    )
    deepEqual(await judgements.said('moor'), [])
    await filings.rebuild()
    deepEqual(await judgements.said('tide'), said)
    equal((await filings.all('tide')).length, 2)
  })

  works('with a text goes every word that was said about it', async ({ log, ...ports }) => {
    await log.append('tide', 0, batch([opened('Tide'), ...SAID.map(judged)]))
    await log.eraseText('tide', lamp.text)
    const left = (await ports.judgements.said('tide')).map(({ judgement }) => judgement.say)
    deepEqual(left, ['dismiss', 'same-person', 'withdraw'])
    await ports.filings.rebuild()
    equal((await ports.judgements.said('tide')).length, 3)
    const openings = (await log.read('tide', 2, 3)).flatMap((fact) => fact.openings)
    equal(
      openings.some(({ value }) => value.includes('lamp') || value.includes('Ada')),
      false,
    )
    equal((await log.read('tide', 1, 99)).length, 6)
  })
}
