import { PREAMBLE, RESOLUTION_GOES_ON } from '../../conventions/motions/phrases.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { openingIn } from './opening.ts'

/** `WHEREAS …`, `RESOLVED …`, `FURTHER RESOLVED …`: the text of what was moved, right behind it. */
export const resolutionsBehind = (scene: Scene, last: Passage): readonly Passage[] => {
  const { passages } = scene.note
  const told: Passage[] = []
  for (let i = last.index + 1; i < scene.end; i++) {
    const passage = passages[i]!
    const text = flatText(passage)
    if (text === '') continue
    if (passage.kind === 'heading' || !RESOLUTION_GOES_ON.test(text)) break
    const opening = openingIn(passage)
    if (opening !== null && opening.rule !== 'be-it-resolved') break
    told.push(passage)
  }
  return told
}

/** What stands right before, were it only a label and its words. */
export const spokenBefore = (scene: Scene, passage: Passage): Passage | null => {
  for (let i = passage.index - 1; i >= scene.first; i--) {
    const before = scene.note.passages[i]!
    if (flatText(before).trim() !== '' && before.kind !== 'rule') return before
  }
  return null
}

/** `WHEREAS …`, and the title of the resolution, right before `it is resolved`. */
export const preambleOf = (scene: Scene, passage: Passage): readonly Passage[] => {
  const { passages } = scene.note
  let from = passage.index
  while (
    from - 1 >= scene.first &&
    passages[from - 1]!.kind !== 'heading' &&
    PREAMBLE.test(flatText(passages[from - 1]!))
  )
    from--
  return passages.slice(from, passage.index)
}
