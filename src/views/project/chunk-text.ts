import type { LineUse } from '#notes'

/** Lines of a text that are found together, as offsets; about as long as a passage. */
export interface Chunk {
  readonly start: number
  readonly end: number
  /** Counted from 1, both included. */
  readonly line: number
  readonly endLine: number
}

/** A chunk ends at the first empty line or heading behind this many characters … */
const ENOUGH = 600
/** … and at the latest behind this many, where a line ends. */
const MOST = 1600

/** Cuts [first, last] lines of a text into chunks, without lines that are mere boilerplate. */
export const chunkText = (
  text: string,
  lines: readonly [first: number, last: number],
  lineStarts: readonly number[],
  uses: readonly LineUse[],
): readonly Chunk[] => {
  const chunks: Chunk[] = []
  let start = -1
  let line = 0
  let end = 0
  let endLine = 0
  const close = (): void => {
    if (start >= 0) chunks.push({ start, end, line, endLine })
    start = -1
  }
  const last = Math.min(lines[1], lineStarts.length)
  for (let at = lines[0]; at <= last; at++) {
    const from = lineStarts[at - 1]!
    const to = at < lineStarts.length ? lineStarts[at]! - 1 : text.length
    const empty = isEmpty(text, from, to)
    const length = start < 0 ? 0 : end - start
    const heads = text.charCodeAt(from) === 0x23
    if (length >= ENOUGH && (empty || heads)) close()
    else if (length + (to - from) > MOST) close()
    if (uses[at - 1] === 'boilerplate') close()
    else if (!empty) {
      if (start < 0) {
        start = from
        line = at
      }
      end = to
      endLine = at
    }
  }
  close()
  return chunks
}

const isEmpty = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x20) return false
  return true
}
