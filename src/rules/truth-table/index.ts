export {
  emptyTally,
  type FewestFor,
  type TruthRow,
  type TruthTable,
  truthTable,
} from './truth-table.ts'
