import { gapOf, type Likeness, likenessOf } from './likeness.ts'
import type { Mention } from './mention.ts'
import { betweenNeighbours, placeOf } from './neighbours.ts'
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
/** What shares less of its words with another is not the same for its place alone. */
const FEWEST_SHARED = 0.2

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
  /** The thread last told at a place, by the place. */
  const threadByPlace = new Map<string, number>()
  const append = (thread: number, link: Link): void => {
    const links = threads[thread]
    if (links) links.push(link)
    else threads.push([link])
    const { first } = link.telling
    index.add(first.words, thread)
    threadByPlace.set(placeOf(first, first.position), thread)
  }
  /** By all words, and by the first of them, which many words after them would hide. */
  const nearTo = ({ words, head }: Mention): ReadonlySet<number> =>
    head === null ? index.near(words) : new Set([...index.near(words), ...index.near(head)])
  /** The thread told beside the one that a neighbour was taken to be, on the same side. */
  const beside = (neighbour: number, step: 1 | -1): number | undefined => {
    const last = threads[neighbour]!.at(-1)!.telling.first
    return threadByPlace.get(placeOf(last, last.position + step))
  }
  const take = (told: readonly Telling[]): void => {
    const pairs: Candidate[] = []
    for (const [place, telling] of told.entries())
      for (const thread of nearTo(telling.first)) {
        const links = threads[thread]!
        const last = links.at(-1)!.telling
        const same = telling.first.series === last.first.series
        if (gapOf(last, telling) > (same ? LONGEST_GAP : LONGEST_ELSEWHERE)) continue
        const likeness = closest(links, telling, weigh)
        if (likeness.confidence >= NONE_BELOW) pairs.push({ thread, place, likeness })
      }
    const taken = new Set<number>()
    const found = new Map<number, { thread: number; likeness: Likeness }>()
    const settle = (candidates: readonly Candidate[]): void => {
      for (const { thread, place, likeness } of candidates.toSorted(surestFirst)) {
        if (taken.has(thread) || found.has(place)) continue
        taken.add(thread)
        found.set(place, { thread, likeness })
      }
    }
    settle(pairs.filter(({ likeness }) => likeness.confidence >= doubtfulBelow))
    const placeByPosition = new Map(
      told.map(({ first }, place) => [placeOf(first, first.position), place]),
    )
    const agreed: Candidate[] = []
    for (const [place, telling] of told.entries()) {
      if (found.has(place)) continue
      const { first } = telling
      const sides = new Map<number, number>()
      for (const step of [1, -1] as const) {
        const neighbour = found.get(
          placeByPosition.get(placeOf(first, first.position + step)) ?? -1,
        )
        const thread = neighbour && beside(neighbour.thread, step === 1 ? -1 : 1)
        if (thread !== undefined && !taken.has(thread))
          sides.set(thread, (sides.get(thread) ?? 0) + 1)
      }
      for (const [thread, count] of sides) {
        const likeness = closest(threads[thread]!, telling, weigh)
        if (likeness.words < FEWEST_SHARED) continue
        agreed.push({ thread, place, likeness: betweenNeighbours(likeness, count) })
      }
    }
    settle(agreed.filter(({ likeness }) => likeness.confidence >= doubtfulBelow))
    settle([...pairs, ...agreed].filter(({ likeness }) => likeness.confidence >= NONE_BELOW))
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

interface Candidate {
  readonly thread: number
  readonly place: number
  readonly likeness: Likeness
}

const surestFirst = (a: Candidate, b: Candidate): number =>
  b.likeness.confidence - a.likeness.confidence || a.thread - b.thread || a.place - b.place

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
