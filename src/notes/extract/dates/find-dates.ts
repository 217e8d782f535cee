import { MONTH, monthOf, WEEKDAY, weekdayOf } from '../../conventions/meetings/months.ts'
import { remembered } from '../../remembered.ts'
import { isoDate, isRealDate, two, weekdayOfDate } from './calendar.ts'

/** A date as somebody wrote it. Offsets are of the text looked at. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly written: string
  /** Readings as YYYY-MM-DD (or YYYY-MM of a month), best first; [] where the year is missing or the date is none. */
  readonly readings: readonly string[]
  /** MM-DD where the year is missing. */
  readonly withoutYear: string | null
  /** The weekday beside it is another day's. */
  readonly isWrongWeekday: boolean
  /** No calendar has it: 31 April. */
  readonly isImpossible: boolean
  /** Its readings differ because day and month could be swapped. */
  readonly isAmbiguous: boolean
}

const SEPARATOR = '[-./‐‑–]'
const ORDINAL = '(?:st|nd|rd|th)?'
/** In order: year first, numbers, day and month's name, `Jun 12 19:00:04 2019`, month's name and day, month and year. */
const DATE = new RegExp(
  [
    `(?<!\\d|\\d\\.)(?<y1>(?:19|20)\\d{2})(?:${SEPARATOR}| ?${SEPARATOR} ?| )(?<m1>\\d{1,2})(?:${SEPARATOR}| ?${SEPARATOR} ?| )(?<d1>\\d{1,2})(?!\\d|${SEPARATOR}(?!\\d\\d[.:]\\d\\d)\\d)`,
    `(?<![\\d.])(?<y2>(?:19|20)\\d{2})[\\s\\-,./]{1,3}(?<m2>${MONTH})[\\s\\-,./]{1,3}(?<d2>\\d{1,2})${ORDINAL}(?!\\d)`,
    `(?<![\\d./:]|\\d-)(?<a3>\\d{1,2})(?<s3>[-./])(?<b3>\\d{1,2})\\k<s3>(?<y3>(?:19|20)\\d{2}|\\d{2})(?![\\d:])`,
    `(?<![\\d.:/#])(?<d4>\\d{1,2})${ORDINAL}(?: of)?(?:\\s?[-–]\\s?\\d{1,2}${ORDINAL})?[\\s\\-,./]{0,3}(?<m4>${MONTH})(?![a-z])(?:[\\s\\-,./]{1,3}(?<y4>(?:19|20)\\d{2}|['’]\\d{2}|\\d{2}(?=$|[\\s,.)\\]]))(?![\\d:]|\\s?(?:am|pm|utc)|h\\d))?`,
    `(?<![a-z])(?<m7>${MONTH}) {1,2}(?<d7>\\d{1,2}) \\d\\d:\\d\\d(?::\\d\\d)?(?: [A-Z]{3,4})? (?<y7>(?:19|20)\\d{2})(?!\\d)`,
    `(?<![a-z])(?<m5>${MONTH})(?![a-z])\\.?[\\s\\-,/]{0,2}(?<d5>\\d{1,2})(?![\\d:])${ORDINAL}(?:\\s?(?:[-–&]|and|to)\\s?(?:${MONTH} )?\\d{1,2}${ORDINAL})?(?:(?:[\\s\\-,./]{1,3}|[\\s,]{1,2}${WEEKDAY},? )(?<y5>(?:19|20)\\d{2}|['’]\\d{2})(?!\\d|:))?`,
    `(?<![a-z])(?<m6>${MONTH})(?![a-z])[\\s,\\-/]{1,2}(?<y6>(?:19|20)\\d{2})(?!\\d)`,
  ].join('|'),
  'gi',
)
/** Day and month alone, for headings and labels only: `07/09`. */
const SHORT_DATE = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d./]|\s?(?:am|pm|%))/g
const DAY_BEFORE = new RegExp(`(?:^|[^a-z])(${WEEKDAY})[\\s,.:(–-]{0,4}(?:the )?$`, 'i')
const DAY_BEHIND = new RegExp(`^[\\s,.()\\[–-]{1,4}(${WEEKDAY})(?![a-z])`, 'i')

/** A cheap look: a month's name, or digits with a separator between them. */
const MAY_BE_DATE = /\d ?[-./‐‑–] ?\d|\d{4} \d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** Every date in a text. With `withShort`, also `07/09`. */
export const findDates = (text: string, withShort = false): readonly WrittenDate[] =>
  MAY_BE_DATE.test(text) ? (withShort ? allDatesIn(text) : datesIn(text)) : NONE

const NONE: readonly WrittenDate[] = []

const lookFor = (text: string, withShort: boolean): readonly WrittenDate[] => {
  const found: WrittenDate[] = []
  DATE.lastIndex = 0
  for (let match = DATE.exec(text); match !== null; match = DATE.exec(text)) {
    const date = readMatch(match, text)
    if (date !== null) found.push(date)
  }
  if (withShort && found.length === 0) {
    SHORT_DATE.lastIndex = 0
    const match = SHORT_DATE.exec(text)
    const [a, b] = [Number(match?.[1]), Number(match?.[2])]
    if (match !== null && a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31) {
      const isDayFirst = a > 12
      found.push({
        ...NOTHING,
        from: match.index,
        to: match.index + match[0].length,
        written: match[0],
        withoutYear: isDayFirst ? `${two(b)}-${two(a)}` : `${two(a)}-${two(b)}`,
        isAmbiguous: a <= 12 && b <= 12 && a !== b,
      })
    }
  }
  return found
}

/** Headings are asked for their dates again and again. */
const datesIn = remembered((text) => lookFor(text, false))
const allDatesIn = remembered((text) => lookFor(text, true))

const NOTHING = {
  readings: [],
  withoutYear: null,
  isWrongWeekday: false,
  isImpossible: false,
  isAmbiguous: false,
}

const readMatch = (match: RegExpExecArray, text: string): WrittenDate | null => {
  const g = match.groups!
  const from = match.index
  const to = from + match[0].length
  const base = { ...NOTHING, from, to, written: match[0] }
  if (g.y6 !== undefined) return { ...base, readings: [`${g.y6}-${two(monthOf(g.m6!))}`] }
  const weekday = weekdayBeside(text, from, to)
  const pairs = monthsAndDays(g)
  const year = yearOf(g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y7)
  if (year === null) {
    const [month, day] = pairs[0]!
    if (day < 1 || day > 31 || month < 1) return null
    if (!isRealDate(2000, month, day)) return { ...base, isImpossible: true }
    return { ...base, withoutYear: `${two(month)}-${two(day)}` }
  }
  const real = pairs.filter(([month, day]) => isRealDate(year, month, day))
  if (real.length === 0) {
    const isDate = pairs.some(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    return isDate ? { ...base, isImpossible: true } : null
  }
  const fits = ([month, day]: readonly [number, number]): boolean =>
    weekday < 0 || weekdayOfDate(year, month, day) === weekday
  const ordered = [...real.filter(fits), ...real.filter((pair) => !fits(pair))]
  return {
    ...base,
    readings: [...new Set(ordered.map(([month, day]) => isoDate(year, month, day)))],
    isWrongWeekday: !fits(ordered[0]!),
    isAmbiguous:
      real.length > 1 && real[0]![0] !== real[0]![1] && !(weekday >= 0 && fits(ordered[0]!)),
  }
}

/** Pairs of month and day, best first. */
const monthsAndDays = (
  g: Readonly<Record<string, string | undefined>>,
): readonly (readonly [number, number])[] => {
  if (g.m1 !== undefined) return [[Number(g.m1), Number(g.d1)]]
  if (g.m2 !== undefined) return [[monthOf(g.m2), Number(g.d2)]]
  if (g.m4 !== undefined) return [[monthOf(g.m4), Number(g.d4)]]
  if (g.m5 !== undefined) return [[monthOf(g.m5), Number(g.d5)]]
  if (g.m7 !== undefined) return [[monthOf(g.m7), Number(g.d7)]]
  const [a, b] = [Number(g.a3), Number(g.b3)]
  if (a > 12) return [[b, a]]
  if (b > 12) return [[a, b]]
  return g.s3 === '.'
    ? [
        [b, a],
        [a, b],
      ]
    : [
        [a, b],
        [b, a],
      ]
}

const yearOf = (written: string | undefined): number | null => {
  if (written === undefined) return null
  const year = Number(written.replace(/\D/g, ''))
  return year < 100 ? 2000 + year : year
}

const weekdayBeside = (text: string, from: number, to: number): number => {
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, from - 16), from))
  if (before !== null) return weekdayOf(before[1]!)
  const behind = DAY_BEHIND.exec(text.slice(to, to + 16))
  return behind === null ? -1 : weekdayOf(behind[1]!)
}
