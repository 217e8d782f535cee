import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { nameShape } from '../people/name-shape.ts'
import { headingPart, type Subject, subjectOf } from './subject.ts'

/** In a text without headings: short lines that stand out, with notes right behind. */
export const lineSubjects = (part: Part, listed: ReadonlySet<number>): readonly Subject[] => {
  const { passages, original } = part.note
  const isOut = (i: number): boolean =>
    !listed.has(i) &&
    isShort(passages[i]!) &&
    (standsAlone(passages[i]!, original) ||
      isTitled(passages[i]!, passages[i - 1]) ||
      opensBlock(passages[i]!, passages[i + 1], original))
  const found: Subject[] = []
  for (let i = part.first; i < part.end - 1; i++) {
    if (!isOut(i) || headingPart(passages[i]!.text) !== 'subject') continue
    const next = passages[i + 1]!
    const isNote = next.kind === 'item' || (next.kind === 'paragraph' && !isOut(i + 1))
    if (isNote && !listed.has(i + 1)) found.push(subjectOf(i, passages[i]!.text, 'line', 0.6))
  }
  return found.length > 1 ? found : []
}

/** Short, and no sentence: no full stop, nothing behind a colon. */
const isShort = ({ kind, text, parent }: Passage): boolean =>
  kind === 'paragraph' &&
  parent < 0 &&
  text.length < 70 &&
  text.length > 3 &&
  !text.includes('\n') &&
  /^(?:\d{1,2}[.)]\s+|[A-Z][.)]\s+)?\p{Lu}/u.test(text) &&
  /[\p{L}\p{N}):]$/u.test(text) &&
  !/:\s|\d{1,2}:\d\d|^\p{Lu}\p{Ll}+ \d{1,2},? \d{4}/u.test(text) &&
  text.split(' ').length < 9

const standsAlone = ({ start, end }: Passage, original: string): boolean =>
  isBlank(original, start, -1) && isBlank(original, end, 1)

/** The first line of a block, without a verb, with sentences or points in the next line. */
const opensBlock = (
  { text, start, end }: Passage,
  next: Passage | undefined,
  original: string,
): boolean =>
  next !== undefined &&
  (next.kind === 'item' || (next.kind === 'paragraph' && /[.!?]\W*$/.test(next.text))) &&
  (COUNTED.test(text) || (!VERB.test(text) && nameShape(text) !== 'full-name')) &&
  !text.includes(',') &&
  (isBlank(original, start, -1) || COUNTED.test(text)) &&
  !isBlank(original, end, 1)

/** `IV. Roof`, `A. Roof`. */
const COUNTED = /^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]\s+\p{Lu}/u
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|we|they|he|she|it|I)\b/

/** Set like a title (each longer word begins with a capital, or all is in capitals), after a sentence's end. */
const isTitled = ({ text }: Passage, before: Passage | undefined): boolean => {
  if (before === undefined || before.kind === 'row' || !/[.!?:]\W*$/.test(before.text)) return false
  const words = text.replace(/^(?:\d{1,2}|[A-Z])[.)]\s+/, '').split(/\s+/)
  const long = words.filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^[(“"]?\p{Lu}/u.test(word))
}

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
