import type { Lines } from './heading.ts'

/**
 * Lines that head the points of minutes without markup: `1. Call to Order`, `II. Approval of Minutes`, `C. Budget`, `4.1 Grants`.
 * They count up, are short and no sentence, and something else stands below most of them. Values are levels, from 2.
 */
export const numberedHeadings = (lines: Lines): ReadonlyMap<number, number> => {
  const levels = new Map<number, number>()
  /** The runs that may go on: few, for a new one that begins in its place ends another. */
  const open: { style: Style; entries: Entry[] }[] = []
  const close = (run: readonly Entry[] | undefined): void => {
    if (run === undefined || run.length < FEWEST) return
    if (run.filter((entry) => entry.holds).length * 3 < run.length * 2) return
    if (run.some((entry) => entry.goesOn)) return
    for (const { line } of run) levels.set(line, 2)
  }
  const second: number[] = []
  lines.forEach(({ text, isDropped, indent }, i) => {
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
    const title = indent + text.length - match[4]!.length
    for (const [style, value] of entries) {
      const at = open.findLastIndex((run) => {
        const last = run.entries.at(-1)!
        // Numbers stand below each other at their left or at their right.
        return (
          run.style === style &&
          (style === 'roman' || last.indent === indent || last.title === title)
        )
      })
      const run = open[at]?.entries
      const last = run?.at(-1)
      const holds = holdsMore(lines, i)
      const entry = { line: i, value, indent, title, holds, goesOn: goesOn(lines, i, title) }
      if (last !== undefined && (value === last.value + 1 || value === last.value + 2))
        run!.push(entry)
      else if (value === 1 || (value === 2 && run === undefined)) {
        close(run)
        if (at >= 0) open.splice(at, 1)
        open.push({ style, entries: [entry] })
        if (open.length > MOST_OPEN) close(open.shift()!.entries)
      }
    }
  })
  for (const { entries } of open) close(entries)
  if (levels.size > 0)
    for (const line of second)
      if (holdsMore(lines, line) && !goesOn(lines, line, titleOf(lines[line]!))) levels.set(line, 3)
  return levels
}

type Style = 'digit' | 'roman' | 'letter'

interface Entry {
  readonly line: number
  readonly value: number
  readonly indent: number
  /** How far from the margin its words begin. */
  readonly title: number
  /** Something other than the next number stands below it. */
  readonly holds: boolean
  /** Its words go on below, set in under them: an entry of a list. */
  readonly goesOn: boolean
}

const FEWEST = 3
const MOST_OPEN = 20
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

/** How far from the margin the words behind a number begin. */
const titleOf = ({ text, indent }: Lines[number]): number =>
  indent + text.length - NUMBERED.exec(text)![4]!.length

const goesOn = (lines: Lines, i: number, title: number): boolean => {
  const next = lines[i + 1]
  return (
    next !== undefined &&
    next.text !== '' &&
    !next.isDropped &&
    lines[i]!.text.length > 50 &&
    next.indent === title
  )
}
