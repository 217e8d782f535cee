import { type Candidate, isClosed } from './candidate.ts'
import { likenessOf } from './likeness.ts'
import type { OpenThreads } from './open-threads.ts'
import type { Telling } from './sessions.ts'
import type { WordWeights } from './word-weights.ts'

/** Two tellings of one day are two things unless they are as like as this. */
const TWICE_FROM = 0.8

/**
 * What a day told before in another place: under another topic, as a recap does, or in the notes of
 * another meeting. What stands in one list are different things, however alike.
 */
export const toldTwice = (
  telling: Telling,
  place: number,
  threads: OpenThreads,
  weigh: WordWeights,
): Candidate | null => {
  const { first, session } = telling
  let best: Candidate | null = null
  for (const thread of threads.near(first)) {
    const last = threads.lastOf(thread)
    if (last.first.series !== first.series || last.session !== session) continue
    if (last.first.meeting === first.meeting && last.first.topic?.plain === first.topic?.plain)
      continue
    const likeness = likenessOf(last, telling, weigh, isClosed(last))
    if (likeness.confidence >= Math.max(TWICE_FROM, best?.likeness.confidence ?? 0))
      best = { thread, place, likeness }
  }
  return best
}
