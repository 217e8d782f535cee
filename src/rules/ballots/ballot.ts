import type { Amount } from '../numbers/amount.ts'

/** What every ballot has beside what the voter wrote. */
interface BallotPaper {
  /** The ballot's own name, so that a derivation can say which ballots it used. */
  readonly id?: string
  /** How many identical ballots this line stands for; a whole number, 1 where left out. */
  readonly count?: number
  /** How much each of them weighs; 1 where left out. */
  readonly weight?: Amount
}

/** Options in tie groups, best first, by their place in `Election.options`; `[]` is a blank ballot. */
export interface RankedBallot extends BallotPaper {
  readonly kind: 'ranking'
  readonly ranking: readonly (readonly number[])[]
}

/** One score per option, in the order of the options; null where the voter gave none. */
export interface ScoreBallot extends BallotPaper {
  readonly kind: 'scores'
  readonly scores: readonly (Amount | null)[]
}

/** The options that the voter approves of; the others are not approved. */
export interface ApprovalBallot extends BallotPaper {
  readonly kind: 'approvals'
  readonly approved: readonly number[]
}

/** One option, or null for an abstention. */
export interface ChoiceBallot extends BallotPaper {
  readonly kind: 'choice'
  readonly choice: number | null
}

/** Points (dots, tokens, credits) per option, in the order of the options. */
export interface PointsBallot extends BallotPaper {
  readonly kind: 'points'
  readonly points: readonly Amount[]
}

/** One ballot, or several that are alike. */
export type Ballot = RankedBallot | ScoreBallot | ApprovalBallot | ChoiceBallot | PointsBallot

/** What a ballot may be, as a word. */
export type BallotKind = Ballot['kind']

/** Every kind of ballot; each of them ranks, as `rankingOf` tells. */
export const BALLOT_KINDS: readonly BallotKind[] = [
  'ranking',
  'choice',
  'approvals',
  'scores',
  'points',
]
