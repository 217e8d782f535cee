import type { Election } from '../../ballots/index.ts'
import { amountToFraction, type Fraction, ZERO } from '../../numbers/index.ts'
import type { PickFromTie } from '../../ties/index.ts'
import type { Count } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { affiliationCaps } from './affiliation-caps.ts'
import { outsideScale, refuseBallots } from './refuse-ballots.ts'
import { startLog } from './round-log.ts'
import { type Elected, exploreAndTell } from './score-count.ts'
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
  const boards = boardsAlong(sheet, (board, winner) =>
    spend({ sheet, weights: board.weights, winner, sum: board.sums[winner]!, seats, top }),
  )
  const run = (pick: PickFromTie): Elected => {
    const log = startLog(sheet, election.options)
    return seatBySeat(sheet, seats, caps, log, (candidates, elected) => {
      const values = valuesOf(boards(elected).sums, candidates)
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
  }
  return exploreAndTell(name, sifted, sheet, seats, options, run, {}, sheet.lines)
}

/** Where the ballots stand when a row of winners has been paid for. */
interface Board {
  readonly weights: WeightClasses
  readonly sums: readonly Fraction[]
}

/** Ways of breaking ties share their first seats, so boards are kept, as many as memory bears. */
const boardsAlong = (
  sheet: ScoreSheet,
  pay: (board: Board, winner: number) => WeightClasses,
): ((elected: readonly number[]) => Board) => {
  const boardOf = (weights: WeightClasses): Board => ({
    weights,
    sums: weightedSums(sheet, weights),
  })
  const kept = new Map<string, Board>([['', boardOf(sameWeights(sheet))]])
  const along = (elected: readonly number[]): Board => {
    const key = elected.join(' ')
    const known = kept.get(key)
    if (known) return known
    const board = boardOf(pay(along(elected.slice(0, -1)), elected.at(-1)!))
    if (kept.size * sheet.lines < KEPT_LINES) kept.set(key, board)
    return board
  }
  return along
}

const KEPT_LINES = 10_000_000
