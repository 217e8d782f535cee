import { BALLOT_KINDS, profileOf, unitsToFraction } from '../../ballots/index.ts'
import { fractionToText } from '../../numbers/index.ts'
import { conclude, fillFromRanking, tieSettings } from '../conclude.ts'
import type { Method } from '../method.ts'
import { type Matrix, matrixOf, matrixTable } from './matrix.ts'
import { namedSets } from './rank.ts'

/** The work doubles with each option more. */
const MOST_KEMENY_OPTIONS = 14

export const kemeny: Method = {
  name: 'kemeny',
  title: 'Kemeny-Young',
  about: 'The order of all options that agrees with the most votes, pair by pair.',
  takes: BALLOT_KINDS,
  seats: 'many',
  mostOptions: MOST_KEMENY_OPTIONS,
  reads: ['seats', 'unranked', 'ladder', 'bound'],
  count(election, options = {}) {
    const profile = profileOf(election)
    const size = profile.places.length
    const matrix = matrixOf(profile, options.unranked ?? election.unranked ?? 'last-equal')
    const seats = options.seats ?? election.seats
    const best = bestOrders(matrix)
    const tops = best.prefixes[Math.min(seats, size)]!.map(membersOf)
    const sure = tops[0]!.filter((option) => tops.every((top) => top.includes(option)))
    const rest = new Set(tops.flat().filter((option) => !sure.includes(option)))
    const filled = fillFromRanking(
      rest.size > 0 ? [inOrder(sure), [...rest]] : [inOrder(sure)],
      seats,
      tieSettings(election, profile, options),
    )
    const possible = new Set(tops.map((top) => top.join(' ')))
    const outcomes = filled.outcomes.filter(
      (winners) => possible.has(winners.join(' ')) || filled.ties.some(({ choice }) => choice),
    )
    return conclude(
      'kemeny',
      election,
      profile,
      seats,
      { ...filled, outcomes },
      (winners) => winners,
      {
        ranking: best.ranking,
        tables: [
          matrixTable(profile, matrix),
          {
            name: 'kemeny',
            rows: ['score', 'best-orders'],
            columns: ['number'],
            cells: [
              [fractionToText(unitsToFraction(profile.units, best.score))],
              [`${best.orders}`],
            ],
          },
        ],
        groups: namedSets(matrix),
        sure,
      },
    )
    function inOrder(members: readonly number[]): number[] {
      return best.ranking.flat().filter((option) => members.includes(option))
    }
  },
}

interface BestOrders {
  readonly score: bigint
  /** How many orders reach the score. */
  readonly orders: bigint
  /** By length: the sets, as bits, that some best order begins with. */
  readonly prefixes: readonly (readonly number[])[]
  /** What all best orders agree on: groups between the places where all of them cut. */
  readonly ranking: readonly (readonly number[])[]
}

/** Builds best orders from the front, one set of leaders after another (2ⁿ sets instead of n! orders). */
const bestOrders = (matrix: Matrix): BestOrders => {
  const { size } = matrix
  const full = 2 ** size - 1
  const front: bigint[] = new Array(full + 1).fill(-1n)
  const orders: bigint[] = new Array(full + 1).fill(0n)
  front[0] = 0n
  orders[0] = 1n
  const gainOf = gains(matrix)
  for (let set = 0; set < full; set++)
    for (let next = 0; next < size; next++) {
      if ((set >> next) & 1) continue
      const longer = set | (1 << next)
      const score = front[set]! + gainOf(set, next)
      if (score > front[longer]!) {
        front[longer] = score
        orders[longer] = orders[set]!
      } else if (score === front[longer]) orders[longer]! += orders[set]!
    }
  const onBest = new Uint8Array(full + 1)
  onBest[full] = 1
  for (let set = full - 1; set >= 0; set--)
    for (let next = 0; next < size; next++) {
      const longer = set | (1 << next)
      if (longer === set || !onBest[longer]) continue
      if (front[set]! + gainOf(set, next) === front[longer]) onBest[set] = 1
    }
  const prefixes: number[][] = Array.from({ length: size + 1 }, () => [])
  for (let set = 0; set <= full; set++) if (onBest[set]) prefixes[membersOf(set).length]!.push(set)
  const ranking: number[][] = []
  let before = 0
  for (const sets of prefixes.slice(1)) {
    if (sets.length > 1) continue
    ranking.push(membersOf(sets[0]! & ~before))
    before = sets[0]!
  }
  return { score: front[full]!, orders: orders[full]!, prefixes, ranking }
}

/** What an option wins against all that come behind it, when it follows the set. */
const gains = (matrix: Matrix): ((set: number, next: number) => bigint) => {
  const { size } = matrix
  const rows = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => (a === b ? 0n : matrix.over(a, b))),
  )
  return (set, next) => {
    let gain = 0n
    for (let behind = 0; behind < size; behind++)
      if (!((set >> behind) & 1)) gain += rows[next]![behind]!
    return gain
  }
}

const membersOf = (set: number): number[] => {
  const members: number[] = []
  for (let option = 0; set >> option; option++) if ((set >> option) & 1) members.push(option)
  return members
}
