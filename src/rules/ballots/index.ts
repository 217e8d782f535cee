export type {
  ApprovalBallot,
  Ballot,
  BallotKind,
  ChoiceBallot,
  PointsBallot,
  RankedBallot,
  ScoreBallot,
} from './ballot.ts'
export { BALLOT_KINDS } from './ballot.ts'
export { checkElection } from './check.ts'
export { type Election, standing, type Unranked } from './election.ts'
export { isBlank } from './is-blank.ts'
export { mergeBallots } from './merge.ts'
export { type Profile, profileOf } from './profile.ts'
export { rankingOf } from './ranking-of.ts'
export { GREATEST_FACTOR, joinLimbs, type Units, unitsOf, unitsToFraction } from './units.ts'
