import type { Opening } from './commitment.ts'
import type { Draft } from './draft.ts'
import type { TextHash } from './fact.ts'
import type { Sighted } from './filings.ts'
import type { KeptReading } from './readings.ts'

/** A fact as it is kept: its exact bytes, and what is left of its openings. */
export interface LoggedFact {
  readonly seq: number
  readonly line: Uint8Array
  readonly openings: readonly Opening[]
}

/** What goes in at once, all or nothing: facts, the texts they name, and what is remembered of them. */
export interface Batch {
  readonly drafts: readonly Draft[]
  readonly texts: readonly { readonly text: TextHash; readonly bytes: Uint8Array }[]
  readonly readings: readonly KeptReading[]
  readonly sighted: readonly Sighted[]
}

/** Port: the log of each community, facts in a gapless sequence from 1. */
export interface FactLog {
  /** Number of the last fact; 0 where there is none yet. */
  readonly last: (community: string) => Promise<number>
  /**
   * Appends behind fact number `after`, durably. Answers the number of the last fact, or `moved`
   * (and nothing is kept) where somebody else has appended meanwhile: look again and decide again.
   */
  readonly append: (community: string, after: number, batch: Batch) => Promise<number | 'moved'>
  /** Facts from number `from` on, at most `limit`, in order. */
  readonly read: (community: string, from: number, limit: number) => Promise<readonly LoggedFact[]>
  /** Forgets a text for good: its bytes, its openings and what was read in it. The log stays whole. */
  readonly eraseText: (community: string, text: TextHash) => Promise<void>
}
