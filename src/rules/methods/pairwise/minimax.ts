import type { Method } from '../method.ts'
import { layersByScore } from './layers.ts'
import type { Matrix } from './matrix.ts'
import { pairwiseMethod, votesTable } from './rank.ts'

/** How bad it is for `loser` that `rival` stands against it; the worst of these decides. */
type Badness = (matrix: Matrix, loser: number, rival: number) => bigint

const minimax = (name: string, title: string, about: string, badness: Badness): Method =>
  pairwiseMethod({ name, title, about }, (matrix, profile) => {
    const worst = profile.names.map((_, option) => {
      let worstYet: bigint | null = null
      for (let rival = 0; rival < matrix.size; rival++) {
        if (rival === option) continue
        const one = badness(matrix, option, rival)
        if (worstYet === null || one > worstYet) worstYet = one
      }
      return worstYet ?? 0n
    })
    return {
      ranking: layersByScore(worst.map((votes) => -votes)),
      tables: [votesTable('worst', profile, { worst })],
    }
  })

export const minimaxWinning: Method = minimax(
  'minimax-winning',
  'Minimax (winning votes)',
  'Whose worst defeat was won by the fewest votes; an undefeated option has none.',
  (matrix, loser, rival) => (matrix.margin(rival, loser) > 0n ? matrix.over(rival, loser) : 0n),
)

export const minimaxMargins: Method = minimax(
  'minimax-margins',
  'Minimax (margins)',
  'Whose worst defeat was the closest.',
  (matrix, loser, rival) => matrix.margin(rival, loser),
)

export const minimaxOpposition: Method = minimax(
  'minimax-opposition',
  'Minimax (pairwise opposition)',
  'Against whom the fewest votes were ever cast one against one, defeat or not.',
  (matrix, loser, rival) => matrix.over(rival, loser),
)
