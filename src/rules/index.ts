export * from './acts/index.ts'
export * from './backtest/index.ts'
export {
  type Ballot as ElectionBallot,
  type BallotKind,
  checkElection,
  type Election,
  mergeBallots,
  type Unranked,
} from './ballots/index.ts'
export * from './derivation/index.ts'
export {
  type Contest,
  type DiffSide,
  diffMethods,
  explainDiff,
  type Ground,
  type MethodDiff,
  type MethodDiffed,
} from './diff/index.ts'
export * from './evaluate/index.ts'
export {
  BALLOT_PROBLEMS,
  type ElectionRead,
  type ElectionWritten,
  type Format,
  formatNamed,
  formats,
  sniffFormat,
} from './formats/index.ts'
export { atPointer, canonicalJson, hashJson, isObject } from './json/index.ts'
export { checkRuleText, type LintFinding, lintRule, lints } from './lint/index.ts'
export {
  COUNT_SETTINGS,
  type Count,
  type Counted,
  type CountOptions,
  countElection,
  type EqualRanks,
  type Method,
  methodNamed,
  methods,
  type Outcomes,
  type Pair,
  pairsOf,
  type RefusedBallot,
  type Round,
  readSettings,
  type SettingsRead,
  type Table,
  type Transfer,
  type WrittenSettings,
} from './methods/index.ts'
export {
  compare as compareFractions,
  type Fraction,
  fraction,
  fractionToDecimal,
  fractionToText,
  parseFraction,
} from './numbers/index.ts'
export { presetNamed, presets } from './presets/index.ts'
export { writeAmount } from './reachable/index.ts'
export * from './rule/index.ts'
export { type ShapeNode, shapeToJsonSchema } from './shape/index.ts'
export { type BrokenTie, RUNGS, type Rung, STAKES, type Tie, type TieLadder } from './ties/index.ts'
export {
  type FewestFor,
  type TruthRow,
  type TruthTable,
  truthTable,
} from './truth-table/index.ts'
