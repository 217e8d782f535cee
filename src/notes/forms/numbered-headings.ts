import type { Lines } from './bare-heading.ts'

/**
 * Lines that head the points of minutes without markup: `1. Call to Order`, `II. Approval of Minutes`, `C. Budget`, `4.1 Grants`.
 * They count up, are short and no sentence, and something else stands below most of them. Values are levels, from 2.
 */
export const numberedHeadings = (lines: Lines): ReadonlyMap<number, number> => {
  const levels = new Map<number, number>()
  const open = new Map<Style, Entry[]>()
  const close = (run: readonly Entry[] | undefined): void => {
    if (run === undefined || run.length < FEWEST) return
    if (run.filter((entry) => entry.holds).length * 3 < run.length * 2) return
    for (const { line } of run) levels.set(line, 2)
  }
  const second: number[] = []
  lines.forEach(({ text, isDropped }, i) => {
    if (isDropped || text.length < 4 || text.length > LONGEST) return
    const code = text.charCodeAt(0)
    if (!(code >= 0x31 && code <= 0x39) && !(code >= 0x41 && code <= 0x58)) return
    const match = NUMBERED.exec(text)
    if (match === null || !isTitle(match[4]!)) return
    if (match[1] !== undefined && match[2] !== undefined) {
      second.push(i)
      return
    }
    const entries: (readonly [Style, number])[] = []
    if (match[1] !== undefined) entries.push(['digit', Number(match[1])])
    else {
      const letters = match[3]!
      if (ROMAN.test(letters)) entries.push(['roman', romanValue(letters)])
      if (letters.length === 1) entries.push(['letter', letters.charCodeAt(0) - 0x40])
    }
    for (const [style, value] of entries) {
      const run = open.get(style)
      const last = run?.at(-1)
      const entry = { line: i, value, holds: holdsMore(lines, i) }
      if (last !== undefined && (value === last.value + 1 || value === last.value + 2))
        run!.push(entry)
      else if (value === 1 || (value === 2 && run === undefined)) {
        close(run)
        open.set(style, [entry])
      }
    }
  })
  for (const run of open.values()) close(run)
  if (levels.size > 0) for (const line of second) if (holdsMore(lines, line)) levels.set(line, 3)
  return levels
}

type Style = 'digit' | 'roman' | 'letter'

interface Entry {
  readonly line: number
  readonly value: number
  /** Something other than the next number stands below it. */
  readonly holds: boolean
}

const FEWEST = 3
const LONGEST = 100
const NUMBERED =
  /^(?:(\d{1,2})(?:\.(\d{1,2}))?|([IVXL]{1,6}|[A-Z]))(?:[.)]\s+|(?<=\.\d{1,2})\s+)(\S.*)$/
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/

const romanValue = (letters: string): number => {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  let sum = 0
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters[i]!]!
    sum += value < (values[letters[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

/** Short, opens with a capital, and is no sentence. */
const isTitle = (words: string): boolean =>
  /^[\p{Lu}\d“"‘'(]/u.test(words) &&
  words.length <= 85 &&
  !/[,;?!]$|[.?!] \p{Lu}\p{Ll}+ [\p{Ll}(]|:\/\//u.test(words) &&
  !(words.endsWith('.') && words.split(' ').length > 6)

/** The next line that says anything is neither the rest of this one nor another number. */
const holdsMore = (lines: Lines, i: number): boolean => {
  let at = i + 1
  while (at < lines.length && (lines[at]!.isDropped || lines[at]!.text === '')) at++
  const next = lines[at]
  if (next === undefined) return false
  if (NUMBERED.test(next.text)) return /^\d{1,2}\.\d/.test(next.text)
  return at > i + 1 || !/^\p{Ll}/u.test(next.text)
}
