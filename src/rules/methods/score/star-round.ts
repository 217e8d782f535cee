import { type Amount, amountToFraction } from '../../numbers/amount.ts'
import { compare, type Fraction, fraction } from '../../numbers/fraction.ts'
import type { PickFromTie, TieStake } from '../../ties/index.ts'
import { type Preferences, preferencesOf } from './preferences.ts'
import type { RoundLog } from './round-log.ts'
import { type ScoreSheet, withZeros } from './score-sheet.ts'
import { sumScores, weighScores } from './score-sums.ts'
import { standingOf, type Values, valuesOf } from './standings.ts'

/** All that STAR looks at, reckoned once; options without a score count as scored zero. */
export interface StarBoard {
  readonly sheet: ScoreSheet
  readonly sums: readonly Fraction[]
  /** How much weight gave the highest score of the scale. */
  readonly tops: readonly Fraction[]
  readonly preferences: Preferences
}

/** The numbers that STAR decides by; the scale ends at `top`, else at the highest score given. */
export const starBoardOf = (gapped: ScoreSheet, top: Amount | undefined): StarBoard => {
  const sheet = withZeros(gapped)
  const highest = top === undefined ? sheet.values.at(-1)! : amountToFraction(top)
  return {
    sheet,
    sums: sumScores(sheet),
    tops: weighScores(sheet, (level) => compare(sheet.values[level]!, highest) === 0),
    preferences: preferencesOf(sheet),
  }
}

/** Where a round of STAR stands in the count. */
export interface StarSeat {
  readonly log: RoundLog
  readonly pick: PickFromTie
  readonly numbers: Readonly<Record<string, Fraction>>
  /** Tells one seat's ties from another's. */
  readonly state: string
}

/**
 * One seat by STAR (score, then automatic runoff): the two highest sums meet, and the one that
 * more ballots prefer wins. Ties of the sums go to the head-to-head votes among the tied (all
 * pairs added up), then to the number of highest scores; a tied runoff goes to the sums, then to
 * the number of highest scores. What is tied still is picked from.
 */
export const electByStar = (
  board: StarBoard,
  candidates: readonly number[],
  seat: StarSeat,
): readonly number[] => {
  if (candidates.length < 2) return candidates
  const { sums, tops, preferences } = board
  const headToHead: Look = (among) => {
    const { votes, none } = preferences.within(among)
    return { values: votes, none }
  }
  const bySum: Look = (among) => ({ values: valuesOf(sums, among) })
  const byTops: Look = (among) => ({ values: valuesOf(tops, among) })
  const finalists = narrow(board, candidates, 2, seat, 'advance', [
    ['scores', bySum],
    ['scores-head-to-head', headToHead],
    ['scores-top-scores', byTops],
  ])
  return narrow(board, finalists, 1, seat, 'win', [
    ['runoff', headToHead],
    ['runoff-scores', bySum],
    ['runoff-top-scores', byTops],
  ])
}

/** Looks at the options that are still tied. */
type Look = (among: readonly number[]) => { readonly values: Values; readonly none?: Fraction }

/** Takes look after look until the places are filled. */
const narrow = (
  { sheet }: StarBoard,
  candidates: readonly number[],
  places: number,
  { log, pick, numbers, state }: StarSeat,
  over: TieStake,
  looks: readonly (readonly [string, Look])[],
): readonly number[] => {
  const nameOf = (option: number): string => sheet.names[option]!
  const chosen: number[] = []
  let among = candidates
  for (const [action, look] of looks) {
    const { values, none } = look(among)
    const { ahead, tied } = standingOf(values, places - chosen.length, nameOf)
    chosen.push(...ahead)
    log.add({
      action,
      values,
      on: ahead,
      tied,
      elected: over === 'win' ? ahead : [],
      numbers: none ? { ...numbers, 'no-preference': none } : numbers,
    })
    if (tied.length === 0) return chosen
    among = tied
  }
  const met = {
    round: log.rounds.length,
    over,
    among,
    places: places - chosen.length,
    history: log.history,
    state: `${state}|${over}|${chosen.join(' ')}`,
  }
  const picked = pick(met)
  log.settle(picked, over === 'win')
  return [...chosen, ...picked]
}

/** The number of a seat, as the steps of its round carry it. */
export const seatNumber = (seat: number): Readonly<Record<string, Fraction>> => ({
  seat: fraction(seat),
})
