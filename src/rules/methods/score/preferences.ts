import { joinLimbs } from '../../ballots/units.ts'
import { add, type Fraction, fraction, subtract, ZERO } from '../../numbers/fraction.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** How much weight scores one option above another; each pair is reckoned once, when asked for. */
export interface Preferences {
  readonly over: (option: number, other: number) => Fraction
  /** Per option of `among`: the ballots that prefer it, over all pairs together. */
  readonly within: (among: readonly number[]) => HeadToHead
}

export interface HeadToHead {
  readonly votes: ReadonlyMap<number, Fraction>
  /** Over all pairs, the ballots that score both alike. */
  readonly none: Fraction
}

/** Needs a sheet without gaps (`withZeros`). */
export const preferencesOf = (sheet: ScoreSheet): Preferences => {
  const total = fraction(sheet.units.total, sheet.units.denominator)
  const known = new Map<number, Fraction>()
  const over = (option: number, other: number): Fraction => {
    const key = option * sheet.places.length + other
    const votes = known.get(key) ?? countPreferring(sheet, option, other)
    known.set(key, votes)
    return votes
  }
  const within = (among: readonly number[]): HeadToHead => {
    const votes = new Map<number, Fraction>(among.map((option) => [option, ZERO]))
    let none = ZERO
    among.forEach((option, at) => {
      for (const other of among.slice(at + 1)) {
        const ahead = over(option, other)
        const behind = over(other, option)
        votes.set(option, add(votes.get(option)!, ahead))
        votes.set(other, add(votes.get(other)!, behind))
        none = add(none, subtract(total, add(ahead, behind)))
      }
    })
    return { votes, none }
  }
  return { over, within }
}

const countPreferring = (
  { lines, levels, places, units }: ScoreSheet,
  option: number,
  other: number,
): Fraction => {
  const width = places.length
  const sums = units.limbs.map((weights) => {
    let sum = 0
    for (let line = 0, at = 0; line < lines; line++, at += width)
      if (levels[at + option]! > levels[at + other]!) sum += weights[line]!
    return sum
  })
  return fraction(joinLimbs(sums), units.denominator)
}
