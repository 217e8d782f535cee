import { dateOfDays, daysOfDate, weekdayOf } from './calendar.ts'

/** The day by which something is due, from the words and the meeting's date; null where it cannot be reckoned. */
export const dueDate = (due: string | null, meeting: string | null): string | null => {
  if (due === null) return null
  const iso = /\b(\d{4}-\d\d-\d\d)\b/.exec(due)?.[1]
  if (iso) return daysOfDate(iso) === null ? null : iso
  const today = meeting === null ? null : daysOfDate(meeting)
  if (today === null) return null
  const words = due.toLowerCase()
  if (/\bnext (?:meeting|call|time|session)\b/.test(words)) return null
  if (/\b(?:today|tonight|eod|end of (?:the )?day)\b/.test(words)) return dateOfDays(today)
  if (/\btomorrow\b/.test(words)) return dateOfDays(today + 1)
  const weekday = WEEKDAYS.findIndex((day) => words.includes(day))
  if (weekday >= 0) return dateOfDays(today + daysUntil(weekday, today, /\bnext\b/.test(words)))
  const span = /\b(?:in|within) (?:a|an|one|(\d{1,2})|two|three|four) (day|week|month)s?\b/.exec(
    words,
  )
  if (span) return dateOfDays(today + numberIn(span[0], span[1]) * DAYS[span[2]!]!)
  // Weeks end on Friday.
  if (/\b(?:this|end of (?:the |this )?) ?week\b/.test(words))
    return dateOfDays(today + daysUntil(5, today, false))
  if (/\bnext week\b/.test(words)) return dateOfDays(today + daysUntil(5, today, false) + 7)
  if (/\bend of (?:the |this )?month\b/.test(words)) return lastOfMonth(meeting!, 0)
  if (/\bend of (?:the |this )?year\b/.test(words)) return `${meeting!.slice(0, 4)}-12-31`
  if (/\bnext month\b/.test(words)) return lastOfMonth(meeting!, 1)
  return null
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }

const numberIn = (words: string, digits: string | undefined): number => {
  if (digits) return Number(digits)
  const spelt = ['two', 'three', 'four'].findIndex((number) => words.includes(number))
  return spelt < 0 ? 1 : spelt + 2
}

/** The same weekday is a week away; `next` skips the days left of this week (it begins on Monday). */
const daysUntil = (weekday: number, today: number, next: boolean): number => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7
  const sameWeek = (weekday + 6) % 7 > (weekdayOf(today) + 6) % 7
  return next && sameWeek ? ahead + 7 : ahead
}

const lastOfMonth = (date: string, months: number): string =>
  dateOfDays(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months, 0) / 86_400_000)
