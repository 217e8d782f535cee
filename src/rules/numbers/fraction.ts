/** An exact number: `n / d` in lowest terms, `d` above zero. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** Thrown when something is divided by zero: a fault of the caller, never of a ballot. */
export class DivisionByZero extends Error {}

/** `n / d` in lowest terms; throws `DivisionByZero`. */
export const fraction = (n: bigint | number, d: bigint | number = 1n): Fraction => {
  let top = BigInt(n)
  let bottom = BigInt(d)
  if (bottom === 0n) throw new DivisionByZero(`${top} divided by zero`)
  if (bottom < 0n) {
    top = -top
    bottom = -bottom
  }
  if (bottom === 1n) return { n: top, d: 1n }
  const shared = greatestDivisor(top, bottom)
  return shared === 1n ? { n: top, d: bottom } : { n: top / shared, d: bottom / shared }
}

export const ZERO: Fraction = { n: 0n, d: 1n }
export const ONE: Fraction = { n: 1n, d: 1n }

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d)

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n - b.n, a.d) : fraction(a.n * b.d - b.n * a.d, a.d * b.d)

export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)

/** Throws `DivisionByZero`. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)

export const sum = (numbers: Iterable<Fraction>): Fraction => {
  let total = ZERO
  for (const number of numbers) total = add(total, number)
  return total
}

/** Below zero, zero, above zero: as `Array.sort` wants it. */
export const compare = (a: Fraction, b: Fraction): number => {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export const isWhole = (a: Fraction): boolean => a.d === 1n

/** The greatest whole number that is not above `a`. */
export const floor = (a: Fraction): bigint =>
  a.n >= 0n || a.n % a.d === 0n ? a.n / a.d : a.n / a.d - 1n

/** The greatest common divisor; that of 0 and n is n. */
export const greatestDivisor = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** The least common multiple of two numbers above zero. */
export const leastMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b
