import { BALLOT_KINDS, type Profile, profileOf, unitsToFraction } from '../../ballots/index.ts'
import { fractionToText } from '../../numbers/index.ts'
import { conclude, fillFromRanking, sureOfRanking, tieSettings } from '../conclude.ts'
import type { Count, Table } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { type Matrix, matrixOf, matrixTable } from './matrix.ts'
import { beatsAll, schwartzSet, smithSet } from './sets.ts'

/** What a pairwise method makes of the matrix. */
export interface PairwiseRanking {
  readonly ranking: readonly (readonly number[])[]
  readonly tables?: readonly Table[]
  /** How many places it can fill at most; all where left out. */
  readonly fills?: number
}

/** A method that ranks everybody by the pairwise matrix alone. */
export const pairwiseMethod = (
  about: Pick<Method, 'name' | 'title' | 'about'> & { readonly seats?: Method['seats'] },
  rank: (matrix: Matrix, profile: Profile) => PairwiseRanking,
): Method => ({
  seats: 'many',
  ...about,
  takes: BALLOT_KINDS,
  reads: ['seats', 'unranked', 'ladder', 'bound'],
  count(election, options: CountOptions = {}): Count {
    const profile = profileOf(election)
    const matrix = matrixOf(profile, options.unranked ?? election.unranked ?? 'last-equal')
    const seats = options.seats ?? election.seats
    const { ranking, tables = [], fills = seats } = rank(matrix, profile)
    const filled = Math.min(seats, fills)
    return conclude(
      about.name,
      election,
      profile,
      seats,
      fillFromRanking(
        ranking,
        filled,
        tieSettings(election, profile, options, profile.places.length),
      ),
      (winners) => winners,
      {
        ranking,
        tables: [matrixTable(profile, matrix), ...tables],
        groups: namedSets(matrix),
        sure: sureOfRanking(ranking, filled),
      },
    )
  },
})

/** The sets that every pairwise count tells, whatever its method. */
export const namedSets = (matrix: Matrix): Record<string, readonly number[]> => {
  const all = Array.from({ length: matrix.size }, (_, option) => option)
  const beats = (a: number, b: number): boolean => matrix.margin(a, b) > 0n
  const winner = beatsAll(all, beats)
  const loser = all.length > 1 ? beatsAll(all, (a, b) => beats(b, a)) : null
  return {
    'condorcet-winner': winner === null ? [] : [winner],
    'condorcet-loser': loser === null ? [] : [loser],
    'smith-set': smithSet(all, beats),
    'schwartz-set': schwartzSet(all, beats),
  }
}

/** One number for each option, in votes. */
export const votesTable = (
  name: string,
  profile: Profile,
  columns: Readonly<Record<string, readonly bigint[]>>,
): Table => ({
  name,
  rows: profile.names,
  columns: Object.keys(columns),
  cells: profile.names.map((_, option) =>
    Object.values(columns).map((votes) =>
      fractionToText(unitsToFraction(profile.units, votes[option]!)),
    ),
  ),
})
