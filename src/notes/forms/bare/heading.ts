import { sectionNamed } from '../../conventions/section-named.ts'
import { findDates } from '../../extract/dates/find-dates.ts'

/** A text's lines, trimmed, with offsets of the trimmed part. */
export type Lines = readonly {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly isDropped: boolean
}[]

/**
 * Whether a line without markup heads what follows: a short line by itself, at the margin, no
 * sentence, no date, no address; and something else than another such line stands below it.
 */
export const bareHeadingAt = (lines: Lines, i: number): boolean => {
  if (isCentredTitle(lines, i)) return true
  if (!looksLikeHeading(lines, i)) return false
  const next = nextFilled(lines, i)
  if (next < 0 || isCutThere(lines, i, next)) return false
  if (!looksLikeHeading(lines, next)) return true
  // Two in a row: titles at the top or with a date, or the name of a section; else only the last heads something.
  const { text } = lines[i]!
  return (
    nextFilled(lines, i, -1) < 0 ||
    isCapitals(text) ||
    isDated(text) ||
    namesSection(text) ||
    namesSection(lines[next]!.text)
  )
}

/** Whether a heading stands below the one in front of it: `Last week` right behind `Client`. */
export const isBelowHeading = (lines: Lines, i: number): boolean => {
  const before = nextFilled(lines, i, -1)
  return (
    before >= 0 &&
    namesSection(lines[i]!.text) &&
    looksLikeHeading(lines, before) &&
    !namesSection(lines[before]!.text)
  )
}

/** The line behind a line that says something; -1 behind the last. */
export const filledBehind = (lines: Lines, i: number): number => nextFilled(lines, i)

/** The words of a section and no more: `Action items`. */
export const namesSection = (text: string): boolean =>
  text.split(' ').length <= 4 && sectionNamed(text) !== null

/** A sentence that a page's end cuts: it goes on in small letters. */
const isCutThere = (lines: Lines, i: number, next: number): boolean =>
  /^\p{Ll}/u.test(lines[next]!.text) && lines.slice(i, next).some((line) => line.isDropped)

/** The first line of a text, set in far from the margin, and no label or sentence. */
const isCentredTitle = (lines: Lines, i: number): boolean => {
  const { text, indent } = lines[i]!
  return (
    indent >= 12 &&
    text.length <= 80 &&
    /^\p{Lu}/u.test(text) &&
    !/[.,;:]$|:\s|\d{4,}/.test(text) &&
    nextFilled(lines, i, -1) < 0
  )
}

const looksLikeHeading = (lines: Lines, i: number): boolean => {
  const { text, indent } = lines[i]!
  if (indent > 0 || text.length < 2 || text.length > 80) return false
  if (!/^[\p{Lu}\d“"‘'(]/u.test(text) && !isBetweenBlanks(lines, i)) return false
  if (/[.,;:!?]$|[.!?] \p{Lu}|:\/\/|^[-*•+>|(]|\t|^\d{1,2}[:.]\d\d\b/u.test(text)) return false
  // `Place: the boathouse` is a label and its value, `TIP-3: expiry` a numbered thing and its name.
  if (/^[^:]{1,40}: \S/.test(text) && !/^[^:\s]*\d[^:]*:/.test(text))
    return isCapitals(text) && isBetweenBlanks(lines, i)
  if (text.split(/\s+/).length > 10) return false
  if (isCapitals(text)) return true
  if (/^(?:of|and|the|in|at|for|by|to|on|or)$/i.test(text)) return false
  if (!isBetweenBlanks(lines, i)) return false
  if (/\([@#](?!\d)[\w-]+|\bvia\b|->|=>|[{}=]|\(\)/.test(text)) return false
  return !findDates(text).some((date) => date.written.length > text.length * 0.75)
}

/** A line that opens one of several meetings. */
export const isDated = (text: string): boolean => /\d/.test(text) && findDates(text).length > 0

/** ALL CAPITALS, at least four of them. */
const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4

const isBetweenBlanks = (lines: Lines, i: number): boolean =>
  isBlank(lines, i - 1) && isBlank(lines, i + 1)

const isBlank = (lines: Lines, i: number): boolean => {
  const line = lines[i]
  return line === undefined || line.text === '' || line.isDropped
}

const nextFilled = (lines: Lines, i: number, step = 1): number => {
  for (let at = i + step; at >= 0 && at < lines.length; at += step)
    if (!isBlank(lines, at)) return at
  return -1
}
