import { compare, type Fraction, fraction, multiply } from './fraction.ts'

/** A multiple of a square root, kept exact: `times · √of`. */
export interface Root {
  readonly times: Fraction
  readonly of: Fraction
}

/** Compares a number with a root by squaring both; `of` must not be below zero. */
export const compareWithRoot = (value: Fraction, root: Root): number => {
  if (root.of.n < 0n) throw new RangeError('The square root of a number below zero')
  const rootSign = root.of.n === 0n ? 0 : signOf(root.times)
  const valueSign = signOf(value)
  if (valueSign !== rootSign) return valueSign - rootSign
  const squares = compare(
    multiply(value, value),
    multiply(multiply(root.times, root.times), root.of),
  )
  return valueSign < 0 ? -squares : squares
}

/** The root in decimals, to the nearest at that many places; for people to look at, never to decide on. */
export const rootToUnits = (root: Root, places: number): bigint => {
  const scale = 10n ** BigInt(places)
  const square = multiply(
    multiply(root.times, root.times),
    multiply(root.of, fraction(scale * scale)),
  )
  // Twice the root is cut to a whole number, so that adding one before halving rounds.
  const units = (wholeRoot((4n * square.n) / square.d) + 1n) / 2n
  return root.times.n < 0n ? -units : units
}

/** The greatest whole number whose square is not above `n` (Newton's way). */
export const wholeRoot = (n: bigint): bigint => {
  if (n < 2n) return n
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const better = (guess + n / guess) >> 1n
    if (better >= guess) return guess
    guess = better
  }
}

const signOf = (a: Fraction): number => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0)
