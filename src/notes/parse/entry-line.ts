import type { Gathered } from './gathered.ts'

/** A line that opens with a bullet of its own which the parser took for text: `*text`, `•`, `–`, `o`. */
export interface EntryLine {
  /** Length of the bullet and the blanks behind it. */
  readonly skip: number
  /** A task box behind the bullet: checked or not. */
  readonly checked: boolean | null
}

const BULLET =
  /^(?:[*•◦▪‣·●○■□–—+-](?![-+*•–—\d.,])|o(?= )|[a-z][.)](?= )|\u2023|\uf0b7)[ \t]*(?=\S)(?:\[([ xX])\][ \t]+)?/u

/** Reads the bullet at a line's start, or answers null. */
export const readEntryLine = (line: string): EntryLine | null => {
  const code = line.charCodeAt(0)
  if (code > 0x2f && code < 0x80 && !isLetterPoint(line, code)) return null
  const match = BULLET.exec(line)
  if (match === null || match[0].length === line.length) return null
  return { skip: match[0].length, checked: match[1] === undefined ? null : match[1] !== ' ' }
}

/** `o text`, and `a. text` or `b) text`, as converters number the second level. */
const isLetterPoint = (line: string, code: number): boolean => {
  if (code < 0x61 || code > 0x7a) return false
  const next = line.charCodeAt(1)
  return code === 0x6f || next === 0x2e || next === 0x29
}

/** How deep a line is indented in its source: a tab counts four. */
export const indentAt = (source: string, offset: number): number => {
  let width = 0
  for (let at = offset - 1; at >= 0; at--) {
    const code = source.charCodeAt(at)
    if (code === 0x20) width++
    else if (code === 0x09) width += 4
    else break
  }
  return width
}

/**
 * The entry of a list that a converter set as code, line by line, `` `  1. Send the report` ``: the
 * length of its number or bullet and the blanks behind it, or 0.
 */
export const entryInCode = ({ text, marks }: Gathered): number => {
  let end = 0
  for (const { kind, from, to } of marks) {
    if (kind !== 'code' || from > end + 1) return 0
    end = to
  }
  return end === 0 || end < text.length ? 0 : (CODE_ENTRY.exec(text)?.[0].length ?? 0)
}

const CODE_ENTRY = /^(?:\d{1,3}[.)]|[-*•])\s+(?=\p{L}{2,}\S*\s+\S)/u
