import type { BallotKind } from '../ballots/ballot.ts'
import type { Election, Unranked } from '../ballots/election.ts'
import type { TieLadder } from '../ties/ladder.ts'
import type { Count } from './count.ts'

/** How an instant run-off reads a rank that several options share. */
export type EqualRanks = 'skip-rank' | 'skip-live' | 'split' | 'exhaust'

/** What a count may be told beside the ballots; a method reads those that it names in `reads`. */
export interface CountOptions {
  /** Overrules `Election.seats`. */
  readonly seats?: number
  /** Overrules `Election.unranked`; 'last-equal' where neither says anything. */
  readonly unranked?: Unranked
  readonly equalRanks?: EqualRanks
  /** How ties are broken; without it they stay ties, and every way to break them is explored. */
  readonly ladder?: TieLadder
  /** How many counts the exploring of ties may take; 1,000 where left out. */
  readonly bound?: number
}

/** A way of counting, as data. */
export interface Method {
  /** As the command line names it: `schulze-winning`. */
  readonly name: string
  readonly title: string
  /** One sentence for somebody who has never heard of it. */
  readonly about: string
  readonly takes: readonly BallotKind[]
  readonly seats: 'one' | 'many'
  readonly reads: readonly (keyof CountOptions)[]
  /** The election must have passed `checkElection`. */
  readonly count: (election: Election, options?: CountOptions) => Count
}
