import type { ItemFinding, MeetingReading } from './finding.ts'

/**
 * The items of a meeting whose date was found to be of another year: days that were completed from
 * the wrong year move along. Where an item's own words name the year it stays.
 */
export const shiftYears = (meeting: MeetingReading, date: string): MeetingReading => {
  const [before] = meeting.dates
  if (before === undefined || before.length < 10 || date.length < 10) return meeting
  const years = Number(date.slice(0, 4)) - Number(before.slice(0, 4))
  if (years === 0) return meeting
  return { ...meeting, items: meeting.items.map((item) => shifted(item, years)) }
}

const shifted = (item: ItemFinding, years: number): ItemFinding => {
  if (item.kind === 'action') return { ...item, due: shiftedDay(item.due, item.text, years) }
  return item.kind === 'next' ? { ...item, date: shiftedDay(item.date, item.text, years) } : item
}

const shiftedDay = (written: string | null, text: string, years: number): string | null => {
  if (written === null || !/^\d{4}-\d\d-\d\d$/.test(written)) return written
  const year = written.slice(0, 4)
  if (text.includes(year)) return written
  return `${Number(year) + years}${written.slice(4)}`
}
