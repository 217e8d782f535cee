import {
  add,
  compare,
  divide,
  type FixedPoint,
  type Fraction,
  fraction,
  fractionToText,
  multiply,
  subtract,
} from '../../numbers/index.ts'

/** The numbers that a count by transfer values reckons with. */
export interface Arithmetic<Value> {
  readonly zero: Value
  readonly of: (papers: bigint) => Value
  readonly plus: (a: Value, b: Value) => Value
  readonly minus: (a: Value, b: Value) => Value
  /** `papers` times a transfer value: always exact. */
  readonly times: (value: Value, papers: bigint) => Value
  /** The new value of a paper: its value times the surplus, divided by the votes. */
  readonly share: (value: Value, surplus: Value, votes: Value) => Value
  readonly compare: (a: Value, b: Value) => number
  readonly toText: (a: Value) => string
  /** Whole numbers that stand to each other as the values do. */
  readonly inOrder: (values: readonly Value[]) => readonly bigint[]
}

/** The worth that a paper of `value` has once only the surplus of so many votes is passed on. */
export type Share = (value: bigint, surplus: bigint, votes: bigint) => bigint

/** Reckons in whole numbers of the last decimal. */
export const fixedArithmetic = (fixed: FixedPoint, share: Share): Arithmetic<bigint> => ({
  zero: 0n,
  of: fixed.of,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (value, papers) => value * papers,
  share,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  toText: fixed.toText,
  inOrder: (values) => values,
})

/** Reckons in fractions, without rounding. */
export const exactArithmetic: Arithmetic<Fraction> = {
  zero: fraction(0),
  of: (papers) => fraction(papers),
  plus: add,
  minus: subtract,
  times: (value, papers) => multiply(value, fraction(papers)),
  share: (value, surplus, votes) => divide(multiply(value, surplus), votes),
  compare,
  toText: fractionToText,
  inOrder(values) {
    const sorted = values.toSorted(compare)
    return values.map((one) => BigInt(sorted.findIndex((other) => compare(other, one) === 0)))
  },
}
