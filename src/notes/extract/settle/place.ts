import { firstPlace } from '#terms'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'

/** The passage of a scene in which an offset of the original stands. */
export const passageAt = (scene: Scene, at: number): Passage | undefined => {
  const { passages } = scene.note
  return passages[
    firstPlace(scene.first + 1, scene.end, (index) => passages[index]!.start > at) - 1
  ]
}
