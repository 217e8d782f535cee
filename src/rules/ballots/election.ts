import type { Amount } from '../numbers/amount.ts'
import type { Fraction } from '../numbers/fraction.ts'
import type { Ballot } from './ballot.ts'

/**
 * What is put to the vote and how the votes were cast. Options are named once; everything else
 * points at them by their place in `options`, counted from 0. Their order decides nothing.
 */
export interface Election {
  readonly title?: string
  /** Names, each of them once. */
  readonly options: readonly string[]
  readonly seats: number
  /** Options that no longer stand: nothing is counted for them. */
  readonly withdrawn?: readonly number[]
  /** The order of the lots drawn before the count: who stands earlier is picked, to win or to go out. */
  readonly tieOrder?: readonly number[]
  /** The option that means "none of these" (further discussion, none of the above). */
  readonly defaultOption?: number
  /** How many times more ballots an option needs above the default than below; in the order of the options. */
  readonly ratios?: readonly (Fraction | null)[]
  /** How many people may vote, where a quorum depends on it. */
  readonly electors?: number
  /** The organisation that each option belongs to, where seats per organisation are capped. */
  readonly affiliations?: readonly (string | null)[]
  /** The highest score that a ballot may give, where the scale has a declared end. */
  readonly top?: Amount
  /** What each option costs, where a budget is spent; in the order of the options. */
  readonly costs?: readonly Amount[]
  /** What an option left off a ranking means: last together with the others, or not compared at all. */
  readonly unranked?: Unranked
  readonly ballots: readonly Ballot[]
}

/** Where an option stands that a ballot does not rank: shared last, or nowhere. */
export type Unranked = 'last-equal' | 'not-compared'

/** Places of the options that still stand. */
export const standing = (election: Election): readonly number[] => {
  const gone = new Set(election.withdrawn ?? [])
  return election.options.map((_, place) => place).filter((place) => !gone.has(place))
}
