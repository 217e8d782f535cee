import { GREATEST_FACTOR, joinLimbs } from '../../ballots/units.ts'
import { type Fraction, fraction } from '../../numbers/fraction.ts'
import { type ScoreSheet, UNSCORED } from './score-sheet.ts'

/** The sum of all scores per option, in the order of the sheet; options without a score get zero. */
export const sumScores = (sheet: ScoreSheet): readonly Fraction[] =>
  sumByClass(sheet, null, 1)[0]!.map((sum) => fraction(sum, sheet.scale * sheet.units.denominator))

/**
 * The sums per option for each class of ballots apart, in whole units of
 * `1 / (scale · units.denominator)`. `classes` tells the class of each line; a negative one is out.
 */
export const sumByClass = (
  sheet: ScoreSheet,
  classes: Int32Array | null,
  count: number,
): readonly (readonly bigint[])[] => {
  const numbers = smallNumbers(sheet.scaled)
  return numbers ? fastSums(sheet, numbers, classes, count) : exactSums(sheet, classes, count)
}

/** Sums in doubles: every product fits because the units leave room for such a factor. */
const fastSums = (
  { lines, levels, places, units }: ScoreSheet,
  numbers: Float64Array,
  classes: Int32Array | null,
  count: number,
): bigint[][] => {
  const width = places.length
  const sums = units.limbs.map(() => new Float64Array(count * width))
  units.limbs.forEach((weights, limb) => {
    const into = sums[limb]!
    for (let line = 0, at = 0; line < lines; line++, at += width) {
      const home = classes === null ? 0 : classes[line]! * width
      if (home < 0) continue
      const weight = weights[line]!
      for (let option = 0; option < width; option++) {
        const level = levels[at + option]!
        if (level !== UNSCORED) into[home + option]! += numbers[level]! * weight
      }
    }
  })
  return table(count, width, (at) => joinLimbs(sums.map((limb) => limb[at]!)))
}

const exactSums = (
  { lines, levels, places, units, scaled }: ScoreSheet,
  classes: Int32Array | null,
  count: number,
): bigint[][] => {
  const width = places.length
  const sums = Array.from({ length: count * width }, () => 0n)
  for (let line = 0, at = 0; line < lines; line++, at += width) {
    const home = classes === null ? 0 : classes[line]! * width
    if (home < 0) continue
    const weight = units.at(line)
    for (let option = 0; option < width; option++) {
      const level = levels[at + option]!
      if (level !== UNSCORED) sums[home + option]! += scaled[level]! * weight
    }
  }
  return table(count, width, (at) => sums[at]!)
}

/** How much weight gave each option a score on one of the levels that `counts`. */
export const weighScores = (
  { lines, levels, places, units, values }: ScoreSheet,
  counts: (level: number) => boolean,
): readonly Fraction[] => {
  const width = places.length
  const wanted = Uint8Array.from({ length: values.length }, (_, level) => (counts(level) ? 1 : 0))
  const sums = units.limbs.map((weights) => {
    const into = new Float64Array(width)
    for (let line = 0, at = 0; line < lines; line++, at += width)
      for (let option = 0; option < width; option++) {
        const level = levels[at + option]!
        if (level !== UNSCORED && wanted[level]) into[option]! += weights[line]!
      }
    return into
  })
  return places.map((_, at) =>
    fraction(joinLimbs(sums.map((limb) => limb[at]!)), units.denominator),
  )
}

const smallNumbers = (scaled: readonly bigint[]): Float64Array | null => {
  const limit = BigInt(GREATEST_FACTOR)
  for (const value of scaled) if (value > limit || value < -limit) return null
  return Float64Array.from(scaled, Number)
}

const table = (count: number, width: number, at: (at: number) => bigint): bigint[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_, column) => at(row * width + column)),
  )
