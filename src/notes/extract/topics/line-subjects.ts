import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { type Subject, subjectOf } from '../topics.ts'
import { headingPart } from './subject.ts'

/** In a text without headings: short lines that stand alone, with notes right behind. */
export const lineSubjects = (part: Part): readonly Subject[] => {
  const { passages, original } = part.note
  const found: Subject[] = []
  for (let i = part.first; i < part.end - 1; i++) {
    const passage = passages[i]!
    if (!isLine(passage, original) || headingPart(passage.text) !== 'subject') continue
    const next = passages[i + 1]!
    const isNote = next.kind === 'item' || (next.kind === 'paragraph' && !isLine(next, original))
    if (isNote) found.push(subjectOf(i, passage.text, 'line', 0.6))
  }
  return found.length > 1 ? found : []
}

/** A short line without a sentence's end, blank lines around it. */
const isLine = ({ kind, text, parent, start, end }: Passage, original: string): boolean =>
  kind === 'paragraph' &&
  parent < 0 &&
  text.length < 70 &&
  !text.includes('\n') &&
  /^\p{Lu}/u.test(text) &&
  /[\p{L}\p{N}):]$/u.test(text) &&
  !/:\s/.test(text) &&
  text.split(' ').length < 9 &&
  isBlank(original, start, -1) &&
  isBlank(original, end, 1)

/** Is the line before (or behind) the offset blank. */
const isBlank = (original: string, offset: number, step: 1 | -1): boolean => {
  let breaks = 0
  for (let at = step < 0 ? offset - 1 : offset; at >= 0 && at < original.length; at += step) {
    const code = original.charCodeAt(at)
    if (code === 10) {
      breaks++
      if (breaks > 1) return true
    } else if (code !== 32 && code !== 13 && code !== 9 && code !== 42) return false
  }
  return true
}
