import { add, divide, type Fraction, ONE } from '../../numbers/index.ts'
import { proportional, type Spend } from './proportional.ts'
import { reweigh } from './weight-classes.ts'

/** A ballot that gave the winners `s` in sum weighs `top / (top + s)`. */
const weighByWinners: Spend = ({ sheet, weights, winner, top }) =>
  reweigh(sheet, weights, winner, (weight, score) =>
    score.n === 0n ? weight : divide(ONE, add(divide(ONE, weight), share(score, top))),
  )

const share = (score: Fraction, top: Fraction): Fraction => divide(score, top)

/** Reweighted range voting. */
export const reweightedRange = proportional(
  {
    name: 'reweighted-range',
    title: 'Reweighted range voting',
    about:
      'Seat after seat to the highest sum of scores; the more a ballot has given to those elected, the less it weighs.',
  },
  weighByWinners,
)
