import { Temporal } from 'temporal-polyfill'
import type { Step } from '../derivation/step.ts'
import type { Window } from '../rule/window.ts'
import { writeMoment } from './moment.ts'

const DAY = 86_400_000

/** When a span that starts at a moment ends, by the window's calendar and time zone. */
export interface WindowEnd {
  readonly end: number
  readonly step: Step
}

const known = new WeakMap<Window, Map<string, WindowEnd>>()

/**
 * Days are days of the window's time zone, so that noon stays noon over a change of clocks; hours
 * are hours. `added` milliseconds (pauses, extensions) are put behind.
 */
export const windowEnd = (
  window: Window,
  start: number,
  length: string,
  added: number,
): WindowEnd => {
  const ends = known.get(window) ?? new Map<string, WindowEnd>()
  known.set(window, ends)
  const key = `${start} ${length} ${added}`
  const end = ends.get(key) ?? reckonEnd(window, start, length, added)
  ends.set(key, end)
  return end
}

const reckonEnd = (window: Window, start: number, length: string, added: number): WindowEnd => {
  const span = Temporal.Duration.from(length)
  const days = span.weeks * 7 + span.days
  const begins = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(window.zone)
  const { day, skipped } = countDays(window, begins, days)
  let ends = day.add({ hours: span.hours, minutes: span.minutes, seconds: span.seconds })
  ends = ends.add({ milliseconds: added })
  if (window.end === 'end-of-day') ends = ends.startOfDay().add({ days: 1 })
  const end = ends.epochMilliseconds
  const plain = start + days * DAY + hoursOf(span) + skipped.length * DAY + added
  return {
    end,
    step: {
      op: 'elapse',
      from: writeMoment(start),
      length,
      skipped,
      added: added / 1000,
      shifted: (end - plain) / 1000,
      output: writeMoment(end),
    },
  }
}

const hoursOf = (span: Temporal.Duration): number =>
  ((span.hours * 60 + span.minutes) * 60 + span.seconds) * 1000

const countDays = (
  window: Window,
  begins: Temporal.ZonedDateTime,
  days: number,
): { readonly day: Temporal.ZonedDateTime; readonly skipped: readonly string[] } => {
  if (window.calendar === 'every-day' && window.holidays.length === 0)
    return { day: begins.add({ days }), skipped: [] }
  const skipped: string[] = []
  let day = begins
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 })
    if (countsAsDay(window, day)) left--
    else skipped.push(day.toPlainDate().toString())
  }
  return { day, skipped }
}

const countsAsDay = (window: Window, day: Temporal.ZonedDateTime): boolean =>
  !(window.calendar === 'business-days' && day.dayOfWeek > 5) &&
  !window.holidays.includes(day.toPlainDate().toString())
