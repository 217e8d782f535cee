import { Temporal } from 'temporal-polyfill'

/** Milliseconds since 1970; null where the text names no instant (30 February). */
export const readMoment = (text: string): number | null => {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    return null
  }
}

/** The instant in UTC, without a fraction where there is none: `2026-01-31T12:00:00Z`. */
export const writeMoment = (moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(moment).toString()

/** Milliseconds of a span in which every day has 24 hours. */
export const plainLength = (duration: string): number => {
  const { weeks, days, hours, minutes, seconds } = Temporal.Duration.from(duration)
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
}

/** Whether a time zone is known. */
export const isTimeZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}
