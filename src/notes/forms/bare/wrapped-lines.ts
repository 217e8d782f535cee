import type { Lines } from './heading.ts'

/** How a line opens that is an entry of its own: a label, a bullet, a number, a clause of a resolution. */
const OPENS =
  /^(?:\p{L}[\p{L}\p{N} ._'’/&()-]{0,40}:(?:\s|$)|[•◦▪‣●○■□*+–—-][ \t]|\(?(?:\d{1,3}|[a-z]{1,2})[.)]\s|WHEREAS|RESOLVED|BE IT|\[)/u

/**
 * Which lines of a page's layout go on with the one before them: that one is full, so that the next word did not fit.
 * Null where the lines have no common width.
 */
export const wrappedLines = (lines: Lines): ((i: number) => boolean) | null => {
  const lengths = lines.flatMap(({ text, isDropped, indent }) =>
    isDropped || text.length < SHORTEST ? [] : [indent + text.length],
  )
  if (lengths.length < FEWEST) return null
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)]!
  if (width > WIDEST) return null
  const full = lengths.filter((length) => length >= width * FULL && length <= width * 1.1).length
  if (full < FEWEST || full * 5 < lengths.length) return null
  return (i) => {
    const before = lines[i - 1]
    const line = lines[i]!
    if (before === undefined || before.isDropped || before.text.length < SHORTEST) return false
    if (OPENS.test(line.text)) return false
    const word = line.text.indexOf(' ')
    const next = word < 0 ? line.text.length : word
    return before.indent + before.text.length + 1 + next >= width * FULL
  }
}

const SHORTEST = 45
const FEWEST = 4
const WIDEST = 150
/** Letters are of unequal width: a full line may have fewer of them. */
const FULL = 0.88
