import { sectionNamed } from '../../conventions/section-named.ts'
import { findDates } from '../dates/find-dates.ts'
import { oneLine } from '../one-line.ts'
import type { HeadLine } from './head.ts'
import { isMail } from './mail.ts'

/** What a meeting is called; `number` as written, `series` without number and date. */
export interface Naming {
  readonly title: string | null
  readonly number: string | null
  readonly series: string | null
}

/** `#13`, `(#2)`, `Meeting 17`, `Call No. 5`, `12th meeting`. */
const NUMBER =
  /(?:#\s?|№\s?|\b(?:no|nr|num(?:ber)?)\b\.?\s?#?|\b(?:meeting|call|session|episode|sync|devs?|wg|edition)\s+(?:#\s?|no\.?\s?|number\s)?)(\d{1,4})(?![\d\-/.:,]*\d|(?:st|nd|rd|th)\b|\s?(?:am|pm|utc)\b)|\b(\d{1,3})(?:st|nd|rd|th)\s+(?:[\p{L}]+\s){0,3}(?:meeting|call|session)\b/iu

/** Names the meeting from its headings and metadata. */
export const nameMeeting = (head: readonly HeadLine[], fallback: string | null): Naming => {
  const headings = head.filter((line) => line.passage.kind === 'heading' && line.place < 12)
  const mail = isMail(head)
  const meta = head.find(
    ({ passage, labelled, place }) =>
      (passage.kind === 'meta' && labelled?.label === 'title') ||
      (mail && place < 10 && labelled?.label === 'subject'),
  )
  const metaTitle =
    meta === undefined ? null : unquoted(meta.passage.text.slice(meta.labelled!.valueFrom))
  const at = headings.findIndex(
    (line) => sectionNamed(line.passage.text) === null || findDates(line.passage.text).length > 0,
  )
  const own = at < 0 ? null : joined(headings.slice(at))
  const isPoor =
    own === null || POOR.test(own) || (metaTitle !== null && !SPEAKS_OF_MEETING.test(own))
  const title = isPoor ? (metaTitle ?? own ?? startedAs(head) ?? firstLine(head) ?? fallback) : own
  const number = numberOf(head, [
    own,
    metaTitle,
    ...headings.slice(0, 4).map((line) => oneLine(line.passage.text)),
  ])
  return { title, number, series: title === null ? null : seriesOf(title) }
}

const POOR =
  /^(?:logs?|notes|minutes|summary|overview|meeting details|meeting notes|main topics|toc)$/i
const SPEAKS_OF_MEETING =
  /\b(?:meeting|minutes|call|notes|report|sync|wg|working group|session|planning|board|committee)\b|\d/i
const GOES_ON = /\b(?:meeting|minutes|call|report)\b|#\s?\d/i

/** A title over several headings: `GUILD`, `Meeting minutes`, `Meeting #13`; a date alone is none of it. */
const joined = (headings: readonly HeadLine[]): string => {
  const [first] = headings
  const parts = [oneLine(first!.passage.text)]
  let before = first!
  for (const line of headings.slice(1)) {
    const { text, index } = line.passage
    const isNext = index === before.passage.index + 1 && line.labelled === null
    if (!isNext || sectionNamed(text) !== null || parts.length > 4) break
    before = line
    const date = findDates(text)[0]
    const rest = date === undefined ? text : text.slice(0, date.from) + text.slice(date.to)
    const isDate =
      date !== undefined && /^(?:meeting|minutes|call|notes|of|on|from|the|\W)*$/i.test(rest)
    if (!isDate) parts.push(oneLine(text))
  }
  const last = parts.findLastIndex((part, i) => i === 0 || GOES_ON.test(part))
  return parts
    .slice(0, last + 1)
    .filter((part, i) => i === last || !/^(?:meeting )?(?:minutes|notes)$/i.test(part))
    .join(' – ')
}

const numberOf = (head: readonly HeadLine[], titles: readonly (string | null)[]): string | null => {
  for (const title of titles) {
    if (title === null) continue
    const found = numberIn(title)
    if (found !== null) return found
  }
  for (const { labelled, passage, place } of head) {
    if (labelled === null || place > 25) continue
    if (/^(?:meeting )?(?:number|no\.?|#)$/.test(labelled.label))
      return /#?\s*(\d{1,4})\b/.exec(passage.text.slice(labelled.valueFrom))?.[1] ?? null
  }
  const opening = head.find((line) => line.passage.kind === 'paragraph')
  if (opening === undefined || opening.place > 3 || opening.passage.text.length > 120) return null
  return numberIn(oneLine(opening.passage.text))
}

/** The number of a meeting in its name; numbers of dates are none. */
export const numberIn = (title: string): string | null => {
  let plain = title
  for (const date of [...findDates(title, true)].reverse())
    plain = `${plain.slice(0, date.from)} ¤ ${plain.slice(date.to)}`
  const match = NUMBER.exec(plain)
  if (match === null) return null
  const digits = match[1] ?? match[2]!
  return /^(?:19|20)\d{2}$/.test(digits) ? null : digits
}

/** A title without number, date and words like `minutes`: what the meetings of a series share. */
export const seriesOf = (title: string): string | null => {
  let plain = title
  for (const date of [...findDates(title, true)].reverse())
    plain = `${plain.slice(0, date.from)} ${plain.slice(date.to)}`
  const words = plain
    .replace(NUMBER, (match) =>
      /^[\p{L}]/u.test(match) ? match.replace(/[#№]?\s*\d+.*$/, '') : ' ',
    )
    .replace(
      /\b(?:minutes|notes|agenda|logs?|summary|cancell?ed|weekly|for|from|of|on|held|the)\b/gi,
      ' ',
    )
    .replace(/[()[\]{}#*_|"“”,;:@–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? null : words
}

/** `#startmeeting Release go / no-go`, `Meeting: Release WG`: how the bots of a chat are told to begin. */
const startedAs = (head: readonly HeadLine[]): string | null => {
  for (const { passage } of head) {
    if (passage.kind !== 'turn') continue
    const name = STARTED.exec(passage.text)?.[1]
    if (name !== undefined) return oneLine(name)
  }
  return null
}

const STARTED = /^(?:#startmeeting|meeting:)\s+(\S.{1,120})$/i

const firstLine = (head: readonly HeadLine[]): string | null => {
  const first = head.find(
    (line) => line.passage.kind === 'paragraph' && line.passage.text.length <= 120,
  )
  return first === undefined || first.place > 3 ? null : oneLine(first.passage.text)
}

const unquoted = (text: string): string => oneLine(text).replace(/^(["'])(.*)\1$/, '$2')
