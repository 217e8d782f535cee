import { firstPlace, type LineIndex, type Span } from '#terms'
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
  if (origins.length === 0) return passage.start
  const pair = firstPlace(1, origins.length / 2, (place) => origins[place * 2]! > offset) - 1
  const at = origins[pair * 2 + 1]! + (offset - origins[pair * 2]!)
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
