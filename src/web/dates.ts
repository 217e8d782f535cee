import { plural } from './plural.ts'

const DAY = 86_400_000

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2019-01-16` → `16 January 2019`, `2019-01` → `January 2019`; anything else as it is. */
export const longDay = (date: string): string => spell(date, (month) => month)

/** `2019-01-16` → `16 Jan 2019`. */
export const shortDay = (date: string): string => spell(date, (month) => month.slice(0, 3))

/** `2019-01-16` → `16 Jan`. */
export const withoutYear = (date: string): string => shortDay(date).replace(/ \d{4}$/, '')

/** The English name of a month, from 0; '' where there is none. */
export const monthName = (index: number): string => MONTHS[index] ?? ''

/** `2019-12` → `2020-01`. */
export const nextMonth = (month: string): string => {
  const year = Number(month.slice(0, 4))
  const number = Number(month.slice(5, 7))
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** `2019-01-16T17:00Z` → `17:00`. */
export const clockOf = (instant: string): string => instant.slice(11, 16)

/** Whole days from a date to an instant; negative where the date is still to come. */
export const daysSince = (date: string, now: string): number =>
  Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(date.slice(0, 10))) / DAY)

/** A length of time in the largest unit that says enough: `3 days`, `5 weeks`, `7 months`, `6 years`. */
export const lengthOf = (days: number): string => {
  if (days < 1) return 'today'
  if (days < 14) return plural(days, 'day')
  if (days < 60) return plural(Math.round(days / 7), 'week')
  if (days < 730) return plural(Math.round(days / 30.44), 'month')
  return plural(Math.floor(days / 365.25), 'year')
}

/** How long ago a date was: `3 weeks ago`, `today`, `in 5 days`. */
export const ago = (date: string, now: string): string => {
  const days = daysSince(date, now)
  if (days === 0) return 'today'
  return days > 0 ? `${lengthOf(days)} ago` : `in ${lengthOf(-days)}`
}

const spell = (date: string, month: (name: string) => string): string => {
  const [, year, number, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date) ?? []
  const name = MONTHS[Number(number) - 1]
  if (name === undefined) return date
  return [day && Number(day), month(name), year].filter(Boolean).join(' ')
}
