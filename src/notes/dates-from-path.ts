import { MONTH, monthOf } from './conventions/meetings/months.ts'
import { isoDate, isRealDate, two } from './extract/dates/calendar.ts'

/** What a path says of a day: full dates, best first; else month and day, or a year. */
export interface PathDates {
  readonly dates: readonly string[]
  /** MM-DD where the name has no year. */
  readonly withoutYear: string | null
  readonly year: number | null
}

const ISO = /(?<!\d)((?:19|20)\d{2})([-_. ]?)(\d{2})\2(\d{2})(?!\d)/
const DAY_MONTH = new RegExp(
  `(?<![\\da-z])(\\d{1,2})(?:st|nd|rd|th)?[-_ ,.]{0,2}(${MONTH})(?=$|[-_ ,.]|(?:19|20)\\d{2}(?!\\d))`,
  'i',
)
const MONTH_DAY = new RegExp(`(?<![a-z\\d])(${MONTH})[-_ ,.]{0,2}(\\d{1,2})(?![\\da-su-z])`, 'i')
const NUMBERS = /(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.](\d{2}|(?:19|20)\d{2})(?!\d)/
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g

/** Reads the day of a meeting from the path of its notes: the file's name, with the folders' year. */
export const datesFromPath = (path: string): PathDates => {
  const folders = path.split('/')
  const name = (folders.pop() ?? '').replace(/\.[a-z]{1,5}$/i, '')
  const own = lastYear(name)
  const year =
    own ?? folders.reduceRight<number | null>((found, folder) => found ?? lastYear(folder), null)
  const iso = ISO.exec(name)
  if (iso !== null) {
    const [y, a, b] = [Number(iso[1]), Number(iso[3]), Number(iso[4])]
    // Some write the day before the month even behind the year.
    const day = isRealDate(y, a, b)
      ? isoDate(y, a, b)
      : isRealDate(y, b, a)
        ? isoDate(y, b, a)
        : null
    if (day !== null) return { dates: [day], withoutYear: null, year: y }
  }
  const numbers = NUMBERS.exec(name)
  if (numbers !== null) {
    const [a, b, c] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])]
    const y = c < 100 ? 2000 + c : c
    const pairs = [
      [a, b],
      [b, a],
    ] as const
    const dates = pairs.filter(([m, d]) => isRealDate(y, m, d)).map(([m, d]) => isoDate(y, m, d))
    if (dates.length > 0) return { dates: [...new Set(dates)], withoutYear: null, year: y }
  }
  const monthDay = named(name) ?? paired(name, folders)
  if (monthDay === null) return { dates: [], withoutYear: null, year }
  const [month, day] = monthDay
  if (year !== null && isRealDate(year, month, day))
    return { dates: [isoDate(year, month, day)], withoutYear: null, year }
  return { dates: [], withoutYear: `${two(month)}-${two(day)}`, year }
}

const named = (name: string): readonly [month: number, day: number] | null => {
  const before = DAY_MONTH.exec(name)
  const behind = MONTH_DAY.exec(name)
  const pair =
    behind !== null
      ? ([monthOf(behind[1]!), Number(behind[2])] as const)
      : before !== null
        ? ([monthOf(before[2]!), Number(before[1])] as const)
        : null
  return pair !== null && isRealDate(2000, pair[0], pair[1]) ? pair : null
}

/** `07-09.md` in a folder of a year. */
const paired = (name: string, folders: readonly string[]): readonly [number, number] | null => {
  const match = /^(\d{1,2})[-_.](\d{1,2})$/.exec(name) ?? null
  if (match === null || !folders.some((folder) => /(?:19|20)\d{2}/.test(folder))) return null
  const [a, b] = [Number(match[1]), Number(match[2])]
  return isRealDate(2000, a, b) ? [a, b] : isRealDate(2000, b, a) ? [b, a] : null
}

const lastYear = (text: string): number | null => {
  const years = [...text.matchAll(YEAR)]
  return years.length === 0 ? null : Number(years.at(-1)![1])
}
