import type { Reading } from '#notes'
import type { MeetingRef, PersonRef } from '../rows.ts'
import type { DocumentSheet, ItemEntry, MeetingSheet, SearchEntry } from '../sheets.ts'
import { stateOf } from '../state-of.ts'
import { chunkText } from './chunk-text.ts'

const NOBODY: readonly string[] = []

/** All that can be found of a document: its meetings, topics and items, and its text itself. */
export const entriesOfDocument = (
  { document, meetings, items }: Omit<DocumentSheet, 'search'>,
  original: string,
  lineStarts: readonly number[],
  reading: Reading,
): readonly SearchEntry[] => [
  ...meetings.flatMap((sheet) => entriesOfMeeting(sheet, original, lineStarts, reading)),
  ...items.map(entryOfItem),
  ...(meetings.length > 0
    ? []
    : textEntries(
        original,
        [1, lineStarts.length],
        lineStarts,
        reading,
        null,
        document.id,
        () => document.title ?? document.path,
      )),
]

const entriesOfMeeting = (
  sheet: MeetingSheet,
  original: string,
  lineStarts: readonly number[],
  reading: Reading,
): readonly SearchEntry[] => {
  const { row, attendance, topics, speech } = sheet
  const ref: MeetingRef = { id: row.id, title: row.title, date: row.date, series: row.series }
  const common = { meeting: ref, document: row.document, date: row.date, series: row.series }
  const present = idsOf(attendance.map((one) => one.person))
  const names = attendance.map((one) => one.person.name).join(', ')
  const bodyOfMeeting = [row.seriesTitle, row.dateWritten ?? row.date, row.number, row.place, names]
  const titleAt = titleFinder(topics, row.title)
  return [
    {
      ...common,
      kind: 'meeting',
      id: row.id,
      title: row.title,
      heading: row.title,
      body: bodyOfMeeting.filter((part) => part).join(' · '),
      span: row.span,
      state: null,
      owners: NOBODY,
      by: NOBODY,
      people: present,
    },
    ...topics.map(
      (topic): SearchEntry => ({
        ...common,
        kind: 'topic',
        id: topic.anchor,
        title: topic.title,
        heading: topic.title,
        body: '',
        span: topic.span,
        state: null,
        owners: NOBODY,
        by: NOBODY,
        people: NOBODY,
      }),
    ),
    ...textEntries(original, row.lines, lineStarts, reading, ref, row.document, titleAt, speech),
  ]
}

const entryOfItem = ({ row, people }: ItemEntry): SearchEntry => {
  const having = (...roles: readonly string[]): readonly string[] => [
    ...new Set(people.filter((one) => roles.includes(one.role)).map((one) => one.person)),
  ]
  return {
    kind: row.kind,
    id: row.id,
    title: row.meeting.title,
    heading: '',
    body: row.text,
    meeting: row.meeting,
    document: row.document,
    span: row.spans[0]!,
    date: row.meeting.date,
    series: row.meeting.series,
    state: stateOf(row),
    owners: having('owner'),
    by: having('mover', 'seconder'),
    people: having('owner', 'mover', 'seconder', 'voter'),
  }
}

const textEntries = (
  original: string,
  lines: readonly [number, number],
  lineStarts: readonly number[],
  reading: Reading,
  meeting: MeetingRef | null,
  document: string,
  titleAt: (line: number) => string,
  speech: MeetingSheet['speech'] = [],
): readonly SearchEntry[] => {
  let turn = 0
  return chunkText(original, lines, lineStarts, reading.lineUses).map((chunk): SearchEntry => {
    const speakers: PersonRef[] = []
    while (turn < speech.length && speech[turn]!.span.line < chunk.line) turn++
    for (; turn < speech.length && speech[turn]!.span.line <= chunk.endLine; turn++)
      speakers.push(speech[turn]!.speaker)
    const by = idsOf(speakers)
    const { start, end, line, endLine } = chunk
    const endColumn = end - lineStarts[endLine - 1]! + 1
    return {
      kind: 'text',
      id: `L${line}`,
      title: titleAt(line),
      heading: '',
      body: original.slice(start, end),
      meeting,
      document,
      span: { start, end, line, column: 1, endLine, endColumn },
      date: meeting?.date ?? null,
      series: meeting?.series ?? null,
      state: null,
      owners: NOBODY,
      by,
      people: by,
    }
  })
}

/** The topic that a line stands under, else the meeting's title. Asked in reading order. */
const titleFinder = (
  topics: MeetingSheet['topics'],
  otherwise: string,
): ((line: number) => string) => {
  let at = -1
  return (line) => {
    while (at + 1 < topics.length && topics[at + 1]!.span.line <= line) at++
    return topics[at]?.title ?? otherwise
  }
}

const idsOf = (refs: readonly PersonRef[]): readonly string[] => [
  ...new Set(refs.map((ref) => ref.id).filter((id) => id !== null)),
]
