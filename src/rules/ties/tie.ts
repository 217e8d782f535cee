/** Options that stand equal where one must be picked. A tie is a result; breaking it is a decision. */
export interface Tie {
  /** The round it was met in; 0 where the method has none. */
  readonly round: number
  /** What is at stake. */
  readonly over: TieStake
  readonly among: readonly string[]
  /** How many of them are picked. */
  readonly places: number
  /** Whether some way of breaking it gives other winners; null where not all ways were looked at. */
  readonly matters: boolean | null
  /** How it was broken; null where it stands. */
  readonly broken: BrokenTie | null
}

/** `win`: the seat itself; `exclude`: who goes out; `surplus`: whose surplus goes first; `order`: which comes first. */
export type TieStake = 'win' | 'exclude' | 'surplus' | 'order'

export interface BrokenTie {
  /** The rung of the ladder that broke it. */
  readonly by: string
  /** Who was picked: the winners, those excluded, or the first in order. */
  readonly chosen: readonly string[]
  /** The numbers it was broken on, as a sentence. */
  readonly because: string
}
