export {
  type Amount,
  amount as amountShape,
  COMPARISONS,
  COUNT_MEANINGS,
  COUNTS,
  type Comparison,
  type Test,
  test as testShape,
} from './amount.ts'
export type { Ballot, Position, Ties } from './ballot.ts'
export type { Source } from './clause.ts'
export { type ClauseAt, clausesOf, isUnsourced } from './clauses-of.ts'
export type { Electorate } from './electorate.ts'
export { RULE_PROBLEMS } from './problem-codes.ts'
export { checkRule, type PointedProblem, type RuleReading, readRule } from './read-rule.ts'
export { type Rule, ruleShape } from './rule.ts'
export type { Chamber, Stage } from './stage.ts'
export type { Lifecycle, Window } from './window.ts'
