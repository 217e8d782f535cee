import type { VNode } from 'preact'

interface NumberedTextProps {
  readonly text: string
  /** The number of its first line. */
  readonly first?: number
  /** Lines that the page is about, first and last. */
  readonly lit?: readonly [number, number]
}

/** A text as it is, each line with its number and an anchor `#L12`; where it has pages, theirs as `#P2`. */
export const NumberedText = ({ text, first = 1, lit }: NumberedTextProps): VNode => {
  const lines = linesOfText(text)
  const pages = first === 1 ? pagesOf(lines) : new Map<number, number>()
  return (
    <ol class="numbered" start={first}>
      {lines.map((line, i) => {
        const number = first + i
        const isLit = lit !== undefined && number >= lit[0] && number <= lit[1]
        const page = pages.get(i)
        return (
          <li id={`L${number}`} value={number} class={isLit ? 'lit' : undefined}>
            {page !== undefined && (
              <span class="page-number" id={`P${page}`}>
                page {page}
              </span>
            )}
            {line === '' ? '\u200b' : line.replace(FORM_FEED, '')}
          </li>
        )
      })}
    </ol>
  )
}

/** The numbers of the pages that open with a form feed, by line. */
const pagesOf = (lines: readonly string[]): ReadonlyMap<number, number> => {
  const pages = new Map<number, number>()
  for (const [i, line] of lines.entries())
    if (line.startsWith(FORM_FEED)) pages.set(i, pages.size + 2)
  return pages
}

const FORM_FEED = '\f'

const linesOfText = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}
