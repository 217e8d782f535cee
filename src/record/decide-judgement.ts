import { type Correction, type Judgement, keyOfSighting, type Said, subjectOf } from '#terms'
import { type JudgementWords, judgementToWords } from './judgement-words.ts'

/** Why a judgement is not written down. */
export type RefusalReason =
  /** The very same stands already, by fact number `fact`. */
  | { readonly why: 'said-already'; readonly fact: number }
  /** Both names, or both sightings, are one. */
  | { readonly why: 'only-one' }
  /** By what was said before, in these facts, the opposite follows. */
  | { readonly why: 'contradicts'; readonly facts: readonly number[] }
  /** No judgement stands under this number. */
  | { readonly why: 'not-standing'; readonly fact: number }
  /** The correction changes nothing. */
  | { readonly why: 'changes-nothing' }
  /** A finding of this kind has no such field. */
  | { readonly why: 'no-such-field'; readonly kind: string; readonly field: string }

/** A judgement that is not written down. */
export interface Refusal {
  readonly refused: RefusalReason
}

/** What stands of all that was said, in the order of the log: the last word about each subject. */
export const standingJudgements = (said: readonly Said[]): readonly Said[] => {
  const bySubject = new Map<string, Said>()
  for (const one of said) {
    const { judgement } = one
    if (judgement.say !== 'withdraw') {
      const subject = subjectOf(judgement)
      bySubject.delete(subject)
      bySubject.set(subject, one)
      continue
    }
    for (const [subject, { seq }] of bySubject)
      if (seq === judgement.fact) bySubject.delete(subject)
  }
  return [...bySubject.values()]
}

/** What is to be written down of a judgement, or why nothing is; `standing` is what stands before it. */
export const decideJudgement = (
  standing: readonly Said[],
  judgement: Judgement,
): JudgementWords | Refusal => {
  const reason = reasonAgainst(standing, judgement)
  return reason === null ? judgementToWords(judgement) : { refused: reason }
}

const reasonAgainst = (standing: readonly Said[], judgement: Judgement): RefusalReason | null => {
  if (judgement.say === 'withdraw')
    return standing.some(({ seq }) => seq === judgement.fact)
      ? null
      : { why: 'not-standing', fact: judgement.fact }
  const subject = subjectOf(judgement)
  const words = wordsOf(judgement)
  const before = standing.find((one) => subjectOf(one.judgement) === subject)
  if (before && wordsOf(before.judgement) === words)
    return { why: 'said-already', fact: before.seq }
  if (judgement.say === 'correct') return reasonAgainstCorrection(judgement)
  const ends = endsOf(judgement)
  if (ends === null) return null
  if (ends.one === ends.other) return { why: 'only-one' }
  const others = standing.filter((one) => one !== before)
  return contradicted(others, ends)
}

/** Of one subject all judgements that say the same give the same words. */
const wordsOf = (judgement: Judgement): string =>
  judgement.say === 'correct' ? JSON.stringify(judgementToWords(judgement)) : judgement.say

const reasonAgainstCorrection = ({
  sighting,
  correction,
}: Judgement & { readonly say: 'correct' }): RefusalReason | null => {
  const fields = Object.keys(correction) as (keyof Correction)[]
  if (fields.length === 0) return { why: 'changes-nothing' }
  const { kind: read } = sighting
  if (correction.kind !== undefined && !fieldsOf(read).includes('kind'))
    return { why: 'no-such-field', kind: read, field: 'kind' }
  const kind = correction.kind ?? read
  const alien = fields.find((field) => !fieldsOf(kind).includes(field))
  return alien === undefined ? null : { why: 'no-such-field', kind, field: alien }
}

const COMMON: readonly (keyof Correction)[] = ['kind', 'text']

/** What can be corrected in a finding of a kind. */
const FIELDS: Readonly<Record<string, readonly (keyof Correction)[]>> = {
  action: [...COMMON, 'owners', 'due', 'state'],
  motion: ['text', 'outcome'],
  poll: ['text'],
  next: ['text'],
}

const fieldsOf = (kind: string): readonly (keyof Correction)[] => FIELDS[kind] ?? COMMON

interface Ends {
  readonly about: 'people' | 'items'
  readonly same: boolean
  readonly one: string
  readonly other: string
}

const endsOf = (judgement: Judgement): Ends | null => {
  switch (judgement.say) {
    case 'same-person':
    case 'other-person': {
      const { one, other, say } = judgement
      return { about: 'people', same: say === 'same-person', one, other }
    }
    case 'same-item':
    case 'other-item': {
      const [one, other] = [keyOfSighting(judgement.sighting), keyOfSighting(judgement.other)]
      return { about: 'items', same: judgement.say === 'same-item', one, other }
    }
    default:
      return null
  }
}

/** Whether the two would be one and two at once: A is B, B is C, but A is not C. */
const contradicted = (standing: readonly Said[], wanted: Ends): RefusalReason | null => {
  const said = standing.flatMap((one) => {
    const ends = endsOf(one.judgement)
    return ends?.about === wanted.about ? [{ ...ends, seq: one.seq }] : []
  })
  const from = reach(said, wanted.one)
  if (!wanted.same) {
    const path = from.get(wanted.other)
    return path === undefined ? null : { why: 'contradicts', facts: path }
  }
  const to = reach(said, wanted.other)
  for (const { same, one, other, seq } of said) {
    if (same) continue
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      if (from.has(a) && to.has(b))
        return { why: 'contradicts', facts: [...from.get(a)!, seq, ...to.get(b)!] }
  }
  return null
}

/** Everything that is one with a start, each with the facts that say so. */
const reach = (
  said: readonly (Ends & { readonly seq: number })[],
  start: string,
): ReadonlyMap<string, readonly number[]> => {
  const reached = new Map<string, readonly number[]>([[start, []]])
  for (const [at, path] of reached)
    for (const { same, one, other, seq } of said) {
      const next = !same ? null : one === at ? other : other === at ? one : null
      if (next !== null && !reached.has(next)) reached.set(next, [...path, seq])
    }
  return reached
}
