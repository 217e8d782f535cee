import { indexLines, type Problem } from '#terms'
import { checkElection, type Election } from '../ballots/index.ts'
import type { ElectionRead } from './format.ts'

/** One line of a text, without its end, and where it begins. */
export interface TextLine {
  readonly text: string
  readonly start: number
}

/** The lines of a text without what ends them, and without a byte order mark. */
export const linesOfText = (text: string): TextLine[] => {
  const lines: TextLine[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    lines.push({ text: text.slice(start, stop).replace(/\r$/, ''), start })
    start = stop + 1
  }
  return lines
}

/** Collects what is wrong with a file of ballots, each thing at its place. */
export interface ReadReport {
  readonly problems: readonly Problem[]
  readonly report: (
    severity: 'error' | 'warning',
    place: { readonly start: number; readonly length: number } | null,
    message: string,
    hint: string,
  ) => void
}

/** Gathers the problems of a text, each with its span. */
export const readReport = (text: string): ReadReport => {
  const lines = indexLines(text)
  const problems: Problem[] = []
  return {
    problems,
    report(severity, place, message, hint) {
      const span = place && lines.spanOf(place.start, place.start + place.length)
      problems.push({ code: 'election-unreadable', severity, span, message, hint })
    },
  }
}

/** What was read, with what is wrong with it; nothing where an error makes it meaningless. */
export const concludeReading = (
  election: Election | null,
  problems: readonly Problem[],
): ElectionRead => {
  const isError = ({ severity }: Problem): boolean => severity === 'error'
  const all =
    election && !problems.some(isError) ? [...problems, ...checkElection(election)] : problems
  return { election: all.some(isError) ? null : election, problems: all }
}
