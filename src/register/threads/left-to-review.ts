import { type Candidate, isClosed, type Settled, surestFirst } from './candidate.ts'
import { gapOf, likenessOf, logOdds, surer } from './likeness.ts'
import type { OpenThreads } from './open-threads.ts'
import type { Telling } from './sessions.ts'
import { WEIGHTS } from './weights.ts'
import type { WordWeights } from './word-weights.ts'

/** What shares less of its words with another is not the same, though no other is as like. */
const FEWEST_SHARED = 0.2
/** So many sessions a review list looks back. */
const LONGEST_BACK = 2

/**
 * What a day looks back on comes from somewhere: of what is not settled yet, that which is most like
 * an open item of the last meetings, the words of its topic among them, the surer the less any other is.
 */
export const leftToReview = (
  told: readonly Telling[],
  threads: OpenThreads,
  { taken, byPlace }: Settled,
  weigh: WordWeights,
): readonly Candidate[] => {
  const left = told.flatMap((telling, place): readonly Candidate[] => {
    if (byPlace.has(place) || !telling.first.review) return []
    const near = new Set([...threads.near(telling.first), ...threads.underTopic(telling.first)])
    return [...near].flatMap((thread): readonly Candidate[] => {
      const last = threads.lastOf(thread)
      if (taken.has(thread) || isClosed(last) || last.first.series !== telling.first.series)
        return []
      if (gapOf(last, telling) > LONGEST_BACK) return []
      const likeness = likenessOf(last, telling, weigh, false, last.first.topic)
      return likeness.words < FEWEST_SHARED ? [] : [{ thread, place, likeness }]
    })
  })
  const ofThread = Map.groupBy(left, ({ thread }) => thread)
  const ofPlace = Map.groupBy(left, ({ place }) => place)
  return left.map((one) => {
    const rivals = [...ofThread.get(one.thread)!, ...ofPlace.get(one.place)!]
    const rival = rivals.filter((other) => other !== one).sort(surestFirst)[0]
    const lead = rival ? logOdds(one.likeness) - logOdds(rival.likeness) : WEIGHTS.mostLead
    if (lead <= 0) return one
    const weight = WEIGHTS.lead * Math.min(lead, WEIGHTS.mostLead)
    return { ...one, likeness: surer(one.likeness, weight, 'no other is nearly as like') }
  })
}
