import { type Candidate, closest, isTooLate, openSettled } from './candidate.ts'
import { leftToReview } from './left-to-review.ts'
import type { Likeness } from './likeness.ts'
import { besideNeighbours } from './neighbours.ts'
import { openThreads } from './open-threads.ts'
import type { Telling } from './sessions.ts'
import { toldTwice } from './told-twice.ts'
import type { WordWeights } from './word-weights.ts'

/** A telling with why it is held to belong to what was told before; the first has no reason. */
export interface Link {
  readonly telling: Telling
  readonly likeness: Likeness | null
}

/** A telling that may belong to what was told before, but nobody can be sure. */
export interface Doubt {
  readonly earlier: Telling
  readonly later: Telling
  readonly likeness: Likeness
}

export interface Followed {
  readonly threads: readonly (readonly Link[])[]
  readonly doubts: readonly Doubt[]
}

/** Below this a likeness is none at all, not even a doubtful one. */
const NONE_BELOW = 0.35

/**
 * Follows the actions of a community from day to day, each series by itself and, less readily, from
 * one to another. Each is taken to be the one among the earlier that it is most like, surest first,
 * each at most once a day: by its own words, then by its neighbours in the list, then by what a list
 * that is looked back on leaves. What a day looks back on comes before what it hands out.
 */
export const followActions = (
  sessions: readonly (readonly Telling[])[],
  weigh: WordWeights,
  doubtfulBelow: number,
): Followed => {
  const threads = openThreads(weigh)
  const links: Link[][] = []
  const doubts: Doubt[] = []
  const append = (known: number | null, telling: Telling, likeness: Likeness | null): void => {
    const thread = threads.append(known, telling)
    const link = { telling, likeness }
    if (known === null) links.push([link])
    else links[thread]!.push(link)
  }
  const byWords = (told: readonly Telling[]): readonly Candidate[] =>
    told.flatMap((telling, place) =>
      [...threads.near(telling.first)]
        .filter((thread) => !isTooLate(threads.lastOf(thread), telling))
        .map((thread) => ({
          thread,
          place,
          likeness: closest(threads.tellingsOf(thread), telling, weigh),
        })),
    )
  const take = (told: readonly Telling[]): void => {
    const settled = openSettled()
    const { settle } = settled
    const pairs = byWords(told)
    settle(pairs, doubtfulBelow)
    const agreed = besideNeighbours(told, threads, settled, weigh)
    settle(agreed, doubtfulBelow)
    settle(leftToReview(told, threads, settled, weigh), doubtfulBelow)
    settle([...pairs, ...agreed], NONE_BELOW)
    const isSettled = (place: number): boolean =>
      (settled.byPlace.get(place)?.likeness.confidence ?? 0) >= doubtfulBelow
    // What goes on with something comes first, so that what tells it once more finds it told today.
    for (const [place, telling] of told.entries()) {
      const best = settled.byPlace.get(place)
      if (best && isSettled(place)) append(best.thread, telling, best.likeness)
    }
    for (const [place, telling] of told.entries()) {
      if (isSettled(place)) continue
      const best = settled.byPlace.get(place)
      if (best)
        doubts.push({
          earlier: threads.lastOf(best.thread),
          later: telling,
          likeness: best.likeness,
        })
      const twin = toldTwice(telling, place, threads, weigh)
      append(twin?.thread ?? null, telling, twin?.likeness ?? null)
    }
  }
  for (const told of sessions) {
    take(told.filter(({ first }) => first.review))
    take(told.filter(({ first }) => !first.review))
  }
  return { threads: links, doubts }
}
