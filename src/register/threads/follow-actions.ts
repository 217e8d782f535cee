import { gapOf, type Likeness, likenessOf } from './likeness.ts'
import { openIndex } from './rare-words.ts'
import type { Telling } from './sessions.ts'
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

/** Sessions after which something not mentioned is taken up as new; fewer where series differ. */
const LONGEST_GAP = 26
const LONGEST_ELSEWHERE = 6
/** Below this a likeness is none at all, not even a doubtful one. */
const NONE_BELOW = 0.35

/**
 * Follows the actions of a community from day to day, each series by itself and, less readily, from
 * one to another. Each is taken to be the one among the earlier
 * that it is most like, surest first, each at most once a day; what a day looks back on comes
 * before what it hands out.
 */
export const followActions = (
  sessions: readonly (readonly Telling[])[],
  weigh: WordWeights,
  doubtfulBelow: number,
): Followed => {
  const threads: Link[][] = []
  const doubts: Doubt[] = []
  const index = openIndex(weigh)
  const append = (thread: number, link: Link): void => {
    const links = threads[thread]
    if (links) links.push(link)
    else threads.push([link])
    index.add(link.telling.first.words, thread)
  }
  const take = (told: readonly Telling[]): void => {
    const pairs: { thread: number; place: number; likeness: Likeness }[] = []
    for (const [place, telling] of told.entries())
      for (const thread of index.near(telling.first.words)) {
        const links = threads[thread]!
        const last = links.at(-1)!.telling
        const same = telling.first.series === last.first.series
        if (gapOf(last, telling) > (same ? LONGEST_GAP : LONGEST_ELSEWHERE)) continue
        const likeness = closest(links, telling, weigh)
        if (likeness.confidence >= NONE_BELOW) pairs.push({ thread, place, likeness })
      }
    pairs.sort(
      (a, b) =>
        b.likeness.confidence - a.likeness.confidence || a.thread - b.thread || a.place - b.place,
    )
    const taken = new Set<number>()
    const found = new Map<number, { thread: number; likeness: Likeness }>()
    for (const { thread, place, likeness } of pairs) {
      if (taken.has(thread) || found.has(place)) continue
      taken.add(thread)
      found.set(place, { thread, likeness })
    }
    for (const [place, telling] of told.entries()) {
      const best = found.get(place)
      if (best && best.likeness.confidence >= doubtfulBelow)
        append(best.thread, { telling, likeness: best.likeness })
      else {
        if (best) {
          const earlier = threads[best.thread]!.at(-1)!.telling
          doubts.push({ earlier, later: telling, likeness: best.likeness })
        }
        append(threads.length, { telling, likeness: null })
      }
    }
  }
  for (const told of sessions) {
    take(told.filter(({ first }) => first.review))
    take(told.filter(({ first }) => !first.review))
  }
  return { threads, doubts }
}

/** With how it was told last, or with how it was told first, whichever is closer. */
const closest = (links: readonly Link[], telling: Telling, weigh: WordWeights): Likeness => {
  const last = links.at(-1)!.telling
  const closed = last.first.state === 'done' || last.first.state === 'dropped'
  const toLast = likenessOf(last, telling, weigh, closed)
  if (links.length === 1) return toLast
  const { first, copies } = links[0]!.telling
  if (first.series !== last.first.series) return toLast
  const born = { first: { ...first, date: last.first.date }, copies, session: last.session }
  const toFirst = likenessOf(born, telling, weigh, closed)
  return toFirst.confidence > toLast.confidence ? toFirst : toLast
}
