import type { Lines } from './heading.ts'

/** Where the cells of one column stand, in reading order. */
export interface Columns {
  readonly cells: readonly (readonly [from: number, to: number])[]
  /** The first line behind the block. */
  readonly next: number
}

/** Lists side by side, each under a label of its own: `Directors Present:     Staff Present:`. Column by column, or null. */
export const columnsAt = (text: string, lines: Lines, i: number): Columns | null => {
  const labels = lines[i]!.text
  if (labels.charCodeAt(labels.length - 1) !== COLON || !LABELS.test(labels)) return null
  const edge = text.lastIndexOf('\n', lines[i]!.start - 1) + 1
  const second = lines[i]!.start + /:\s{3,}/.exec(labels)!.index + /:\s{3,}/.exec(labels)![0].length
  const column = second - edge
  const left: [number, number][] = []
  const right: [number, number][] = []
  let next = i
  for (; next < lines.length && lines[next]!.text !== '' && next - i < MOST_ROWS; next++) {
    const { start, end } = lines[next]!
    const from = text.lastIndexOf('\n', start - 1) + 1
    const at = from + column
    // A row whose words run across the edge is none of the block's.
    if (at < end && start < at && /\S/.test(text.slice(at - 2, at))) return null
    if (start < at) left.push(trim(text, start, Math.min(at, end)))
    if (at < end) right.push(trim(text, Math.max(at, start), end))
  }
  return next - i < 2 || right.length < 2 ? null : { cells: [...left, ...right], next }
}

const COLON = 58
const MOST_ROWS = 40
const LABELS = /^\p{L}[^:\n]{3,40}:\s{3,}\p{L}[^:\n]{3,40}:$/u

const trim = (text: string, from: number, to: number): [number, number] => {
  const words = text.slice(from, to)
  return [from + words.length - words.trimStart().length, from + words.trimEnd().length]
}
