import { firstChange, isCarried, type Lint, placesOf, tellRow } from './scene.ts'

export const earlyCloseCanFlip: Lint = {
  code: 'early-close-can-flip',
  title: 'Closed early although votes to come could undo it',
  why: 'Who votes first decides: it is over before the others, in other time zones, have looked.',
  instead: 'Write "when-certain" in "early", or keep it open for a "minimumOpen".',
  find: (scene) => {
    const { early, window, objections } = scene.stage
    if (early.accepts !== 'when-reached' || window.minimumOpen !== 'none') return []
    const opposed = [
      ...placesOf(scene, 'against'),
      ...(objections.retroactive === 'none' ? placesOf(scene, 'blocking') : []),
    ]
    const found = firstChange(
      scene,
      ['absent'],
      opposed,
      (now, later) => isCarried(scene, now) && !isCarried(scene, later),
    )
    return found
      ? [
          {
            pointer: `${scene.stagePointer}/early/accepts`,
            says: `${tellRow(scene, found.before)} closes as accepted; ${tellRow(scene, found.after)} would not be`,
          },
        ]
      : []
  },
}
