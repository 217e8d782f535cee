import { type Lint, tellRow } from './scene.ts'

/** Rungs that decide without another vote. */
const DECIDING = [
  'chair',
  'leave-empty',
  'all-elected',
  'draw-rfc3797',
  'committed-draw',
  'drawn-order',
  'accepted',
  'rejected',
]

export const undefinedTie: Lint = {
  code: 'undefined-tie',
  title: 'A tie that nothing breaks',
  why: 'The first tie is the moment at which a community argues about how to break it, knowing whom each way favours.',
  instead: 'End "ladder" with something that always decides: "rejected", "leave-empty" or a draw.',
  find: (scene) => {
    const { ladder, when } = scene.chamber.ties
    if (ladder.some((rung) => DECIDING.includes(rung))) return []
    const pointer = `${scene.pointer}/ties/ladder`
    if (when === 'in-the-count')
      return [{ pointer, says: 'two options with the same result stay tied for ever' }]
    const tied = scene.rows.find(({ outcome }) => outcome === 'tied')
    return tied ? [{ pointer, says: `${tellRow(scene, tied)} stays tied for ever` }] : []
  },
}
