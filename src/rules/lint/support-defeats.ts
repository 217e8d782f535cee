import { firstChange, isCarried, type Lint, placesOf, tellRow } from './scene.ts'

export const supportDefeats: Lint = {
  code: 'support-defeats',
  title: 'One more vote in favour defeats it',
  why: 'Nobody can know whether voting for something helps it.',
  instead:
    'Let every test grow easier with votes in favour: they belong on the left of "more-than" only.',
  find: (scene) => {
    const favourable = placesOf(scene, 'for')
    const others = scene.positions.map((_, place) => place).filter((p) => !favourable.includes(p))
    const found = firstChange(
      scene,
      [...others, 'absent'],
      favourable,
      (before, after) => isCarried(scene, before) && !isCarried(scene, after),
    )
    return found
      ? [
          {
            pointer: `${scene.pointer}/threshold`,
            says: `${tellRow(scene, found.before)} is accepted; ${tellRow(scene, found.after)} is not`,
          },
        ]
      : []
  },
}
