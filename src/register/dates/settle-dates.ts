import type { MeetingFacts } from '#notes'
import { dateOfDays, daysOfDate } from './calendar.ts'

/** The date of a meeting, as far as its text, path and neighbours tell. */
export interface SettledDate {
  readonly date: string | null
  /** Every acceptable reading, best first. */
  readonly dates: readonly string[]
}

/** A text's meetings, in order, with the series that it is of. */
export interface Dated {
  readonly series: string
  readonly meetings: readonly Pick<MeetingFacts, 'dates' | 'dateWithoutYear' | 'number'>[]
}

/**
 * The dates of all meetings. A day without a year takes the year that brings it nearest to the next
 * dated meeting of its text, else to the one of its series whose number is nearest.
 */
export const settleDates = (texts: readonly Dated[]): readonly (readonly SettledDate[])[] => {
  const numbered = Map.groupBy(texts.flatMap(numberedOf), ({ series }) => series)
  return texts.map(({ series, meetings }) =>
    meetings.map(({ dates, dateWithoutYear, number }, index) => {
      const whole = dates.filter((date) => date.length === 10)
      if (whole.length > 0 || dateWithoutYear === null) return { date: whole[0] ?? null, dates }
      const neighbour =
        dateAround(meetings, index) ?? dateOfNearest(numbered.get(series) ?? [], number)
      const date = neighbour === null ? null : completeYear(dateWithoutYear, neighbour)
      return { date, dates: date === null ? dates : [date, ...dates] }
    }),
  )
}

const dateAround = (meetings: Dated['meetings'], index: number): string | null => {
  for (let step = 1; step < meetings.length; step++)
    for (const at of [index - step, index + step]) {
      const date = meetings[at]?.dates[0]
      if (date?.length === 10) return date
    }
  return null
}

interface Numbered {
  readonly series: string
  readonly number: number
  readonly date: string
}

const numberedOf = ({ series, meetings }: Dated): readonly Numbered[] =>
  meetings.flatMap(({ number, dates }) => {
    const count = Number(number ?? Number.NaN)
    return Number.isInteger(count) && dates[0]?.length === 10
      ? [{ series, number: count, date: dates[0] }]
      : []
  })

const dateOfNearest = (numbered: readonly Numbered[], written: string | null): string | null => {
  const number = Number(written ?? Number.NaN)
  if (!Number.isInteger(number)) return null
  let best: Numbered | null = null
  for (const one of numbered) {
    const nearer = best === null ? -1 : apart(one, number) - apart(best, number)
    if (nearer < 0 || (nearer === 0 && one.date < best!.date)) best = one
  }
  return best?.date ?? null
}

const apart = (one: Numbered, number: number): number => Math.abs(one.number - number)

/** MM-DD in the year that brings it nearest to a neighbour; null where there is no such day. */
export const completeYear = (monthAndDay: string, neighbour: string): string | null => {
  const near = daysOfDate(neighbour)
  if (near === null) return null
  const year = Number(neighbour.slice(0, 4))
  let best: number | null = null
  for (const candidate of [year - 1, year, year + 1]) {
    const written = `${candidate}-${monthAndDay}`
    const days = daysOfDate(written)
    if (days === null || dateOfDays(days) !== written) continue
    if (best === null || Math.abs(days - near) < Math.abs(best - near)) best = days
  }
  return best === null ? null : dateOfDays(best)
}
