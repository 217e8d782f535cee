import { joinLimbs, type Profile, type Unranked, unitsToFraction } from '../../ballots/index.ts'
import { fractionToText } from '../../numbers/index.ts'
import type { Table } from '../count.ts'

/** How many votes put one option above another, in units of the ballots. */
export interface Matrix {
  readonly size: number
  readonly over: (a: number, b: number) => bigint
  /** Votes for `a` over `b` less those for `b` over `a`. */
  readonly margin: (a: number, b: number) => bigint
}

/**
 * Counts every pair on every ballot. Options left out share one last rank, or are not compared
 * with anything; who shares a rank counts for neither.
 */
export const matrixOf = (profile: Profile, unranked: Unranked): Matrix => {
  const size = profile.places.length
  const limbSums = profile.units.limbs.map((limb) => sumPairs(profile, limb, size, unranked))
  const cells = Array.from({ length: size * size }, (_, cell) =>
    joinLimbs(limbSums.map((sums) => sums[cell]!)),
  )
  const over = (a: number, b: number): bigint => cells[a * size + b]!
  return { size, over, margin: (a, b) => over(a, b) - over(b, a) }
}

const sumPairs = (
  { starts, entries, ranks }: Profile,
  weights: Float64Array,
  size: number,
  unranked: Unranked,
): Float64Array => {
  const sums = new Float64Array(size * size)
  const lastSeen = new Int32Array(size).fill(-1)
  const order = new Int32Array(size)
  const rankAt = new Int32Array(size)
  for (let line = 0; line + 1 < starts.length; line++) {
    const weight = weights[line]!
    const start = starts[line]!
    const listed = starts[line + 1]! - start
    for (let at = 0; at < listed; at++) {
      const option = entries[start + at]!
      order[at] = option
      rankAt[at] = ranks[start + at]!
      lastSeen[option] = line
    }
    let end = listed
    if (unranked === 'last-equal' && listed < size)
      for (let option = 0; option < size; option++)
        if (lastSeen[option] !== line) {
          order[end] = option
          rankAt[end++] = size
        }
    for (let high = 0; high < listed; high++) {
      const row = order[high]! * size
      const rank = rankAt[high]!
      let low = high + 1
      while (low < end && rankAt[low] === rank) low++
      for (; low < end; low++) sums[row + order[low]!]! += weight
    }
  }
  return sums
}

/** The matrix as a table for people. */
export const matrixTable = (profile: Profile, matrix: Matrix): Table => ({
  name: 'pairwise',
  rows: profile.names,
  columns: profile.names,
  cells: profile.names.map((_, a) =>
    profile.names.map((__, b) =>
      a === b ? null : fractionToText(unitsToFraction(profile.units, matrix.over(a, b))),
    ),
  ),
})
