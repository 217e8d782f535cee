import { firstPlace } from './first-place.ts'

/**
 * A stretch of an original text. `start` and `end` are UTF-16 offsets (`end` is behind the last
 * character); lines and columns count from 1, lines are split at `\n`.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** First and last line, both included, counted from 1. */
export type LineRange = readonly [first: number, last: number]

/** Where each line of a text starts; answers line and column of any offset in logarithmic time. */
export interface LineIndex {
  readonly starts: readonly number[]
  lineAt(offset: number): number
  spanOf(start: number, end: number): Span
}

/** Finds lines by offset, in the time of a logarithm. */
export const indexLines = (text: string): LineIndex => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineAt = (offset: number): number =>
    firstPlace(1, starts.length, (line) => starts[line]! > offset)
  const spanOf = (start: number, end: number): Span => {
    const line = lineAt(start)
    const endLine = end > start ? lineAt(end - 1) : line
    return {
      start,
      end,
      line,
      column: start - starts[line - 1]! + 1,
      endLine,
      endColumn: end - starts[endLine - 1]! + 1,
    }
  }
  return { starts, lineAt, spanOf }
}

export const linesOf = (span: Span): LineRange => [span.line, span.endLine]
