import type { Problem } from '#terms'
import type { PathDates } from './dates-from-path.ts'
import { datesFromPath } from './dates-from-path.ts'
import { findTimes } from './extract/dates/find-times.ts'
import { startToUtc } from './extract/dates/start-utc.ts'
import type { MeetingReading, Reading } from './finding.ts'
import { problem } from './problem-codes.ts'
import { shiftYears } from './shift-years.ts'

/**
 * A reading with what the path of its text adds: a date or a year where the text has none, and a
 * problem where text and file name contradict each other. What was written stays.
 */
export const withPath = (reading: Reading, path: string): Reading => {
  const said = datesFromPath(path)
  if (reading.meetings.length === 0) return reading
  if (reading.meetings.length > 1) {
    const meetings = reading.meetings.map((meeting) => withYear(meeting, said.year))
    return { ...reading, meetings }
  }
  const { meeting, conflict } = dated(reading.meetings[0]!, said)
  const settled = new Set(meeting.dates.length === 0 ? [] : ['no-date', 'date-without-year'])
  if (meeting.dates.length === 1) settled.add('date-ambiguous')
  const kept = reading.problems.filter(({ code }) => !settled.has(code))
  return {
    ...reading,
    meetings: [meeting],
    problems: conflict === null ? kept : [...kept, conflict],
  }
}

const dated = (
  meeting: MeetingReading,
  said: PathDates,
): { meeting: MeetingReading; conflict: Problem | null } => {
  const { dates } = meeting
  const same = { meeting, conflict: null }
  if (dates.length === 0) {
    if (meeting.dateWithoutYear !== null)
      return { meeting: withYear(meeting, said.year), conflict: null }
    return said.dates.length === 0 ? same : { meeting: on(meeting, said.dates), conflict: null }
  }
  if (dates[0]!.length === 7) {
    const inMonth = said.dates.filter((day) => day.startsWith(dates[0]!))
    return inMonth.length === 0
      ? same
      : { meeting: on(meeting, [...inMonth, ...dates]), conflict: null }
  }
  const agreed = dates.filter((day) => said.dates.includes(day))
  if (agreed.length > 0) {
    const others = meeting.conflict ? dates.filter((day) => !agreed.includes(day)) : []
    return { meeting: on(meeting, [...agreed, ...others]), conflict: null }
  }
  if (said.dates.length > 0) {
    const message = `“${meeting.dateWritten}” in the text, ${said.dates[0]} in the file name`
    // The same day of another year is a slip of the pen: files are named when they are filed.
    const isYearOnly = said.dates[0]!.slice(5) === dates[0]!.slice(5)
    const order = isYearOnly ? [...said.dates, ...dates] : [...dates, ...said.dates]
    return {
      meeting: { ...on(meeting, order), conflict: true },
      conflict: problem('date-path-conflict', meeting.span, message),
    }
  }
  if (
    said.year !== null &&
    String(said.year) !== dates[0]!.slice(0, 4) &&
    said.withoutYear === null
  )
    return yearConflict(meeting, said.year)
  return same
}

/** The folder is of another year than the text: written early in a year, the old one slips in. */
const yearConflict = (
  meeting: MeetingReading,
  year: number,
): { meeting: MeetingReading; conflict: Problem | null } => {
  const [first] = meeting.dates
  const written = Number(first!.slice(0, 4))
  if (Math.abs(written - year) !== 1 || written > year) return { meeting, conflict: null }
  const dates = [`${year}${first!.slice(4)}`, ...meeting.dates]
  const message = `“${meeting.dateWritten}” in the text, ${year} in the path`
  return {
    meeting: { ...on(meeting, dates), conflict: true },
    conflict: problem('date-path-conflict', meeting.span, message),
  }
}

const withYear = (meeting: MeetingReading, year: number | null): MeetingReading =>
  year === null || meeting.dateWithoutYear === null || meeting.dates.length > 0
    ? meeting
    : { ...on(meeting, [`${year}-${meeting.dateWithoutYear}`]), dateWithoutYear: null }

/** The meeting on other dates: its start moves with the first. */
const on = (meeting: MeetingReading, dates: readonly string[]): MeetingReading => {
  const unique = [...new Set(dates)]
  const time = meeting.timeWritten === null ? undefined : findTimes(meeting.timeWritten)[0]
  const startUtc =
    time === undefined || meeting.zone === null
      ? meeting.startUtc
      : startToUtc(unique[0]!, time.minutes, meeting.zone)
  return { ...shiftYears(meeting, unique[0]!), dates: unique, startUtc }
}
