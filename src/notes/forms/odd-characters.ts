/** Characters that no reader sees, or that only stand in for a plain one. */
const ODD =
  /[\r\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202f\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A text without odd characters, with pairs [offset in it, offset in the original]. */
export const withoutOddCharacters = (
  original: string,
): { text: string; origins: readonly number[] } => {
  ODD.lastIndex = 0
  if (!ODD.test(original)) return { text: original, origins: [0, 0] }
  const pieces: string[] = []
  const origins = [0, 0]
  let length = 0
  let from = 0
  ODD.lastIndex = 0
  for (let match = ODD.exec(original); match !== null; match = ODD.exec(original)) {
    const at = match.index
    const stand = standIn(original, at)
    pieces.push(original.slice(from, at), stand)
    length += at - from + stand.length
    from = at + 1
    if (stand === '') origins.push(length, from)
  }
  pieces.push(original.slice(from))
  return { text: pieces.join(''), origins }
}

/** What is written instead: a space, a line break, or nothing. Of `\r\n` the `\n` stays a line's end. */
const standIn = (text: string, at: number): string => {
  const code = text.charCodeAt(at)
  if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? ' ' : '\n'
  if (code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029) return '\n'
  if (code === 0xa0 || code === 0x202f || code < 0x20 || code === 0x7f) return ' '
  return ''
}
