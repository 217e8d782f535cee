import { compare } from '../filed.ts'
import type { Register } from '../register.ts'
import { type Doubt, type Followed, followActions } from './follow-actions.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { type Relation, relateDecisions, relationOf } from './relate-decisions.ts'
import { sessionsOf, type Telling } from './sessions.ts'
import { weighWords } from './word-weights.ts'

/** A mention in a thread. */
export interface ThreadMention {
  readonly item: string
  /** Null where it is the first, and for actions. */
  readonly relation: Relation | null
  readonly evidence: readonly string[]
  readonly confidence: number
}

/** One action or decision through all its mentions. */
export interface JoinedThread {
  /** Oldest first; copies of the same notes are told once. */
  readonly mentions: readonly ThreadMention[]
}

/** Two items that may be the same. */
export interface DoubtfulLink {
  readonly earlier: string
  readonly later: string
  readonly evidence: readonly string[]
  readonly confidence: number
}

export interface Threads {
  /** Of every mention and copy; what is mentioned once has none. */
  readonly threadByItem: ReadonlyMap<string, JoinedThread>
  readonly doubts: readonly DoubtfulLink[]
}

/** Follows the actions and decisions of a community through its series; below a confidence nothing is joined. */
export const joinThreads = (
  { texts, partyOf }: Pick<Register, 'texts' | 'partyOf'>,
  doubtfulBelow: number,
): Threads => {
  const threadByItem = new Map<string, JoinedThread>()
  const doubts: DoubtfulLink[] = []
  const keep = (kind: Mention['kind'], followed: Followed): void => {
    for (const [item, thread] of threadsOf(kind, followed)) threadByItem.set(item, thread)
    doubts.push(...followed.doubts.map(doubtfulLink))
  }
  const actions = mentionsOf('action', texts, partyOf)
  keep('action', followActions(inOrder(bySeries(actions)), weighWords(actions), doubtfulBelow))
  for (const decisions of bySeries(mentionsOf('decision', texts, partyOf)))
    keep('decision', relateDecisions(sessionsOf(decisions), weighWords(decisions), doubtfulBelow))
  return { threadByItem, doubts }
}

/** Series by series, in an order that no filing changes. */
const bySeries = (mentions: readonly Mention[]): readonly (readonly Mention[])[] =>
  [...Map.groupBy(mentions, ({ series }) => series)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, own]) => own)

/** The sessions of all series by their day; of one day, by series. */
const inOrder = (series: readonly (readonly Mention[])[]): readonly (readonly Telling[])[] =>
  series
    .flatMap((mentions) => sessionsOf(mentions))
    .sort(([a], [b]) => compare(dayOf(a!), dayOf(b!)))

/** Sorts as the sessions of one series do. */
const dayOf = ({ first: { date, path } }: Telling): string => date ?? ` ${path}`

const threadsOf = (
  kind: Mention['kind'],
  { threads }: Followed,
): readonly (readonly [item: string, thread: JoinedThread])[] =>
  threads.flatMap((links) => {
    if (links.length === 1 && links[0]!.telling.copies.length === 0) return []
    const thread: JoinedThread = {
      mentions: links.map(({ telling: { first }, likeness }) => ({
        item: first.item,
        relation: kind === 'decision' && likeness !== null ? relationOf(first.text) : null,
        evidence: likeness?.evidence ?? [],
        confidence: likeness === null ? 1 : Math.round(likeness.confidence * 100) / 100,
      })),
    }
    return links.flatMap(({ telling: { first, copies } }) =>
      [first, ...copies].map(({ item }) => [item, thread] as const),
    )
  })

const doubtfulLink = ({ earlier, later, likeness }: Doubt): DoubtfulLink => ({
  earlier: earlier.first.item,
  later: later.first.item,
  evidence: likeness.evidence,
  confidence: Math.round(likeness.confidence * 100) / 100,
})
