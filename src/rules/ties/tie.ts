/** Options that stand equal where some must be picked. A tie is a result; breaking it is a decision. */
export interface Tie {
  /** The round it was met in; 0 where it is met behind the last one or the method has none. */
  readonly round: number
  readonly over: TieStake
  readonly among: readonly string[]
  /** How many of them are picked. */
  readonly places: number
  /** Whether breaking it one way or another gives other winners; null where not all ways were looked at. */
  readonly matters: boolean | null
  /** How the ladder broke it, whether it matters or not; null where it stands. */
  readonly broken: BrokenTie | null
  /** What the rounds shown go on with: the ladder's choice, or one way of several. */
  readonly shown: readonly string[]
}

/** What is picked: who wins, who comes into the next round, who goes out, whose surplus goes first, which is first in an order. */
export type TieStake = 'win' | 'advance' | 'exclude' | 'surplus' | 'order'

/** How a tie was broken. */
export interface BrokenTie {
  /** The rung of the ladder that broke it. */
  readonly by: string
  /** Who was picked; fewer than `places` where a seat stays empty, more where all are elected. */
  readonly chosen: readonly string[]
  /** What it was broken on, as a sentence. */
  readonly because: string
}

/** A tie as a method meets it, in places of the profile. */
export interface TieMet {
  readonly round: number
  readonly over: TieStake
  readonly among: readonly number[]
  readonly places: number
  /** Votes per option in every round so far, the latest last; null where an option was out. */
  readonly history: readonly (readonly (bigint | null)[])[]
  /** Equal for two ties from which the count goes on alike; history apart. */
  readonly state: string
  /** The method can tell that the order makes no difference: it picks them all, one by one. */
  readonly idle?: boolean
}

/** Asks for the options picked out of a tie. */
export type PickFromTie = (met: TieMet) => readonly number[]
