import type { Election } from '../ballots/index.ts'
import { type CountOptions, methodNamed, type Pair, pairsOf } from '../methods/index.ts'
import { type Fraction, parseFraction } from '../numbers/index.ts'

/** What holds of ballots whichever method counts them, by the rankings that they express. */
export interface Landscape {
  readonly condorcetWinner: string | null
  readonly smithSet: readonly string[]
  readonly pair: (option: string, other: string) => Omit<Pair, 'against'>
  /** Votes that rank an option first; a shared first rank is split. */
  readonly firsts: (option: string) => Fraction
}

/** The election must have passed `checkElection`. */
export const landscapeOf = (election: Election, { unranked }: CountOptions): Landscape => {
  const reading = unranked === undefined ? {} : { unranked }
  const pairwise = methodNamed('copeland')!.count(election, reading)
  const plurality = methodNamed('first-past-the-post')!.count(election)
  const points = plurality.tables.find(({ name }) => name === 'points')!
  return {
    condorcetWinner: pairwise.groups['condorcet-winner']?.[0] ?? null,
    smithSet: pairwise.groups['smith-set'] ?? [],
    pair: (option, other) => {
      const pair = pairsOf(pairwise, option)!.find(({ against }) => against === other)!
      return { ahead: pair.ahead, behind: pair.behind, level: pair.level }
    },
    firsts: (option) => parseFraction(points.cells[points.rows.indexOf(option)]![0]!)!,
  }
}
