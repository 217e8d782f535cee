import type { Relation } from './relate-decisions.ts'

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
