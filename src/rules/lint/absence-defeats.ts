import { firstChange, isCarried, type Lint, placesOf, tellRow } from './scene.ts'

export const absenceDefeats: Lint = {
  code: 'absence-defeats',
  title: 'Staying away defeats what a No would have let pass',
  why: 'A quorum of participants makes the No of an opponent help the proposal: the clever ones stay at home.',
  instead:
    'Ask for a number of votes in favour instead of a number of votes: {"at-least": [{"count": "for"}, …]}.',
  find: (scene) => {
    const found = firstChange(
      scene,
      ['absent'],
      placesOf(scene, 'against'),
      (away, opposed) => !isCarried(scene, away) && isCarried(scene, opposed),
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
