import { indexLines, type Problem } from '#terms'

/** One line of a text, without its end, and where it begins. */
export interface TextLine {
  readonly text: string
  readonly start: number
}

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
  readonly hasFailed: () => boolean
  readonly report: (
    severity: 'error' | 'warning',
    place: { readonly start: number; readonly length: number } | null,
    message: string,
    hint: string,
  ) => void
}

export const readReport = (text: string): ReadReport => {
  const lines = indexLines(text)
  const problems: Problem[] = []
  return {
    problems,
    hasFailed: () => problems.some(({ severity }) => severity === 'error'),
    report(severity, place, message, hint) {
      const span = place && lines.spanOf(place.start, place.start + place.length)
      problems.push({ code: 'election-unreadable', severity, span, message, hint })
    },
  }
}
