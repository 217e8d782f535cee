import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'

/** The passage of a scene in which an offset of the original stands. */
export const passageAt = (scene: Scene, at: number): Passage | undefined => {
  const { passages } = scene.note
  let low = scene.first
  let high = scene.end - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passages[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return passages[low]
}
