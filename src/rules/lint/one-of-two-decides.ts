import { isCarried, type Lint, tellRow } from './scene.ts'

export const oneOfTwoDecides: Lint = {
  code: 'one-of-two-decides',
  title: 'One of two decides alone',
  why: '"All but one" is one when there are two: either of them carries anything against the other.',
  instead:
    'Write all but one, but at least two where there are two: {"max": [{"difference": [{"count": "eligible"}, "1"]}, {"min": [{"count": "eligible"}, "2"]}]}.',
  find: (scene) =>
    (['against', 'blocking'] as const).flatMap((stance) => {
      const ofTwo = scene.split(2, { for: 1, [stance]: 1 })
      const ofFour = scene.split(4, { for: 2, [stance]: 2 })
      return ofTwo && isCarried(scene, ofTwo) && ofFour && !isCarried(scene, ofFour)
        ? [{ pointer: `${scene.pointer}/threshold`, says: `${tellRow(scene, ofTwo)} is accepted` }]
        : []
    }),
}
