import { ORGANISATION } from '../../conventions/people/not-names.ts'
import { OFFICE_TITLE } from '../../conventions/people/roles.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Part } from '../part.ts'
import { readEntry } from './entry.ts'
import { nameShape } from './name-shape.ts'
import { splitNames } from './split-names.ts'

/** A line that is names and nothing else. */
export const isNameLine = (text: string): boolean => {
  if (text.length > 1200) return false
  const pieces = splitNames(text)
  if (pieces.length === 0) return false
  const named = pieces.filter(
    (piece, i) =>
      piece.text.length < 60 &&
      ((i > 0 && OFFICE_TITLE.test(piece.text)) || readEntry(piece.text) !== null),
  ).length
  const words = text.replace(/\s*\([^()]{0,80}\)/g, '').split(/\s+/).length
  return named * 2 > pieces.length && (pieces.length > 1 ? words / pieces.length <= 6 : words <= 6)
}

/** Three or more full names and nothing else: a roster that no label announces. */
const isBareRoster = (text: string): boolean => {
  if (text.length < 20 || text.length > 1500 || !text.includes(',')) return false
  const pieces = splitNames(text)
  if (pieces.length < 3) return false
  const named = pieces.filter((piece) => {
    const shape = nameShape(piece.text.replace(/\s*[([].*$/, '').replace(/^@/, ''))
    return shape === 'full-name' || shape === 'first-name'
  })
  return named.length * 5 >= pieces.length * 4
}

/** The line near the top of a part that is such a roster, or null. */
export const bareRosterIn = ({ note, first, end }: Part): Passage | null => {
  for (let i = first; i < Math.min(end, first + 20); i++) {
    const passage = note.passages[i]!
    if (passage.kind === 'paragraph' && isBareRoster(passage.text)) return passage
  }
  return null
}

/** A sentence rather than a name: long, or with a sentence's end inside. */
export const isProse = (text: string): boolean =>
  (text.length > 200 && !text.includes(',')) || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)

/** `Factom Inc (Brian), DBGrow Inc (Julian)`: the organisation stands before the person. */
export const isOrgFirst = (texts: readonly string[]): boolean =>
  texts.some((text) => {
    const open = text.indexOf('(')
    return open > 0 && ORGANISATION.test(text.slice(0, open).trim())
  }) && !texts.some((text) => ORGANISATION.test(/\(([^)]*)\)/.exec(text)?.[1] ?? ''))
