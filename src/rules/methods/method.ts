import type { BallotKind } from '../ballots/ballot.ts'
import type { Election, Unranked } from '../ballots/election.ts'
import type { Amount } from '../numbers/amount.ts'
import type { Fraction } from '../numbers/index.ts'
import type { TieLadder } from '../ties/ladder.ts'
import type { Count } from './count.ts'

/** How an instant run-off reads a rank that several options share. */
export type EqualRanks =
  /** A shared rank is never used. */
  | 'skip-rank'
  /** It is passed over while more than one of its options is still in. */
  | 'skip-live'
  /** Those of it that are still in share the ballot equally. */
  | 'split'
  /** The ballot counts for nobody while more than one of its options is still in. */
  | 'exhaust'
  /** The ballot ends in front of its first shared rank. */
  | 'exhaust-rank'

/** What a count may be told beside the ballots; a method reads those that it names in `reads`. */
export interface CountOptions {
  /** Overrules `Election.seats`. */
  readonly seats?: number
  /** Overrules `Election.unranked`; 'last-equal' where neither says anything. */
  readonly unranked?: Unranked
  readonly equalRanks?: EqualRanks
  /** Instant run-off: whether it goes on behind a majority until two are left; `majority` where left out. */
  readonly until?: 'majority' | 'two-are-left'
  /** Instant run-off: whether all go out at once who together cannot come past the next; `one` where left out. */
  readonly exclude?: 'one' | 'batch'
  /** How ties are broken; without it they stay ties, and every way to break them is explored. */
  readonly ladder?: TieLadder
  /** Debian: an option needs this many times √electors ballots above the default; 3/2 where left out. */
  readonly quorumTimes?: Fraction
  /** Debian: whether a ratio over the default has to be reached or passed; `at-least` where left out. */
  readonly majority?: 'at-least' | 'more-than'
  /** How many counts the exploring of ties may take; 1,000 where left out, fewer where each takes long. */
  readonly bound?: number
  /** The highest score of the scale; overrules `Election.top`. Without either, the highest given. */
  readonly top?: Amount
  /** How many points each voter has; without it, points are not limited. */
  readonly credits?: Amount
  /** The mean score that an option needs to win; never rounded. */
  readonly minimumMean?: Amount
  /** Whether seats may stay empty (`at-most`, where left out) or the minimum mean yields. */
  readonly fill?: 'at-most' | 'exactly'
  /** How many of one organisation may win; without it, any number. */
  readonly perAffiliation?: number
  /** What there is to spend on options that cost something. */
  readonly budget?: Amount
  /** What happens at an option that the rest of the budget does not cover: the next is tried, or nothing more is funded. */
  readonly tooDear?: 'skip' | 'stop'
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
  /** More options than this would take too long. */
  readonly mostOptions?: number
  readonly reads: readonly (keyof CountOptions)[]
  /** The election must have passed `checkElection`. */
  readonly count: (election: Election, options?: CountOptions) => Count
}
