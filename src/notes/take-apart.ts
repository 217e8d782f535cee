import { formText } from './forms/index.ts'
import { type ParseMarkdown, parseNote } from './parse/index.ts'
import type { Note } from './parse/note.ts'

/** A text as passages, for those who show it: the first two stages of reading. */
export const takeApart = (original: string, parse: ParseMarkdown): Note =>
  parseNote(original, formText(original), parse)
