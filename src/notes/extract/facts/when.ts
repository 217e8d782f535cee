import { FACT_LABELS, HELD, OTHER_DATE_BEFORE } from '../../conventions/meetings/fact-labels.ts'
import { ZONE } from '../../conventions/meetings/zones.ts'
import { findDates, type WrittenDate } from '../dates/find-dates.ts'
import { findTimes, type WrittenTime, zoneOf } from '../dates/find-times.ts'
import type { Part } from '../part.ts'
import type { HeadLine } from './head.ts'
import { isMail } from './mail.ts'

/** A date that may be the meeting's, and how much speaks for it. */
export interface DateCandidate {
  readonly line: HeadLine
  readonly date: WrittenDate
  readonly weight: number
}

/** The dates that may be the meeting's, best first. */
export const datesOfMeeting = (head: readonly HeadLine[]): readonly DateCandidate[] => {
  const candidates: DateCandidate[] = []
  const mail = isMail(head)
  for (const line of head) {
    const { text, kind } = line.passage
    if (line.place > 20 && kind !== 'heading' && kind !== 'meta' && line.labelled === null) continue
    if (!/\d/.test(text)) continue
    const isDateLabel = line.labelled !== null && FACT_LABELS.date.test(line.labelled.label)
    const hasZone =
      line.place < 8 && findTimes(text.slice(0, 4000)).some(({ zone }) => zone !== null)
    for (const date of findDates(text.slice(0, 400), kind === 'heading' || isDateLabel)) {
      // The date of a mail is the day on which it was sent.
      const isSent = mail && isDateLabel && line.place < 10
      const weight = isSent ? 64 : weigh(line, date, isDateLabel, hasZone)
      if (weight > 0) candidates.push({ line, date, weight })
    }
  }
  return candidates.sort((a, b) => b.weight - a.weight)
}

const weigh = (
  line: HeadLine,
  date: WrittenDate,
  isDateLabel: boolean,
  hasZone: boolean,
): number => {
  const { passage, labelled, section, place } = line
  const { text, kind } = passage
  if (labelled !== null && !isDateLabel && date.from >= labelled.valueFrom) {
    if (FACT_LABELS.otherDate.test(labelled.label)) return 0
    if (labelled.label === 'subject') return 86
  }
  if (
    OTHER_DATE_BEFORE.test(text.slice(Math.max(0, date.from - 40), date.from)) &&
    !isDateLabel &&
    !HELD.test(text)
  )
    return 0
  const vague = date.readings[0]?.length === 7 ? 20 : 0
  const bare = (date.to - date.from) / text.trim().length
  if (kind === 'meta') {
    if (labelled?.label === 'date') return 88 - vague
    return labelled?.label === 'title' ? 84 - vague : 0
  }
  if (isDateLabel) return (place < 40 ? 92 : 70) - vague
  if (line.isTitle) return 90 - vague
  if (kind === 'heading' && (section === 'body' || section === 'agenda'))
    return (place < 8 ? 80 : bare > 0.8 && place < 20 ? 66 : 0) - vague
  if (kind === 'turn') return HELD.test(text) && place < 12 ? 60 - vague : 0
  if (
    section !== 'body' &&
    section !== 'agenda' &&
    section !== 'summary' &&
    section !== 'attendees'
  )
    return 0
  if (bare > 0.5 && place < 15) return 78 - vague
  // A long paragraph tells of more days than its own.
  if (HELD.test(text) && place < 20) return (text.length > LONG ? 41 : 72) - vague
  if (hasZone) return 66 - vague
  if (place < 5 && text.length < 120) return 62 - vague
  return 0
}

const LONG = 240

/** A time that may be the meeting's start. */
export interface TimeCandidate {
  readonly line: HeadLine
  readonly time: WrittenTime
  readonly zone: string | null
  readonly weight: number
}

/** A digit with what makes it a time, or a word for one. */
const HAS_TIME =
  /\d[:h.]\d|\d ?(?:[ap]\.?m|utc|gmt|[pmce][sd]?t|hrs|hours)|\d\d[hH]|noon|midday|midnight|\d{4}z/i
const LEADING_ZONE = new RegExp(`^(?:${ZONE})(?=[\\s:|,])`, 'i')
const STARTED =
  /\b(?:meeting|call)? ?(?:started|starts|start|began|begins|called to order|convened|commenced|opened)\b/i
const NOT_START =
  /\b(?:late|left|leave|leaves|arriv\w*|join\w*|until|ended|adjourned|closed|end time|next|reconvene\w*|deadline)\b/i

/** The times that may be the meeting's start, best first: those of the date's own line before others, UTC before other zones. */
export const timesOfMeeting = (
  head: readonly HeadLine[],
  dateLines: ReadonlySet<HeadLine>,
): readonly TimeCandidate[] => {
  const candidates: TimeCandidate[] = []
  for (const line of head) {
    const { text } = line.passage
    if (!HAS_TIME.test(text)) continue
    const base = weighTimes(line, dateLines)
    if (base === 0) continue
    const leading = zoneOfLabel(line) ?? undefined
    const opening = leading ?? zoneOf(LEADING_ZONE.exec(text)?.[0])
    for (const time of findTimes(text.slice(0, 400))) {
      const zone = time.zone ?? opening ?? null
      if (base < 80 && NOT_START.test(text.slice(Math.max(0, time.from - 30), time.from))) continue
      const known = zone === null ? -30 : zone === 'UTC' ? 3 : zone.includes('/') ? 2 : 0
      candidates.push({ line, time, zone, weight: base + known })
    }
  }
  return candidates.sort((a, b) => b.weight - a.weight)
}

/** `UTC: 14:00`, a row of a city and its time. */
const zoneOfLabel = ({ labelled }: HeadLine): string | null =>
  labelled === null || labelled.label.length > 24 ? null : zoneOf(labelled.label)

const weighTimes = (line: HeadLine, dateLines: ReadonlySet<HeadLine>): number => {
  const { passage, labelled, section, place } = line
  if (dateLines.has(line)) return 90
  // Who opens a chat tells when it was to begin: `Meeting agenda: Sunday, 17:00 UTC`.
  if (passage.kind === 'turn') return place < 12 && ANNOUNCED.test(passage.text) ? 70 : 0
  const isLabel = labelled !== null && FACT_LABELS.date.test(labelled.label)
  if (labelled !== null && FACT_LABELS.otherDate.test(labelled.label)) return 0
  if (isLabel) return place < 40 ? 88 : 60
  if (line.isTitle) return 84
  if (place < 30 && zoneOfLabel(line) !== null) return 82
  if (section === 'next-meeting' || section === 'actions' || section === 'past-actions') return 0
  if (passage.kind === 'heading' && place < 8) return 78
  if (STARTED.test(passage.text)) return 76
  if (HELD.test(passage.text) && place < 20) return 74
  if (place < 6 && passage.text.length < 160) return 60
  return 0
}

const ANNOUNCED =
  /^(?!.{0,40}\bnext\b)(?:\W{0,3}(?:\w+ ){0,3})(?:meeting|call|agenda)\b.{0,60}\d\d? ?(?::\d\d)? ?(?:am |pm )?(?:utc|gmt)\b/i

const THIS_ONE =
  /\b(?:meeting|call|slot|time) \((?:this one|this meeting|today['’]s|the current one)\)/i

/** `move the 17:00 UTC meeting (this one)`: a start that only the talk gives away. */
export const saidOfThisMeeting = (part: Part): TimeCandidate | null => {
  for (let i = part.first; i < part.end; i++) {
    const passage = part.note.passages[i]!
    const match = passage.text.includes('(t') ? THIS_ONE.exec(passage.text) : null
    if (match === null) continue
    const before = findTimes(passage.text.slice(Math.max(0, match.index - 40), match.index)).at(-1)
    if (before === undefined || before.zone === null) continue
    const shift = Math.max(0, match.index - 40)
    const time = { ...before, from: before.from + shift, to: before.to + shift }
    const line: HeadLine = {
      passage,
      labelled: null,
      section: 'body',
      place: i - part.first,
      isTitle: false,
    }
    return { line, time, zone: time.zone, weight: 50 }
  }
  return null
}
