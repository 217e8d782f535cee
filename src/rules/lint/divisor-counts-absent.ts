import { isCarried, type Lint, tellRow } from './scene.ts'

export const divisorCountsAbsent: Lint = {
  code: 'divisor-counts-absent',
  title: 'The divisor counts people who did not vote',
  why: 'Whoever is away, asleep or has left without saying so votes against everything.',
  instead:
    'Divide by those who voted, {"count": "cast"}, and say in "quorum" how many must take part.',
  find: (scene) => {
    for (const row of scene.rows) {
      if (row.absent > 0 || row.voters < 2 || !isCarried(scene, row)) continue
      const oneMore = scene.rowAt(row.voters + 1, row.counts)
      if (oneMore && oneMore.because === 'threshold-missed' && !isCarried(scene, oneMore))
        return [
          {
            pointer: `${scene.pointer}/threshold`,
            says: `${tellRow(scene, row)} is accepted; ${tellRow(scene, oneMore)} is not`,
          },
        ]
    }
    return []
  },
}
