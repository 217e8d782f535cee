import { formText } from './forms/index.ts'
import type { Note } from './parse/note.ts'
import { type ParseMarkdown, parseNote } from './parse/index.ts'

/** A text as passages, for those who show it: the first two stages of reading. */
export const takeApart = (original: string, parse: ParseMarkdown): Note =>
  parseNote(original, formText(original), parse)
