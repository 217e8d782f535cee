import { BALLOT_KINDS, profileOf } from '../../ballots/index.ts'
import { explore } from '../../ties/index.ts'
import { boundFor, conclude, fillSeats, tieSettings } from '../conclude.ts'
import type { Method } from '../method.ts'
import { layersBy } from './layers.ts'
import { lockVictories, type Reach, reachKey, type Victory } from './locking.ts'
import { type Matrix, matrixOf, matrixTable } from './matrix.ts'
import { namedSets } from './rank.ts'

/** What a victory weighs. */
type Strength = (matrix: Matrix, victory: Victory) => bigint

/**
 * The strongest victories are locked first; equal strength goes to the one with fewer votes for
 * the loser. What is equal in both is a tie of victories, and every order of them is explored.
 */
const rankedPairs = (name: string, title: string, about: string, strength: Strength): Method => ({
  name,
  title,
  about,
  takes: BALLOT_KINDS,
  seats: 'many',
  reads: ['seats', 'unranked', 'ladder', 'bound'],
  count(election, options = {}) {
    const profile = profileOf(election)
    const matrix = matrixOf(profile, options.unranked ?? election.unranked ?? 'last-equal')
    const seats = options.seats ?? election.seats
    const { size } = matrix
    const { victories, groups } = sortVictories(matrix, strength)
    const nameOf = (place: number): string => {
      const victory = victories[place - size]
      if (!victory) return profile.names[place]!
      return `${profile.names[victory.winner]} → ${profile.names[victory.loser]}`
    }
    const settings = tieSettings(election, profile, options)
    const exploration = explore(
      (pick) => {
        const reach = lockVictories(size, victories, groups, pick)
        return { reach, winners: fillSeats(rank(size, reach), seats, pick, reachKey(reach)) }
      },
      ({ winners }) => winners,
      {
        ...settings,
        bound: options.bound ?? boundFor(size ** 3),
        nameOf,
        breaking: () => {
          const breakTie = settings.breaking()
          return (met) => (met.over === 'order' ? null : breakTie(met))
        },
      },
    )
    const always = exploration.results
      .map(({ reach }) => reach)
      .reduce((all, reach) => all.map((cell, at) => cell & reach[at]!))
    const pairs = matrixTable(profile, matrix)
    return conclude(name, election, profile, seats, exploration, ({ winners }) => winners, {
      ranking: rank(size, always),
      tables: [
        pairs,
        {
          name: 'victories',
          rows: victories.map((_, at) => nameOf(size + at)),
          columns: ['votes', 'against', 'kept'],
          cells: victories.map(({ winner, loser }) => [
            pairs.cells[winner]![loser]!,
            pairs.cells[loser]![winner]!,
            exploration.shown.reach[winner * size + loser] ? 'yes' : 'no',
          ]),
        },
      ],
      groups: namedSets(matrix),
      nameOf,
    })
  },
})

const rank = (size: number, reach: Reach): number[][] =>
  layersBy(size, (a, b) => reach[a * size + b] === 1)

const sortVictories = (
  matrix: Matrix,
  strength: Strength,
): { victories: readonly Victory[]; groups: readonly (readonly number[])[] } => {
  const victories: Victory[] = []
  for (let winner = 0; winner < matrix.size; winner++)
    for (let loser = 0; loser < matrix.size; loser++)
      if (matrix.margin(winner, loser) > 0n) victories.push({ winner, loser })
  const compareVictories = (a: Victory, b: Victory): number =>
    compareBig(strength(matrix, b), strength(matrix, a)) ||
    compareBig(matrix.over(a.loser, a.winner), matrix.over(b.loser, b.winner))
  victories.sort(compareVictories)
  const groups: number[][] = []
  victories.forEach((victory, at) => {
    const last = groups.at(-1)
    if (last && compareVictories(victories[last[0]!]!, victory) === 0) last.push(at)
    else groups.push([at])
  })
  return { victories, groups }
}

const compareBig = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)

export const rankedPairsWinning: Method = rankedPairs(
  'ranked-pairs-winning',
  'Ranked pairs (winning votes)',
  'Keeps victories from the strongest on, where they contradict none kept before; strength is the votes that won it.',
  (matrix, { winner, loser }) => matrix.over(winner, loser),
)

export const rankedPairsMargins: Method = rankedPairs(
  'ranked-pairs-margins',
  'Ranked pairs (margins)',
  'Keeps victories from the strongest on, where they contradict none kept before; strength is the margin.',
  (matrix, { winner, loser }) => matrix.margin(winner, loser),
)
