/** Days since 1970-01-01 of YYYY-MM-DD; null where it is no date. */
export const daysOfDate = (date: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** The date so many days after 1970-01-01. */
export const dateOfDays = (days: number): string =>
  new Date(days * 86_400_000).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7
