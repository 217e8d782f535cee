import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'

const NONE: readonly Passage[] = []

/**
 * The items right below each item. What hangs below an empty item (`- - a note`, as converters
 * write nested lists) belongs to the item before it.
 */
export const kidsOf = (scene: Scene): ((index: number) => readonly Passage[]) => {
  const { passages } = scene.note
  const kids = new Map<number, Passage[]>()
  const lastBelow = new Map<number, number>()
  const stands = new Map<number, number>()
  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    if (passage.kind !== 'item') continue
    if (passage.text === '') {
      const before = lastBelow.get(passage.parent)
      if (before !== undefined) stands.set(i, before)
      continue
    }
    lastBelow.set(passage.parent, i)
    const parent = stands.get(passage.parent) ?? passage.parent
    if (parent < scene.first) continue
    const known = kids.get(parent)
    if (known) known.push(passage)
    else kids.set(parent, [passage])
  }
  return (index) => kids.get(index) ?? NONE
}
