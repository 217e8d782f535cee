import { joinLimbs } from '../../ballots/units.ts'
import { add, type Fraction, fraction, ZERO } from '../../numbers/fraction.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** How much weight scores one option above another; what was asked once is remembered. */
export interface Preferences {
  readonly over: (option: number, other: number) => Fraction
  /** Per option of `among`: the ballots that prefer it, over all pairs together. */
  readonly within: (among: readonly number[]) => HeadToHead
}

/** How many put each of some options above the others. */
export interface HeadToHead {
  readonly votes: ReadonlyMap<number, Fraction>
  /** The ballots that score all of them alike. */
  readonly none: Fraction
}

/** Needs a sheet without gaps (`withZeros`). */
export const preferencesOf = (sheet: ScoreSheet): Preferences => {
  const known = new Map<number, Fraction>()
  const knownIndifferent = new Map<string, Fraction>()
  const over = (option: number, other: number): Fraction => {
    const key = option * sheet.places.length + other
    const votes = known.get(key) ?? countPreferring(sheet, option, other)
    known.set(key, votes)
    return votes
  }
  const within = (among: readonly number[]): HeadToHead => {
    const votes = new Map<number, Fraction>(among.map((option) => [option, ZERO]))
    among.forEach((option, at) => {
      for (const other of among.slice(at + 1)) {
        votes.set(option, add(votes.get(option)!, over(option, other)))
        votes.set(other, add(votes.get(other)!, over(other, option)))
      }
    })
    const key = [...among].sort((a, b) => a - b).join(' ')
    const none = knownIndifferent.get(key) ?? countIndifferent(sheet, among)
    knownIndifferent.set(key, none)
    return { votes, none }
  }
  return { over, within }
}

const countPreferring = (sheet: ScoreSheet, option: number, other: number): Fraction =>
  weighLines(sheet, (at) => sheet.levels[at + option]! > sheet.levels[at + other]!)

const countIndifferent = (sheet: ScoreSheet, among: readonly number[]): Fraction => {
  const first = among[0]!
  return weighLines(sheet, (at) =>
    among.every((option) => sheet.levels[at + option] === sheet.levels[at + first]),
  )
}

/** The weight of the lines that `count`; told where each line begins among the levels. */
const weighLines = (
  { lines, places, units }: ScoreSheet,
  counts: (at: number) => boolean,
): Fraction => {
  const sums = units.limbs.map(() => 0)
  for (let line = 0, at = 0; line < lines; line++, at += places.length)
    if (counts(at))
      units.limbs.forEach((weights, limb) => {
        sums[limb]! += weights[line]!
      })
  return fraction(joinLimbs(sums), units.denominator)
}
