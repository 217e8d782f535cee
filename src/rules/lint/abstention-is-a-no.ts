import { firstChange, isCarried, type Lint, placesOf, tellRow } from './scene.ts'

export const abstentionIsANo: Lint = {
  code: 'abstention-is-a-no',
  title: 'An abstention is a No by another name',
  why: 'Who abstains may think to take no side; here staying away would have let it pass.',
  instead:
    'Compare with the votes for and against: {"sum": [{"count": "for"}, {"count": "against"}]}.',
  find: (scene) => {
    const found = firstChange(
      scene,
      placesOf(scene, 'abstaining'),
      ['absent'],
      (abstained, away) =>
        abstained.because === 'threshold-missed' &&
        !isCarried(scene, abstained) &&
        isCarried(scene, away),
    )
    return found
      ? [
          {
            pointer: `${scene.pointer}/threshold`,
            says: `${tellRow(scene, found.before)} is not accepted; ${tellRow(scene, found.after)} is`,
          },
        ]
      : []
  },
}
