/** A line that opens with a bullet of its own which the parser took for text: `*text`, `•`, `–`, `o`. */
export interface EntryLine {
  /** Length of the bullet and the blanks behind it. */
  readonly skip: number
  /** A task box behind the bullet: checked or not. */
  readonly checked: boolean | null
}

const BULLET =
  /^(?:[*•◦▪‣·●○■□–—+-](?![-+*•–—\d.,])|o(?= )|\u2023|\uf0b7)[ \t]*(?=\S)(?:\[([ xX])\][ \t]+)?/u

/** Reads the bullet at a line's start, or answers null. */
export const readEntryLine = (line: string): EntryLine | null => {
  const code = line.charCodeAt(0)
  if (code > 0x2f && code < 0x6f) return null
  if (code > 0x6f && code < 0x80) return null
  const match = BULLET.exec(line)
  if (match === null || match[0].length === line.length) return null
  return { skip: match[0].length, checked: match[1] === undefined ? null : match[1] !== ' ' }
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
