import type { Problem } from '#terms'
import type { Terminal } from './terminal.ts'

const STYLES = { error: 'red', warning: 'yellow', note: 'blue' } as const

/** A problem as compilers print it: place, code, message, the line with a pointer, what to do. */
export const pointAt = (
  terminal: Terminal,
  path: string,
  original: string,
  problem: Problem,
): string => {
  const { span, severity, code, message, hint } = problem
  const place = span ? `${path}:${span.line}:${span.column}` : path
  const head = `${place}: ${terminal.paint(STYLES[severity], severity)} [${code}] ${message}\n`
  const tail = hint ? `    ${terminal.paint('dim', hint)}\n` : ''
  if (!span) return head + tail
  const lineStart = span.start - (span.column - 1)
  const lineEnd = original.indexOf('\n', span.start)
  const line = original.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '')
  const shift = Math.max(0, span.column - 60)
  const shown = visible(line.slice(shift, shift + 100))
  const length = Math.max(1, Math.min(span.end - span.start, line.length - span.column + 1, 100))
  const under = ' '.repeat(span.column - 1 - shift) + '^'.repeat(length)
  return `${head}    ${shown}\n    ${terminal.paint(STYLES[severity], under.slice(0, 100))}\n${tail}`
}

/** Control characters and tabs as one visible column each, so that the pointer points right. */
export const visible = (line: string): string =>
  line
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '·')
