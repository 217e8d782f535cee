import { amountToFraction } from '../numbers/amount.ts'
import { type Fraction, fraction, leastMultiple } from '../numbers/fraction.ts'
import type { Ballot } from './ballot.ts'

/**
 * The weight of every ballot in whole units of `1 / denominator`, cut into limbs so that sums over
 * all ballots stay exact in doubles: weight = limbs[0] + limbs[1]·2²⁰ + … Ordinary elections have
 * one limb, and its numbers are the counts themselves.
 */
export interface Units {
  readonly denominator: bigint
  readonly limbs: readonly Float64Array[]
  /** The units of one ballot line. */
  readonly at: (line: number) => bigint
  readonly total: bigint
}

/** The greatest factor by which a tally may multiply a ballot's units and stay exact. */
export const GREATEST_FACTOR = 2 ** 16

/** The worth of each ballot in whole units: its count times its weight. */
export const unitsOf = (ballots: readonly Ballot[]): Units => {
  if (ballots.every((ballot) => (ballot.weight ?? 1) === 1)) {
    const counts = Float64Array.from(ballots, (ballot) => ballot.count ?? 1)
    let sum = 0
    for (const count of counts) sum += count
    if (sum * GREATEST_FACTOR <= Number.MAX_SAFE_INTEGER)
      return {
        denominator: 1n,
        limbs: [counts],
        at: (line) => BigInt(counts[line]!),
        total: BigInt(sum),
      }
  }
  const weights = ballots.map((ballot) => amountToFraction(ballot.weight ?? 1))
  let denominator = 1n
  for (const weight of weights) denominator = leastMultiple(denominator, weight.d)
  const units = weights.map(
    (weight, line) => (weight.n * denominator * BigInt(ballots[line]!.count ?? 1)) / weight.d,
  )
  return {
    denominator,
    limbs: limbsOf(units),
    at: (line) => units[line]!,
    total: units.reduce((sum, one) => sum + one, 0n),
  }
}

/** Sums of units as an exact number of votes. */
export const unitsToFraction = (units: Units, sum: bigint): Fraction =>
  fraction(sum, units.denominator)

/** Puts limb sums, as a tally adds them up per limb, together again. */
export const joinLimbs = (sums: readonly number[]): bigint => {
  let joined = 0n
  for (let limb = sums.length - 1; limb >= 0; limb--)
    joined = (joined << LIMB_BITS) + BigInt(sums[limb]!)
  return joined
}

const LIMB_BITS = 20n

const limbsOf = (units: readonly bigint[]): Float64Array[] => {
  const limbs: Float64Array[] = []
  const mask = (1n << LIMB_BITS) - 1n
  let rest = [...units]
  while (limbs.length === 0 || rest.some((unit) => unit > 0n)) {
    limbs.push(Float64Array.from(rest, (unit) => Number(unit & mask)))
    rest = rest.map((unit) => unit >> LIMB_BITS)
  }
  return limbs
}
