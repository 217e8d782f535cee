import { DUE_CUE, DUE_PATTERNS } from '../conventions/actions/due-words.ts'

/** By when a task is to be done: a date where the text and the meeting's day tell it, else the words; or null. */
export const dueIn = (text: string, meetingDay: string | null): string | null => {
  if (!DUE_CUE.test(text)) return null
  const words = (text.length > 2000 ? text.slice(0, 2000) : text).replaceAll('\n', ' ')
  for (const pattern of DUE_PATTERNS) {
    const match = pattern.exec(words)
    if (match) return dateOf(match[1]!, meetingDay) ?? match[1]!.trim()
  }
  return null
}

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const NAMED_DAY = new RegExp(
  `\\b${MONTH}[.,]{0,2} ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|am|pm)(?:,? (\\d{4}))?|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?(?:[, -]{1,2}(\\d{4}))?`,
  'i',
)
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A day written without its year lies between a month before the meeting and ten months after it. */
export const dateOf = (words: string, meetingDay: string | null): string | null => {
  const iso = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/.exec(words)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const named = NAMED_DAY.exec(words)
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?$/.exec(words.trim())
  const month = named
    ? MONTHS.indexOf((named[1] ?? named[5])!.toLowerCase()) + 1
    : slashed
      ? Number(slashed[1])
      : 0
  const date = named ? Number(named[2] ?? named[4]) : slashed ? Number(slashed[2]) : 0
  if (month < 1) return null
  const written = named ? (named[3] ?? named[6]) : slashed?.[3]
  if (written !== undefined)
    return day(written.length === 2 ? 2000 + Number(written) : Number(written), month, date)
  if (meetingDay === null) return null
  const held = Number(meetingDay.slice(0, 4)) * 12 + Number(meetingDay.slice(5, 7)) - 1
  // From a month back to ten months ahead.
  const ahead = ((((month - 1 - held + 1) % 12) + 12) % 12) - 1
  return day(Math.floor((held + ahead) / 12), month, date)
}

const day = (year: number, month: number, date: number): string | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null
