import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import type { Judgement, Said, Sighting } from '#terms'
import { decideJudgement, standingJudgements } from './decide-judgement.ts'
import { judgementToWords, openedToJudgement } from './judgement-words.ts'

const sighting = (quote: string, nth = 1): Sighting => ({
  text: 'sha256:1',
  kind: 'action',
  quote,
  nth,
})
const lamp = sighting('Light the lamp')
const bell = sighting('Ring the bell')
const people = (one: string, say: 'same-person' | 'other-person', other: string): Judgement => ({
  say,
  one,
  other,
})

/** Facts from number 1 on. */
const given = (...judgements: readonly Judgement[]): readonly Said[] =>
  standingJudgements(
    judgements.map((judgement, i) => ({ seq: i + 1, at: '2026-03-01', by: 'ada', judgement })),
  )
const refusal = (standing: readonly Said[], judgement: Judgement): unknown => {
  const decided = decideJudgement(standing, judgement)
  return 'refused' in decided ? decided.refused : null
}

test('of one finding the last word stands, and words and spacing alone tell it', () => {
  const standing = given(
    { say: 'confirm', sighting: lamp },
    { say: 'dismiss', sighting: sighting('light  the *lamp*') },
    { say: 'confirm', sighting: sighting('Light the lamp', 2) },
  )
  deepEqual(
    standing.map(({ seq }) => seq),
    [2, 3],
  )
})

test('what is withdrawn stands no longer, and cannot be withdrawn again', () => {
  const standing = given({ say: 'confirm', sighting: lamp }, { say: 'withdraw', fact: 1 })
  deepEqual(standing, [])
  deepEqual(refusal(standing, { say: 'withdraw', fact: 1 }), { why: 'not-standing', fact: 1 })
})

test('saying the same again is refused, saying otherwise is not', () => {
  const standing = given({ say: 'confirm', sighting: lamp })
  deepEqual(refusal(standing, { say: 'confirm', sighting: lamp }), { why: 'said-already', fact: 1 })
  deepEqual(refusal(standing, { say: 'dismiss', sighting: lamp }), null)
})

test('a correction changes something that its kind has', () => {
  const correct = (kind: string, correction: object): Judgement => ({
    say: 'correct',
    sighting: { ...lamp, kind },
    correction,
  })
  deepEqual(refusal([], correct('action', {})), { why: 'changes-nothing' })
  deepEqual(refusal([], correct('action', { owners: ['Ada'], due: '' })), null)
  deepEqual(refusal([], correct('decision', { owners: ['Ada'] })), {
    why: 'no-such-field',
    kind: 'decision',
    field: 'owners',
  })
  deepEqual(refusal([], correct('decision', { kind: 'action', owners: ['Ada'] })), null)
  deepEqual(refusal([], correct('motion', { kind: 'action' })), {
    why: 'no-such-field',
    kind: 'motion',
    field: 'kind',
  })
})

test('nobody is one with himself', () => {
  deepEqual(refusal([], people('full:ada brook', 'same-person', 'full:ada brook')), {
    why: 'only-one',
  })
})

test('who is one by two words cannot be two by a third, and the facts are named', () => {
  const standing = given(people('a', 'same-person', 'b'), people('c', 'same-person', 'b'))
  deepEqual(refusal(standing, people('a', 'other-person', 'c')), {
    why: 'contradicts',
    facts: [1, 2],
  })
  const parted = given(people('a', 'other-person', 'c'), people('b', 'same-person', 'c'))
  deepEqual(refusal(parted, people('a', 'same-person', 'b')), {
    why: 'contradicts',
    facts: [1, 2],
  })
})

test('a change of mind about the very pair is heard', () => {
  const standing = given(people('a', 'same-person', 'b'))
  deepEqual(refusal(standing, people('b', 'other-person', 'a')), null)
})

test('every judgement comes back from the words of its fact', () => {
  const judgements: readonly Judgement[] = [
    { say: 'confirm', sighting: lamp },
    { say: 'dismiss', sighting: bell },
    { say: 'correct', sighting: lamp, correction: { text: 'Trim the lamp', owners: ['Ada'] } },
    people('full:ada brook', 'same-person', 'handle:adab'),
    people('full:ada brook', 'other-person', 'handle:adab'),
    { say: 'same-item', sighting: lamp, other: bell },
    { say: 'other-item', sighting: lamp, other: bell },
    { say: 'withdraw', fact: 7 },
  ]
  for (const judgement of judgements) {
    const words = judgementToWords(judgement)
    const back = openedToJudgement({
      fact: words,
      value: (field) => (words as Record<string, unknown>)[field] as string,
    })
    deepEqual(back, judgement)
  }
})
