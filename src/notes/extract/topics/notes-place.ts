import type { Part } from '../part.ts'
import type { Outline } from './outline.ts'
import type { Stretch } from './stretches.ts'

/** The place of notes that stand nowhere. */
export const NOWHERE = -1

/** Where the last part of a meeting's text begins that says it holds the notes; `NOWHERE` without one. */
export const placeOfNotes = (part: Part, outline: Outline, stretches: readonly Stretch[]): number =>
  Math.max(
    belowLabel(part),
    ...stretches.filter(({ holds }) => holds === 'notes').map(({ items }) => items[0]!.index),
    ...outline.branches
      .filter(
        (branch, i) =>
          i !== outline.title &&
          branch.part === 'container' &&
          !/\bagenda\b/i.test(branch.passage.text) &&
          /\b(?:notes|minutes|discussions?)\b/i.test(branch.passage.text) &&
          (branch.said > 0 || branch.below.length > 0),
      )
      .map(({ passage }) => passage.index),
  )

/** `Notes`, a line by itself, and words below it that stand in no list of their own. */
const belowLabel = ({ note: { passages }, first, end }: Part): number => {
  for (let i = first; i + 1 < end; i++) {
    const { kind, parent, text } = passages[i]!
    if (kind !== 'paragraph' || parent >= 0 || text.length > 24 || !NOTES_LABEL.test(text)) continue
    const next = passages[i + 1]!
    if (next.kind === 'paragraph' && next.heading === passages[i]!.heading) return i
  }
  return NOWHERE
}

const NOTES_LABEL = /^(?:(?:meeting|discussion) )?(?:notes|minutes|discussion)\s*:?$/i
