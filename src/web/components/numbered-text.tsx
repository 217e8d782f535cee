import type { VNode } from 'preact'

interface NumberedTextProps {
  readonly text: string
  /** The number of its first line. */
  readonly first?: number
  /** Lines that the page is about, first and last. */
  readonly lit?: readonly [number, number]
}

/** A text as it is, each line with its number and an anchor `#L12`. */
export const NumberedText = ({ text, first = 1, lit }: NumberedTextProps): VNode => (
  <ol class="numbered" start={first}>
    {linesOfText(text).map((line, i) => {
      const number = first + i
      const isLit = lit !== undefined && number >= lit[0] && number <= lit[1]
      return (
        <li id={`L${number}`} value={number} class={isLit ? 'lit' : undefined}>
          {line === '' ? '\u200b' : line}
        </li>
      )
    })}
  </ol>
)

const linesOfText = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines
}
