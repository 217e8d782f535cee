import type { Method } from '../method.ts'
import { layersByScore } from './layers.ts'
import { pairwiseMethod } from './rank.ts'

export const copeland: Method = pairwiseMethod(
  {
    name: 'copeland',
    title: 'Copeland',
    about: 'Pairs won less pairs lost, one against one; whoever has the most comes first.',
  },
  (matrix, profile) => {
    const scores: bigint[] = []
    const cells: string[][] = []
    for (let a = 0; a < matrix.size; a++) {
      let won = 0
      let lost = 0
      for (let b = 0; b < matrix.size; b++) {
        const margin = matrix.margin(a, b)
        if (margin > 0n) won++
        else if (margin < 0n) lost++
      }
      scores.push(BigInt(won - lost))
      cells.push([`${won}`, `${lost}`, `${won - lost}`])
    }
    return {
      ranking: layersByScore(scores),
      tables: [{ name: 'copeland', rows: profile.names, columns: ['won', 'lost', 'score'], cells }],
    }
  },
)
