import {
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../numbers/index.ts'
import { proportional, type Spend } from './proportional.ts'
import { reweigh } from './weight-classes.ts'

/**
 * Each ballot starts with as many stars as the highest score. It spends on a winner what it gave,
 * weighted; where the winner's sum is above the Hare quota of stars, only the quota's part of it.
 * A ballot weighs the part of its stars that is left.
 */
const spendStars: Spend = ({ sheet, weights, winner, sum, seats, top }) => {
  if (sum.n === 0n || top.n === 0n) return weights
  const ballots = fraction(sheet.units.total, sheet.units.denominator)
  const quota = divide(multiply(ballots, top), fraction(seats))
  const part = smaller(divide(quota, sum), ONE)
  return reweigh(sheet, weights, winner, (weight, score) => {
    const spent = multiply(divide(multiply(score, weight), top), part)
    return larger(subtract(weight, spent), ZERO)
  })
}

const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? a : b)
const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? a : b)

/** Sequentially spent score. */
export const sequentiallySpentScore = proportional(
  {
    name: 'sequentially-spent-score',
    title: 'Sequentially spent score',
    about:
      'Seat after seat to the highest sum of scores; ballots pay for a winner with the stars they gave, and get back what was too much.',
  },
  spendStars,
)
