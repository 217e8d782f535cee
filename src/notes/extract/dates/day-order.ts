import type { Note } from '../../parse/note.ts'
import { findDates } from './find-dates.ts'

/** Which comes first in dates like 3/25/2018 of a text: the month, the day, or nobody can tell. */
export type DayOrder = 'month-first' | 'day-first' | null

const known = new WeakMap<Note, DayOrder>()
const SLASHED = /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:(?:19|20)\d{2}|\d{2})(?![\d:])/g
const MOST = 200

/** Reads it from the dates in headings and short lines that can be read in one way only. */
export const dayOrderOf = (note: Note): DayOrder => {
  const told = known.get(note)
  if (told !== undefined) return told
  const order = reckon(note)
  known.set(note, order)
  return order
}

const reckon = (note: Note): DayOrder => {
  let monthFirst = 0
  let dayFirst = 0
  let seen = 0
  for (const { text } of note.passages) {
    if (text.length > 200 || !/\d[/.-]\d/.test(text)) continue
    SLASHED.lastIndex = 0
    for (let match = SLASHED.exec(text); match !== null; match = SLASHED.exec(text)) {
      const [a, b] = [Number(match[1]), Number(match[2])]
      if (a > 12 && a <= 31 && b <= 12) dayFirst++
      else if (b > 12 && b <= 31 && a <= 12) monthFirst++
      else if (findDates(match[0]).length === 0) continue
      seen++
    }
    if (seen > MOST) break
  }
  if (monthFirst > 0 && dayFirst === 0) return 'month-first'
  return dayFirst > 0 && monthFirst === 0 ? 'day-first' : null
}

/** Readings of an ambiguous date in the order that the text's other dates tell; the other reading goes. */
export const inOrder = (
  written: string,
  readings: readonly string[],
  order: DayOrder,
): readonly string[] => {
  if (order === null || readings.length < 2) return readings
  const first = Number(/^\d{1,2}/.exec(written)?.[0])
  const fits = readings.filter(
    (day) => Number(order === 'month-first' ? day.slice(5, 7) : day.slice(8)) === first,
  )
  return fits.length > 0 ? fits : readings
}
