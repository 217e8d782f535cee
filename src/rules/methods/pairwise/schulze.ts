import { unitsToFraction } from '../../ballots/index.ts'
import { fractionToText } from '../../numbers/index.ts'
import type { Method } from '../method.ts'
import { layersBy } from './layers.ts'
import type { Matrix } from './matrix.ts'
import { pairwiseMethod } from './rank.ts'

/** What a victory weighs. */
type Strength = (matrix: Matrix, winner: number, loser: number) => bigint

const schulze = (name: string, title: string, about: string, strength: Strength): Method =>
  pairwiseMethod({ name, title, about }, (matrix, profile) => {
    const paths = strongestPaths(matrix, strength)
    const { names, units } = profile
    return {
      ranking: layersBy(matrix.size, (a, b) => paths[a]![b]! > paths[b]![a]!),
      tables: [
        {
          name: 'strongest-paths',
          rows: names,
          columns: names,
          cells: paths.map((row, a) =>
            row.map((path, b) => (a === b ? null : fractionToText(unitsToFraction(units, path)))),
          ),
        },
      ],
    }
  })

/** A path is as strong as its weakest victory; zero where there is none (Floyd and Warshall's way). */
const strongestPaths = (matrix: Matrix, strength: Strength): bigint[][] => {
  const { size } = matrix
  const all = Array.from({ length: size }, (_, option) => option)
  const paths = all.map((a) =>
    all.map((b) => (matrix.margin(a, b) > 0n ? strength(matrix, a, b) : 0n)),
  )
  for (const via of all)
    for (const from of all) {
      const first = paths[from]![via]!
      if (from === via || first === 0n) continue
      for (const to of all) {
        if (to === from || to === via) continue
        const second = paths[via]![to]!
        const path = first < second ? first : second
        if (path > paths[from]![to]!) paths[from]![to] = path
      }
    }
  return paths
}

export const schulzeWinning: Method = schulze(
  'schulze-winning',
  'Schulze (winning votes)',
  'Compares the strongest paths of victories between any two; a victory weighs as many votes as won it.',
  (matrix, winner, loser) => matrix.over(winner, loser),
)

export const schulzeMargins: Method = schulze(
  'schulze-margins',
  'Schulze (margins)',
  'Compares the strongest paths of victories between any two; a victory weighs its margin.',
  (matrix, winner, loser) => matrix.margin(winner, loser),
)
