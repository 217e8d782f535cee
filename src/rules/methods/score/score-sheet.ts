import type { Ballot } from '../../ballots/ballot.ts'
import { type Election, standing } from '../../ballots/election.ts'
import { type Units, unitsOf } from '../../ballots/units.ts'
import { type Amount, amountToFraction } from '../../numbers/amount.ts'
import { compare, type Fraction, leastMultiple } from '../../numbers/fraction.ts'
import { fractionToText } from '../../numbers/text.ts'

/**
 * All scores of an election side by side, without the options that no longer stand; an approval
 * is a one, and what is not approved a zero. A score is kept as its level: the place of its value
 * in `values`, which ascend. So comparing stays whole and exact however large or fine scores are.
 */
export interface ScoreSheet {
  /** Where each option of the sheet stands in `Election.options`. */
  readonly places: readonly number[]
  readonly names: readonly string[]
  readonly lines: number
  /** Line after line, one level per option; `UNSCORED` where the voter gave none. */
  readonly levels: Int32Array
  readonly values: readonly Fraction[]
  /** The values as whole numbers of `1 / scale`. */
  readonly scaled: readonly bigint[]
  readonly scale: bigint
  /** The level of zero, which an option without a score counts as where a method says so. */
  readonly zero: number
  readonly units: Units
}

/** The level of an option that a ballot does not score. */
export const UNSCORED = -1

/** Thrown when a method that reckons with scores is given rankings; a fault of the caller. */
class NoScores extends Error {}

/** Packs the scores of an election; throws where a ballot is a ranking. */
export const scoreSheetOf = (election: Election): ScoreSheet => {
  const places = standing(election)
  const { ballots } = election
  const width = places.length
  const levels = new Int32Array(ballots.length * width)
  const found = levelFinder()
  const zero = found.levelOf(0)
  const one = ballots.some(({ kind }) => kind === 'approvals') ? found.levelOf(1) : zero
  const optionAt = new Int32Array(election.options.length).fill(-1)
  places.forEach((place, option) => {
    optionAt[place] = option
  })
  for (let line = 0, at = 0; line < ballots.length; line++, at += width) {
    const ballot = ballots[line]!
    if (ballot.kind === 'approvals') {
      levels.fill(zero, at, at + width)
      for (const place of ballot.approved) {
        const option = optionAt[place]!
        if (option >= 0) levels[at + option] = one
      }
      continue
    }
    const score = scoreOf(ballot)
    for (let option = 0; option < width; option++) {
      const amount = score(places[option]!)
      levels[at + option] = amount === null ? UNSCORED : found.levelOf(amount)
    }
  }
  const { values, levelByFound } = ascending(found.amounts)
  for (let at = 0; at < levels.length; at++)
    if (levels[at]! >= 0) levels[at] = levelByFound[levels[at]!]!
  let scale = 1n
  for (const value of values) scale = leastMultiple(scale, value.d)
  return {
    places,
    names: places.map((place) => election.options[place]!),
    lines: ballots.length,
    levels,
    values,
    scaled: values.map((value) => (value.n * scale) / value.d),
    scale,
    zero: levelByFound[zero]!,
    units: unitsOf(ballots),
  }
}

/** What a ballot gives to each option: a choice is a one, the rest a zero. */
const scoreOf = (
  ballot: Exclude<Ballot, { readonly kind: 'approvals' }>,
): ((place: number) => Amount | null) => {
  switch (ballot.kind) {
    case 'scores':
      return (place) => ballot.scores[place] ?? null
    case 'points':
      return (place) => ballot.points[place] ?? null
    case 'choice':
      return (place) => (ballot.choice === place ? 1 : 0)
    case 'ranking':
      throw new NoScores('A ranking gives no scores')
  }
}

/** Numbers each amount in the order in which it is first met. */
const levelFinder = () => {
  const amounts: Amount[] = []
  const small = new Int32Array(SMALL).fill(-1)
  const other = new Map<number | string, number>()
  const levelOf = (amount: Amount): number => {
    if (typeof amount === 'number' && amount >= 0 && amount < SMALL) {
      const level = small[amount]!
      if (level >= 0) return level
      amounts.push(amount)
      small[amount] = amounts.length - 1
      return amounts.length - 1
    }
    const key = typeof amount === 'number' ? amount : fractionToText(amount)
    const known = other.get(key)
    if (known !== undefined) return known
    amounts.push(amount)
    other.set(key, amounts.length - 1)
    return amounts.length - 1
  }
  return { amounts, levelOf }
}

const SMALL = 1024

/** The distinct values in ascending order, and where each amount found stands among them. */
const ascending = (
  amounts: readonly Amount[],
): { readonly values: readonly Fraction[]; readonly levelByFound: Int32Array } => {
  const fractions = amounts.map(amountToFraction)
  const order = fractions.map((_, at) => at).sort((a, b) => compare(fractions[a]!, fractions[b]!))
  const values: Fraction[] = []
  const levelByFound = new Int32Array(amounts.length)
  for (const at of order) {
    const last = values.at(-1)
    if (!last || compare(last, fractions[at]!) !== 0) values.push(fractions[at]!)
    levelByFound[at] = values.length - 1
  }
  return { values, levelByFound }
}

/** The same scores, where an option without one counts as given zero. */
export const withZeros = (sheet: ScoreSheet): ScoreSheet => ({
  ...sheet,
  levels: sheet.levels.map((level) => (level === UNSCORED ? sheet.zero : level)),
})
