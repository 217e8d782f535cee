import type { LineIndex, Span } from '#terms'
import type { Cues } from '../cues/cue.ts'
import type { FormName } from '../forms/form.ts'
import type { Passage } from './passage.ts'

/** A text, taken apart: its passages in reading order, each with the way back to the original. */
export interface Note {
  readonly original: string
  readonly form: FormName
  readonly lines: LineIndex
  readonly passages: readonly Passage[]
  /** Which words stand in each passage, of those that patterns cannot do without. */
  readonly cues: Cues
}

/** Offset in the original of an offset in a passage's visible text. */
const originOf = (passage: Passage, offset: number): number => {
  const { origins } = passage
  let low = 0
  let high = origins.length / 2 - 1
  if (high < 0) return passage.start
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (origins[middle * 2]! <= offset) low = middle
    else high = middle - 1
  }
  const at = origins[low * 2 + 1]! + (offset - origins[low * 2]!)
  return Math.min(Math.max(at, passage.start), passage.end)
}

/** The span in the original of a stretch of a passage's visible text (by default all of it). */
export const spanIn = (note: Note, passage: Passage, from = 0, to = passage.text.length): Span => {
  const start = originOf(passage, from)
  const end = to > from ? originOf(passage, to - 1) + 1 : start
  return note.lines.spanOf(start, Math.max(start, end))
}

/** The span of a passage with its markup. */
export const spanOfPassage = (note: Note, passage: Passage): Span =>
  note.lines.spanOf(passage.start, passage.end)
