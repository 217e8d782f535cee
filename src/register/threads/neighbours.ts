import { type Candidate, closest, type Settled } from './candidate.ts'
import { surer } from './likeness.ts'
import { type OpenThreads, placeOf } from './open-threads.ts'
import type { Telling } from './sessions.ts'
import { WEIGHTS } from './weights.ts'
import type { WordWeights } from './word-weights.ts'

/** What shares less of its words with another is not the same for its place alone. */
const FEWEST_SHARED = 0.2

/** Of a list that is gone through in the order of an earlier one: what stands beside what is settled. */
export const besideNeighbours = (
  told: readonly Telling[],
  threads: OpenThreads,
  { taken, byPlace }: Settled,
  weigh: WordWeights,
): readonly Candidate[] => {
  const placeByPosition = new Map(told.map(({ first }, place) => [placeOf(first, 0), place]))
  return told.flatMap((telling, place): readonly Candidate[] => {
    if (byPlace.has(place)) return []
    const sides = new Map<number, number>()
    for (const step of [1, -1] as const) {
      const neighbour = byPlace.get(placeByPosition.get(placeOf(telling.first, step)) ?? -1)
      const thread = neighbour && threads.beside(neighbour.thread, step === 1 ? -1 : 1)
      if (thread !== undefined && !taken.has(thread))
        sides.set(thread, (sides.get(thread) ?? 0) + 1)
    }
    return [...sides].flatMap(([thread, count]) => {
      const likeness = closest(threads.tellingsOf(thread), telling, weigh)
      if (likeness.words < FEWEST_SHARED) return []
      const agreed =
        count === 2
          ? surer(likeness, WEIGHTS.besideBoth, 'between the same neighbours')
          : surer(likeness, WEIGHTS.besideOne, 'beside the same neighbour')
      return [{ thread, place, likeness: agreed }]
    })
  })
}
