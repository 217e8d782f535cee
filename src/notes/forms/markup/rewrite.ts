import { endOfLine } from '../end-of-line.ts'
import type { MarkdownStretch, Stretch } from '../form.ts'
import { type FormedWriter, stretchToOriginal } from '../origins.ts'
import { regionsToStretches } from '../regions.ts'

/** A line of a text: source[start, end), without what ends it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of a text. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    lines.push({ start, end, text: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

/** Longer lines are words: nobody heads a text with them. */
export const LONGEST_HEADING = 400

/** One way in which words are marked within a line, and what is written for it in Markdown. */
export interface InlineMark {
  /** Sticky or global; of bounded length. */
  readonly pattern: RegExp
  readonly write: (match: RegExpExecArray, at: number, writer: FormedWriter) => void
}

/** Copies source[from, to), with the marks of another markup written as those of Markdown. */
export const copyMarked = (
  source: string,
  from: number,
  to: number,
  { pattern, write }: InlineMark,
  writer: FormedWriter,
): void => {
  const words = source.slice(from, to)
  let copied = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    writer.copy(from + copied, from + match.index)
    write(match, from + match.index, writer)
    copied = match.index + match[0].length
    if (match[0] === '') pattern.lastIndex++
  }
  writer.copy(from + copied, to)
}

/** A link with words: `[words](url)`; the words stand at source[from, to). */
export const writeLink = (from: number, to: number, url: string, writer: FormedWriter): void => {
  writer.say('[', from)
  writer.copy(from, to)
  writer.say(`](${url.replace(/[\s()<>]/g, encodeURIComponent)})`, to)
}

/** The stretches of a text that was written as Markdown first. */
export const asMarkdown = (written: MarkdownStretch): readonly Stretch[] =>
  regionsToStretches(written.text).map((stretch) => stretchToOriginal(stretch, written.origins))

/** Lines counted by what they look like, until each pattern was seen as often as asked; linear time. */
export const hasLines = (text: string, pattern: RegExp, least: number): boolean => {
  pattern.lastIndex = 0
  for (let seen = 0; seen < least; seen++) if (pattern.exec(text) === null) return false
  return true
}
