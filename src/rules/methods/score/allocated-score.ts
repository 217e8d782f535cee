import {
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
  sum as sumOf,
  ZERO,
} from '../../numbers/index.ts'
import { proportional, type Spend } from './proportional.ts'
import { type Cell, cellsOf, reweigh } from './weight-classes.ts'

/**
 * One Hare quota of ballots is used up by each winner: those who scored it highest first, weights
 * included. A ballot counts as a whole towards the quota whatever it weighs. Of the group that
 * overfills the quota, every ballot keeps the part that was too much.
 */
const allocate: Spend = ({ sheet, weights, winner, seats }) => {
  let quota = divide(fraction(sheet.units.total, sheet.units.denominator), fraction(seats))
  const keptByCell = new Map<number, Fraction>()
  for (const group of supportersByScore(cellsOf(sheet, weights, winner))) {
    if (quota.n === 0n) break
    const ballots = sumOf(group.map(([, cell]) => cell.ballots))
    const isTooMany = compare(ballots, quota) > 0
    const kept = isTooMany ? subtract(ONE, divide(quota, ballots)) : ZERO
    for (const [key] of group) keptByCell.set(key, kept)
    quota = isTooMany ? ZERO : subtract(quota, ballots)
  }
  return reweigh(sheet, weights, winner, (weight, _score, cell) =>
    multiply(weight, keptByCell.get(cell) ?? ONE),
  )
}

type Keyed = readonly [number, Cell]

/** Cells that gave the winner anything, by weighted score from high to low, equal ones together. */
const supportersByScore = (cells: ReadonlyMap<number, Cell>): readonly (readonly Keyed[])[] => {
  const weighted = ({ weight, score }: Cell): Fraction => multiply(weight, score)
  const sorted = [...cells]
    .filter(([, cell]) => weighted(cell).n > 0n)
    .sort(([, a], [, b]) => compare(weighted(b), weighted(a)))
  const groups: Keyed[][] = []
  for (const keyed of sorted) {
    const last = groups.at(-1)
    if (last && compare(weighted(last[0]![1]), weighted(keyed[1])) === 0) last.push(keyed)
    else groups.push([keyed])
  }
  return groups
}

/** Allocated score, also known as proportional STAR. */
export const allocatedScore = proportional(
  {
    name: 'allocated-score',
    title: 'Allocated score (proportional STAR)',
    about:
      'Seat after seat to the highest sum of scores; each winner uses up an equal share of the ballots, strongest supporters first.',
  },
  allocate,
)
