import { add, type Fraction, fraction, multiply, ONE, ZERO } from '../../numbers/fraction.ts'
import { fractionToText } from '../../numbers/text.ts'
import { type ScoreSheet, UNSCORED } from './score-sheet.ts'
import { sumByClass } from './score-sums.ts'

/**
 * Ballots that weigh alike stand in one class, so that sums are added up in whole numbers and only
 * then multiplied by the weight. `classes` gives the class of each line.
 */
export interface WeightClasses {
  readonly weights: readonly Fraction[]
  readonly classes: Int32Array
}

/** All ballots in one class, each weighing one. */
export const sameWeights = (sheet: ScoreSheet): WeightClasses => ({
  weights: [ONE],
  classes: new Int32Array(sheet.lines),
})

/** Scores times weights, added up per option. */
export const weightedSums = (
  sheet: ScoreSheet,
  { weights, classes }: WeightClasses,
): Fraction[] => {
  const unit = fraction(1n, sheet.scale * sheet.units.denominator)
  const sums = sheet.places.map(() => ZERO)
  const byClass = sumByClass(sheet, classes, weights.length)
  byClass.forEach((row, at) => {
    const weight = multiply(weights[at]!, unit)
    if (weight.n === 0n) return
    row.forEach((sum, option) => {
      if (sum !== 0n) sums[option] = add(sums[option]!, multiply(fraction(sum), weight))
    })
  })
  return sums
}

/** A group of ballots that weigh alike and scored one option alike. */
export interface Cell {
  readonly weight: Fraction
  /** The unweighted score. */
  readonly score: Fraction
  /** How many ballots, their own weights included. */
  readonly ballots: Fraction
}

/** Gives every ballot a new weight, depending on its weight and on its score for one option. */
export const reweigh = (
  sheet: ScoreSheet,
  { weights, classes }: WeightClasses,
  option: number,
  newWeight: (weight: Fraction, score: Fraction, cell: number) => Fraction,
): WeightClasses => {
  const height = sheet.values.length + 1
  const next: Fraction[] = []
  const placeByWeight = new Map<string, number>()
  const placeByCell = new Map<number, number>()
  const renamed = new Int32Array(sheet.lines)
  for (let line = 0; line < sheet.lines; line++) {
    const cell = cellOf(sheet, classes, option, line)
    let place = placeByCell.get(cell)
    if (place === undefined) {
      const score = scoreOfCell(sheet, cell)
      const weight = newWeight(weights[Math.floor(cell / height)]!, score, cell)
      const text = fractionToText(weight)
      place = placeByWeight.get(text) ?? next.push(weight) - 1
      placeByWeight.set(text, place)
      placeByCell.set(cell, place)
    }
    renamed[line] = place
  }
  return { weights: next, classes: renamed }
}

/** The ballots by weight and by their score for one option; keys are those that `reweigh` hands out. */
export const cellsOf = (
  sheet: ScoreSheet,
  { weights, classes }: WeightClasses,
  option: number,
): ReadonlyMap<number, Cell> => {
  const height = sheet.values.length + 1
  const units = new Map<number, bigint>()
  for (let line = 0; line < sheet.lines; line++) {
    const cell = cellOf(sheet, classes, option, line)
    units.set(cell, (units.get(cell) ?? 0n) + sheet.units.at(line))
  }
  return new Map(
    [...units].map(([cell, sum]) => [
      cell,
      {
        weight: weights[Math.floor(cell / height)]!,
        score: scoreOfCell(sheet, cell),
        ballots: fraction(sum, sheet.units.denominator),
      },
    ]),
  )
}

const cellOf = (sheet: ScoreSheet, classes: Int32Array, option: number, line: number): number =>
  classes[line]! * (sheet.values.length + 1) +
  sheet.levels[line * sheet.places.length + option]! +
  1

const scoreOfCell = (sheet: ScoreSheet, cell: number): Fraction => {
  const level = (cell % (sheet.values.length + 1)) - 1
  return level === UNSCORED ? ZERO : sheet.values[level]!
}
