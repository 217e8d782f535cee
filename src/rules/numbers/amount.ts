import { type Fraction, fraction } from './fraction.ts'

/** What ballots carry: a safe integer as it is, anything else as an exact fraction. */
export type Amount = number | Fraction

/** The exact number. */
export const amountToFraction = (amount: Amount): Fraction =>
  typeof amount === 'number' ? fraction(amount) : amount

/** The short form: a safe integer where the number is one. */
export const fractionToAmount = (a: Fraction): Amount => {
  if (a.d !== 1n) return a
  const number = Number(a.n)
  return Number.isSafeInteger(number) ? number : a
}
