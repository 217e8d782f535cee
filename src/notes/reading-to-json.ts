import { linesOf } from '#terms'
import type { ItemFinding, MeetingReading, Reading } from './finding.ts'

/** The shape of ../shared/gold/README.md, with more fields: what `minutebook read --json` prints. */
export const readingToJson = (doc: string, reading: Reading) => ({
  doc,
  reader: reading.reader,
  kind: reading.kind,
  form: reading.form,
  title: reading.title,
  meetings: reading.meetings.map(meetingToJson),
  problems: reading.problems,
})

const meetingToJson = (meeting: MeetingReading) => ({
  ...meeting,
  people: meeting.people.map((person) => ({ ...person, line: person.spans[0]!.line })),
  topics: meeting.topics.map((topic) => ({ ...topic, line: topic.spans[0]!.line })),
  items: meeting.items.map(itemToJson),
})

const itemToJson = (item: ItemFinding) => ({ ...item, lines: item.spans.map(linesOf) })
