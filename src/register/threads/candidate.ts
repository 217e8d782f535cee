import { gapOf, type Likeness, likenessOf } from './likeness.ts'
import type { Telling } from './sessions.ts'
import type { WordWeights } from './word-weights.ts'

/** What a day tells, by its place among all that the day tells, and a thread that it may go on with. */
export interface Candidate {
  readonly thread: number
  readonly place: number
  readonly likeness: Likeness
}

/** What is settled of a day: each telling goes on with one thread, each thread with one telling. */
export interface Settled {
  readonly taken: ReadonlySet<number>
  readonly byPlace: ReadonlyMap<number, Candidate>
  /** Takes the surest of those that are at least so sure, and whose two ends are free. */
  readonly settle: (candidates: readonly Candidate[], least: number) => void
}

export const openSettled = (): Settled => {
  const taken = new Set<number>()
  const byPlace = new Map<number, Candidate>()
  const settle = (candidates: readonly Candidate[], least: number): void => {
    for (const candidate of candidates.toSorted(surestFirst)) {
      const { thread, place, likeness } = candidate
      if (likeness.confidence < least || taken.has(thread) || byPlace.has(place)) continue
      taken.add(thread)
      byPlace.set(place, candidate)
    }
  }
  return { taken, byPlace, settle }
}

export const surestFirst = (a: Candidate, b: Candidate): number =>
  b.likeness.confidence - a.likeness.confidence || a.thread - b.thread || a.place - b.place

/** With how it was told last, or with how it was told first, whichever is closer. */
export const closest = (
  tellings: readonly Telling[],
  telling: Telling,
  weigh: WordWeights,
): Likeness => {
  const last = tellings.at(-1)!
  const toLast = likenessOf(last, telling, weigh, isClosed(last))
  if (tellings.length === 1) return toLast
  const { first, copies } = tellings[0]!
  if (first.series !== last.first.series) return toLast
  const born = {
    first: { ...first, date: last.first.date, day: last.first.day },
    copies,
    session: last.session,
  }
  const toFirst = likenessOf(born, telling, weigh, isClosed(last))
  return toFirst.confidence > toLast.confidence ? toFirst : toLast
}

/** Whether a telling comes too late to be the same as an earlier one: later still in another series. */
export const isTooLate = (earlier: Telling, later: Telling): boolean =>
  gapOf(earlier, later) >
  (earlier.first.series === later.first.series ? LONGEST_GAP : LONGEST_ELSEWHERE)

/** Sessions after which something not mentioned is taken up as new; fewer where series differ. */
const LONGEST_GAP = 26
const LONGEST_ELSEWHERE = 6

export const isClosed = ({ first: { state } }: Telling): boolean =>
  state === 'done' || state === 'dropped'
