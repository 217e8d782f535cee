import { firstChange, isCarried, type Lint, placesOf, tellRow } from './scene.ts'

export const abstentionDefeats: Lint = {
  code: 'abstention-defeats',
  title: 'An abstention defeats more than a No',
  why: 'Who takes no side does the proposal more harm than who opposes it.',
  instead: 'Count abstentions where you count the votes against, or count neither.',
  find: (scene) => {
    const found = firstChange(
      scene,
      placesOf(scene, 'abstaining'),
      placesOf(scene, 'against'),
      (abstained, opposed) => !isCarried(scene, abstained) && isCarried(scene, opposed),
    )
    return found
      ? [
          {
            pointer: `${scene.pointer}/${found.before.because === 'quorum-missed' ? 'quorum' : 'threshold'}`,
            says: `${tellRow(scene, found.before)} is not accepted; ${tellRow(scene, found.after)} is`,
          },
        ]
      : []
  },
}
