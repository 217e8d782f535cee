import type { Passage } from '../parse/passage.ts'

/** A passage's text with its line breaks as spaces, so that phrases are found across wrapped lines; offsets stay. */
export const flatText = (passage: Passage): string =>
  passage.text.includes('\n') ? passage.text.replaceAll('\n', ' ') : passage.text
