import { FACT_LABELS, PLACE, RECORDING_URL } from '../../conventions/meetings/fact-labels.ts'
import { oneLine } from '../one-line.ts'
import type { Part } from '../part.ts'
import type { HeadLine } from './head.ts'

/** Where the meeting took place, as written. */
export const placeOf = (head: readonly HeadLine[]): string | null => {
  for (const { passage, labelled } of head) {
    if (labelled === null || !FACT_LABELS.place.test(labelled.label)) continue
    const value = oneLine(passage.text.slice(labelled.valueFrom))
    if (value !== '' && value.length <= 200) return value
  }
  for (const { passage, place } of head) {
    if (place > 12 || passage.kind === 'turn') continue
    const match = PLACE.exec(passage.text.slice(0, 300))
    if (match !== null) return match[1]!.trim()
  }
  return null
}

const DURATION =
  /(?:(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:h\b|hrs?\b|hours?))?\s*(?:and\s)?(?:(\d{1,3})(?::(\d\d))?\s?(?:m\b|mins?\b|minutes?))?/i

/** How long it lasted, in minutes, where a label says so. */
export const minutesOf = (head: readonly HeadLine[]): number | null => {
  for (const { passage, labelled } of head) {
    const match = /^(?:meeting )?(?:duration|length)\b\s*:?\s*/i.exec(passage.text)
    const from =
      labelled !== null && FACT_LABELS.duration.test(labelled.label)
        ? labelled.valueFrom
        : match?.[0].length
    if (from === undefined) continue
    const minutes = readDuration(passage.text.slice(from, from + 60).trim())
    if (minutes !== null) return minutes
  }
  return null
}

/** `1.5 hours`, `1h 30min`, `35 minutes`, `37:11 min`, `1:02:33`. */
const readDuration = (text: string): number | null => {
  const clock = /^(\d{1,2}):(\d\d):\d\d\b/.exec(text)
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  const match = DURATION.exec(text)
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null
  return Math.round(Number((match[1] ?? '0').replace(',', '.')) * 60 + Number(match[2] ?? 0))
}

/** So far from the beginning a recording of the meeting itself is linked. */
const NEAR = 60

/** Addresses of recordings: what a label or a link's words call one, and what lives where recordings live. */
export const recordingsOf = (part: Part): readonly string[] => {
  const urls = new Set<string>()
  const end = Math.min(part.end, part.first + NEAR)
  for (let i = part.first; i < end; i++) {
    const { text, marks } = part.note.passages[i]!
    for (const mark of marks) {
      if (mark.kind !== 'link' || mark.url === undefined || !/^https?:/i.test(mark.url)) continue
      const isSaid = () =>
        i - part.first < 40 &&
        text.length < 300 &&
        !/docs\.google|github\.com/.test(mark.url!) &&
        FACT_LABELS.recording.test(text.slice(Math.max(0, mark.from - 40), mark.to).toLowerCase())
      if (RECORDING_URL.test(mark.url) || isSaid()) urls.add(mark.url)
    }
  }
  return [...urls].slice(0, 20)
}
