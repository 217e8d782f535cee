import type { MeetingRef } from '#api'
import { monthName } from './dates.ts'

/**
 * The title of a meeting where its date stands beside it: without that date at its end, in whatever way it
 * is written there. Another date stays, and so does a title that says nothing else.
 */
export const undatedTitle = ({ title, date }: Pick<MeetingRef, 'title' | 'date'>): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? []
  if (year === undefined || month === undefined || day === undefined) return title
  const name = monthName(Number(month) - 1)
  const [y, m, d] = [
    `(?:${year.slice(0, 2)})?${year.slice(2)}`,
    `(?:0?${Number(month)})`,
    `(?:0?${Number(day)})`,
  ]
  const named = `(?:${name}|${name.slice(0, 4)}\\.?|${name.slice(0, 3)}\\.?)`
  const nth = `${d}(?:st|nd|rd|th)?`
  const ways = [
    `${named} ${nth},? ${y}`,
    `${nth},? (?:of )?${named},? ${y}`,
    `${year}([-/. ])${m}\\1${d}`,
    `${m}([-/.])${d}\\2${y}`,
    `${d}([-/.])${m}\\3${y}`,
    `${year}${month}${day}`,
  ]
  const end = new RegExp(`(?:^|[\\s,:;|(–—-]+)(?:${ways.join('|')})\\)?$`, 'i')
  const rest = title.replace(end, '')
  return /\p{L}{2}/u.test(rest) ? rest : title
}
