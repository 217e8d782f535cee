/** What a path says of the date of its notes; both null where it says nothing. */
export interface PathDate {
  /** YYYY-MM-DD */
  readonly date: string | null
  readonly year: string | null
}

/** Reads `2019-03-06`, `20190306`, `2019/03/06`, `06mar2019`, `6-march-2019`, else a year alone. */
export const dateOfPath = (path: string): PathDate => {
  const numeric = /(?<!\d)((?:19|20)\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)/g
  let date: string | null = null
  for (const [, year, , month, day] of path.matchAll(numeric))
    date = realDate(year!, month!, day!) ?? date
  const named = /(?<!\d)(\d{1,2})[-_. ]?([a-z]{3})[a-z]{0,6}[-_. ]?((?:19|20)\d\d)(?!\d)/gi
  for (const [, day, month, year] of path.matchAll(named)) {
    const index = MONTHS.indexOf(month!.toLowerCase())
    if (index >= 0)
      date = realDate(year!, `${index + 1}`.padStart(2, '0'), day!.padStart(2, '0')) ?? date
  }
  const years = [...path.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map(([, year]) => year!)
  return { date, year: date?.slice(0, 4) ?? years.at(-1) ?? null }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const realDate = (year: string, month: string, day: string): string | null => {
  const date = `${year}-${month}-${day}`
  const days = daysOfDate(date)
  return days !== null && dateOfDays(days) === date ? date : null
}

/** Days since 1970-01-01 of YYYY-MM-DD; null where it is no date. */
export const daysOfDate = (date: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return Date.UTC(year, month - 1, day) / 86_400_000
}

export const dateOfDays = (days: number): string =>
  new Date(days * 86_400_000).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7
