import type { TruthRow } from '../truth-table/index.ts'
import { isCarried, type Lint, tellRow } from './scene.ts'

export const halfIsNoMajority: Lint = {
  code: 'half-is-no-majority',
  title: 'Half is counted as a majority',
  why: 'With as many against as for, the same body can carry a motion and its opposite.',
  instead: 'Write "more-than" instead of "at-least", or say that a tie is rejected.',
  find: (scene) => {
    const [two, four] = [2, 4].map((n) => scene.split(n, { for: n / 2, against: n / 2 }))
    if (!four || !isCarried(scene, four)) return []
    const smallest = two && isCarried(scene, two) ? two : four
    return [
      {
        pointer: `${scene.pointer}/${isTie(smallest) ? 'ties' : 'threshold'}`,
        says: `${tellRow(scene, smallest)} is accepted, and so would be the opposite`,
      },
    ]
  },
}

const isTie = ({ outcome, because }: TruthRow): boolean =>
  outcome === 'tied' || because === 'tie-broken'
