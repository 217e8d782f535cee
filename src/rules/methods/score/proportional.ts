import type { Election } from '../../ballots/index.ts'
import { amountToFraction, type Fraction, ZERO } from '../../numbers/index.ts'
import type { Count } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { affiliationCaps } from './affiliation-caps.ts'
import { outsideScale, refuseBallots } from './refuse-ballots.ts'
import { startLog } from './round-log.ts'
import { exploreAndTell } from './score-count.ts'
import { type ScoreSheet, scoreSheetOf } from './score-sheet.ts'
import { seatBySeat } from './seat-by-seat.ts'
import { standingOf, valuesOf } from './standings.ts'
import { seatNumber } from './star-round.ts'
import { sameWeights, type WeightClasses, weightedSums } from './weight-classes.ts'

/** What ballots pay for a seat: how each weighs afterwards. */
export type Spend = (paid: {
  readonly sheet: ScoreSheet
  readonly weights: WeightClasses
  readonly winner: number
  /** The winner's sum, as it won the seat. */
  readonly sum: Fraction
  readonly seats: number
  /** The highest score of the scale. */
  readonly top: Fraction
}) => WeightClasses

/** A method that gives seat after seat to the highest sum of weighted scores. */
export const proportional = (
  about: Pick<Method, 'name' | 'title' | 'about'>,
  spend: Spend,
): Method => ({
  ...about,
  takes: ['scores', 'points', 'approvals'],
  seats: 'many',
  reads: ['seats', 'top', 'perAffiliation', 'ladder', 'bound'],
  count: (election, options = {}) => countProportionally(about.name, spend, election, options),
})

const countProportionally = (
  name: string,
  spend: Spend,
  election: Election,
  options: CountOptions,
): Count => {
  const declared = options.top ?? election.top
  const seats = options.seats ?? election.seats
  const sifted = refuseBallots(election, outsideScale(declared))
  const sheet = scoreSheetOf(sifted.election)
  const top = declared === undefined ? (sheet.values.at(-1) ?? ZERO) : amountToFraction(declared)
  const caps = affiliationCaps(election, sheet, options.perAffiliation)
  const nameOf = (option: number): string => sheet.names[option]!
  const start = sameWeights(sheet)
  const firstSums = weightedSums(sheet, start)
  return exploreAndTell(name, sifted, sheet, seats, options, (pick) => {
    const log = startLog(sheet, election.options)
    let weights = start
    let sums: readonly Fraction[] = firstSums
    let paidFor = 0
    return seatBySeat(sheet, seats, caps, log, (candidates, elected) => {
      for (; paidFor < elected.length; paidFor++) {
        const winner = elected[paidFor]!
        weights = spend({ sheet, weights, winner, sum: sums[winner]!, seats, top })
        sums = weightedSums(sheet, weights)
      }
      const values = valuesOf(sums, candidates)
      const { ahead, tied } = standingOf(values, 1, nameOf)
      const numbers = seatNumber(elected.length + 1)
      log.add({ action: 'scores', values, on: ahead, tied, elected: ahead, numbers })
      if (tied.length === 0) return ahead
      const picked = pick({
        round: log.rounds.length,
        over: 'win',
        among: tied,
        places: 1,
        history: log.history,
        state: elected.join(' '),
      })
      log.settle(picked, true)
      return picked
    })
  })
}
