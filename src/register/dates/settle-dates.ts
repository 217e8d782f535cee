import type { MeetingFacts } from '#notes'
import { dateOfDays, dateOfPath, daysOfDate } from './path-date.ts'

/** The date of a meeting, as far as text, path and neighbours tell. */
export interface SettledDate {
  readonly date: string | null
  /** Every acceptable reading, best first. */
  readonly dates: readonly string[]
  /** Text and path contradict each other, or the text itself. */
  readonly conflict: boolean
  /** The date that the path says and the text does not; null where they agree. */
  readonly pathDate: string | null
}

/** The dates of the meetings of one text that stands at `path`. */
export const settleDates = (
  meetings: readonly MeetingFacts[],
  path: string,
): readonly SettledDate[] => {
  const fromPath = dateOfPath(path)
  const alone = meetings.length === 1
  const settled = meetings.map((facts) => withPath(facts, fromPath.date, alone))
  return settled.map((one, index) => {
    const facts = meetings[index]!
    if (one.date !== null || facts.dateWithoutYear === null) return one
    const date = completeYear(facts.dateWithoutYear, fromPath.year, datesAround(settled, index))
    return date === null ? one : { ...one, date, dates: [date] }
  })
}

const withPath = (facts: MeetingFacts, pathDate: string | null, alone: boolean): SettledDate => {
  const { dates, conflict } = facts
  const own = dates[0] ?? null
  if (!alone || pathDate === null) return { date: own, dates, conflict, pathDate: null }
  if (own === null) {
    const agrees = facts.dateWithoutYear === null || pathDate.endsWith(facts.dateWithoutYear)
    return agrees
      ? { date: pathDate, dates: [pathDate], conflict, pathDate: null }
      : { date: null, dates, conflict: true, pathDate }
  }
  if (dates.includes(pathDate))
    return {
      date: pathDate,
      dates: [pathDate, ...dates.filter((date) => date !== pathDate)],
      conflict,
      pathDate: null,
    }
  const apart = Math.abs(daysOfDate(own)! - daysOfDate(pathDate)!)
  if (apart <= 1) return { date: own, dates, conflict, pathDate: null }
  // The year of a copied heading is forgotten more often than that of a file's name.
  const wrongYear = own.slice(4) === pathDate.slice(4)
  return wrongYear
    ? { date: pathDate, dates: [pathDate, ...dates], conflict: true, pathDate }
    : { date: own, dates: [...dates, pathDate], conflict: true, pathDate }
}

const datesAround = (settled: readonly SettledDate[], index: number): string | null => {
  for (let step = 1; step < settled.length; step++)
    for (const at of [index - step, index + step]) if (settled[at]?.date) return settled[at].date
  return null
}

/** Month and day with the year of the path, else with the one that brings it nearest to a neighbour. */
export const completeYear = (
  monthAndDay: string,
  pathYear: string | null,
  neighbour: string | null,
): string | null => {
  if (neighbour === null) return pathYear === null ? null : realOrNull(`${pathYear}-${monthAndDay}`)
  const near = daysOfDate(neighbour)
  if (near === null) return null
  const year = Number(neighbour.slice(0, 4))
  let best: string | null = null
  for (const candidate of [year - 1, year, year + 1]) {
    const date = realOrNull(`${candidate}-${monthAndDay}`)
    if (date === null) continue
    const apart = Math.abs(daysOfDate(date)! - near)
    if (best === null || apart < Math.abs(daysOfDate(best)! - near)) best = date
  }
  return best
}

const realOrNull = (date: string): string | null => {
  const days = daysOfDate(date)
  return days !== null && dateOfDays(days) === date ? date : null
}
