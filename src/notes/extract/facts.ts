import type { Problem } from '#terms'
import type { SectionKind } from '../conventions/sections.ts'
import type { MeetingFacts } from '../finding.ts'
import { spanIn } from '../parse/note.ts'
import { problem } from '../problem-codes.ts'
import { type DayOrder, dayOrderOf, inOrder } from './dates/day-order.ts'
import { startToUtc } from './dates/start-utc.ts'
import { headOf } from './facts/head.ts'
import { nameMeeting } from './facts/title.ts'
import {
  type DateCandidate,
  datesOfMeeting,
  saidOfThisMeeting,
  timesOfMeeting,
} from './facts/when.ts'
import { minutesOf, placeOf, recordingsOf } from './facts/where.ts'
import type { Part } from './part.ts'

/** Title, number, date, time and place of one meeting. */
export const readFacts = (
  part: Part,
  sectionAt: (index: number) => SectionKind,
): { facts: MeetingFacts; problems: readonly Problem[] } => {
  const head = headOf(part, sectionAt)
  const written = datesOfMeeting(head)
  const candidates = written.some((each) => each.date.isAmbiguous)
    ? written.map((each) => settled(each, dayOrderOf(part.note)))
    : written
  const best = bestOf(candidates)
  const rivals = candidates.filter((each) => isRival(each, best))
  const readings = best === null ? [] : [...best.date.readings]
  for (const rival of rivals) readings.push(...rival.date.readings)
  const dates = [...new Set(readings)]
  const isSameDay = (each: DateCandidate) =>
    each === best || each.date.readings.some((day) => day === dates[0])
  const times = timesOfMeeting(head, new Set(candidates.filter(isSameDay).map((each) => each.line)))
  const start = times.find((each) => each.zone !== null) ?? times[0] ?? saidOfThisMeeting(part)
  const startUtc =
    start !== null && start.zone !== null && dates[0]?.length === 10
      ? startToUtc(dates[0], start.time.minutes, start.zone)
      : null
  const conflict = rivals.length > 0 || (best?.date.isWrongWeekday ?? false)
  return {
    facts: {
      ...nameMeeting(head, null),
      dates,
      dateWritten: best?.date.written ?? null,
      dateWithoutYear: dates.length > 0 ? null : (best?.date.withoutYear ?? null),
      startUtc,
      timeWritten: start?.time.written ?? null,
      zone: start?.zone ?? null,
      minutes: minutesOf(head) ?? lengthOf(start?.time ?? null),
      place: placeOf(head),
      recordings: recordingsOf(part),
      conflict,
    },
    problems: problemsOf(part, best, rivals, start),
  }
}

/** Day and month in the order that the text's other dates tell. */
const settled = (candidate: DateCandidate, order: DayOrder): DateCandidate => {
  if (!candidate.date.isAmbiguous || order === null) return candidate
  const readings = inOrder(candidate.date.written, candidate.date.readings, order)
  return { ...candidate, date: { ...candidate.date, readings, isAmbiguous: readings.length > 1 } }
}

/** The heaviest; of a date without its year, a later one that writes the year of the same day. */
const bestOf = (candidates: readonly DateCandidate[]): DateCandidate | null => {
  const best = candidates.find((each) => !each.date.isImpossible) ?? candidates[0] ?? null
  if (best === null || (best.date.readings.length > 0 && best.date.readings[0]!.length === 10))
    return best
  const { withoutYear, readings } = best.date
  return (
    candidates.find((each) =>
      each.date.readings.some(
        (day) =>
          day.length === 10 &&
          (withoutYear !== null ? day.endsWith(withoutYear) : day.startsWith(readings[0] ?? '?')),
      ),
    ) ?? best
  )
}

/** A second date, as well founded as the first, that cannot be the same day. */
const isRival = (other: DateCandidate, best: DateCandidate | null): boolean => {
  if (
    best === null ||
    other === best ||
    other.weight < (other.line.place < 4 ? 78 : 84) ||
    other.date.isImpossible
  )
    return false
  if (other.line.passage.index === best.line.passage.index) return false
  const [a, b] = [best.date, other.date]
  if (a.readings.length === 0 || b.readings.length === 0) {
    const days = [...a.readings, ...b.readings].map((day) => day.slice(5))
    const missing = a.withoutYear ?? b.withoutYear
    if (a.withoutYear !== null && b.withoutYear !== null) return a.withoutYear !== b.withoutYear
    return missing !== null && days.every((day) => day.length === 5) && !days.includes(missing)
  }
  return !b.readings.some((day) =>
    a.readings.some((mine) => mine.startsWith(day) || day.startsWith(mine)),
  )
}

const lengthOf = (time: { minutes: number; endMinutes: number | null } | null): number | null =>
  time === null || time.endMinutes === null || time.endMinutes <= time.minutes
    ? null
    : time.endMinutes - time.minutes

const problemsOf = (
  part: Part,
  best: DateCandidate | null,
  rivals: readonly DateCandidate[],
  start: ReturnType<typeof timesOfMeeting>[number] | null,
): readonly Problem[] => {
  const spanOf = ({ line, date }: DateCandidate) =>
    spanIn(part.note, line.passage, date.from, date.to)
  if (best === null) return [problem('no-date', part.span, 'No date is written for this meeting')]
  const problems: Problem[] = []
  if (best.date.isImpossible)
    problems.push(
      problem('date-impossible', spanOf(best), `No calendar has “${best.date.written}”`),
    )
  if (best.date.isWrongWeekday)
    problems.push(
      problem('date-conflict', spanOf(best), `“${best.date.written}” is another day of the week`),
    )
  for (const rival of rivals)
    problems.push(
      problem(
        'date-conflict',
        spanOf(rival),
        `“${rival.date.written}” here, “${best.date.written}” elsewhere`,
      ),
    )
  if (best.date.isAmbiguous)
    problems.push(
      problem('date-ambiguous', spanOf(best), `“${best.date.written}” can be read as two days`),
    )
  if (best.date.readings.length === 0 && best.date.withoutYear !== null)
    problems.push(problem('date-without-year', spanOf(best), `“${best.date.written}” has no year`))
  if (start !== null && start.zone === null && start.weight >= 50)
    problems.push(
      problem(
        'time-without-zone',
        spanIn(part.note, start.line.passage, start.time.from, start.time.to),
        `“${start.time.written}” has no time zone`,
      ),
    )
  return problems
}
