import { compare } from '../filed.ts'
import type { Register } from '../register.ts'
import { type Doubt, type Followed, followActions } from './follow-actions.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { type Relation, relateDecisions, relationOf } from './relate-decisions.ts'
import { sessionsOf } from './sessions.ts'
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
  for (const kind of ['action', 'decision'] as const) {
    const bySeries = Map.groupBy(mentionsOf(kind, texts, partyOf), ({ series }) => series)
    for (const [, mentions] of [...bySeries].sort(([a], [b]) => compare(a, b))) {
      const followed = follow(kind, mentions, doubtfulBelow)
      for (const [item, thread] of threadsOf(kind, followed)) threadByItem.set(item, thread)
      doubts.push(...followed.doubts.map(doubtfulLink))
    }
  }
  return { threadByItem, doubts }
}

const follow = (
  kind: Mention['kind'],
  mentions: readonly Mention[],
  doubtfulBelow: number,
): Followed => {
  const trace = kind === 'action' ? followActions : relateDecisions
  return trace(sessionsOf(mentions), weighWords(mentions), doubtfulBelow)
}

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
