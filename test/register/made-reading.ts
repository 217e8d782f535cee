import type { ItemFinding, MeetingReading, PersonFinding, Reading } from '#notes'
import type { Span } from '#terms'

const span: Span = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 }
const found = { text: '', spans: [span], rule: 'made', confidence: 0.9 }

/** Somebody on a list: names first, then handles with @. */
export const person = (...spellings: readonly string[]): PersonFinding => ({
  ...found,
  names: spellings.filter((name) => !name.startsWith('@')),
  handles: spellings.filter((name) => name.startsWith('@')).map((name) => name.slice(1)),
  status: 'present',
  roles: [],
  organisation: null,
  // Each list names everybody once: other rules found them elsewhere.
  rule: `made ${spellings.join(' ')}`,
})

export const action = (text: string, ...owners: readonly string[]): ItemFinding => ({
  ...found,
  kind: 'action',
  text,
  owners: owners.map((owner) => [owner]),
  due: null,
  state: 'open',
  review: false,
  marked: true,
})

export const meeting = (more: Partial<MeetingReading>): MeetingReading => ({
  ...found,
  title: null,
  number: null,
  series: null,
  dates: [],
  dateWritten: null,
  dateWithoutYear: null,
  startUtc: null,
  timeWritten: null,
  zone: null,
  minutes: null,
  place: null,
  recordings: [],
  conflict: false,
  lines: [1, 1],
  span,
  people: [],
  topics: [],
  speech: [],
  items: [],
  links: [],
  ...more,
})

export const reading = (...meetings: readonly Partial<MeetingReading>[]): Reading => ({
  reader: 'made',
  kind: 'minutes',
  form: 'markdown',
  title: null,
  meetings: meetings.map(meeting),
  problems: [],
  lineUses: [],
})
