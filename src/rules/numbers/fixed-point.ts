import { unitsToText } from './text.ts'

/**
 * Decimals with a fixed number of places, as whole units: with five places `1.5` is `150000n`.
 * Sums are exact as they are; products and quotients say which way they are cut.
 */
export interface FixedPoint {
  readonly places: number
  /** How many units one is. */
  readonly one: bigint
  readonly of: (whole: bigint) => bigint
  readonly multiplyDown: (a: bigint, b: bigint) => bigint
  readonly multiplyUp: (a: bigint, b: bigint) => bigint
  readonly divideDown: (a: bigint, b: bigint) => bigint
  readonly divideUp: (a: bigint, b: bigint) => bigint
  readonly toText: (units: bigint) => string
}

/** Only for numbers that are not below zero, as votes and shares are. */
export const fixedPoint = (places: number): FixedPoint => {
  const one = 10n ** BigInt(places)
  return {
    places,
    one,
    of: (whole) => whole * one,
    multiplyDown: (a, b) => (a * b) / one,
    multiplyUp: (a, b) => (a * b + one - 1n) / one,
    divideDown: (a, b) => (a * one) / b,
    divideUp: (a, b) => (a * one + b - 1n) / b,
    toText: (units) => unitsToText(units, places),
  }
}
