import type { MeetingReading } from '#notes'
import type { Register, RegisteredText } from '#register'
import type {
  AttendanceRow,
  MeetingCounts,
  MeetingRef,
  MeetingRow,
  PersonRef,
  ProblemRow,
} from '../rows.ts'
import type { MeetingSheet } from '../sheets.ts'

/** A meeting by its place in a text, as it is named elsewhere. */
export const meetingRefOf = (text: RegisteredText, index: number): MeetingRef => {
  const { title } = text.reading.meetings[index]!
  const date = text.dates[index]!.date
  return {
    id: text.ids.meetings[index]!,
    title: title ?? (date ? `${text.series.title}, ${date}` : text.series.title),
    date,
    series: text.series.id,
  }
}

/** The path under which a text is shown: where it stands, else where it stood. */
export const pathOf = (text: RegisteredText): string => {
  const { trails } = text
  const heads = trails.filter((trail) => trail.texts.at(-1) === text.text)
  return (heads.find((trail) => trail.standing) ?? heads[0] ?? trails[0]!).path
}

/** Newest first when read backwards; no date comes last. */
export const meetingSort = (date: string | null, path: string, position: number): string =>
  `${date ?? '0000-00-00'} ${path} ${String(99_999 - position).padStart(5, '0')}`

/** The row of a meeting, with what only its own page shows. */
export const projectMeeting = (
  text: RegisteredText,
  index: number,
  register: Pick<Register, 'partyOf' | 'listedAs' | 'organisationOf'>,
  problems: readonly ProblemRow[],
): MeetingSheet => {
  const meeting = text.reading.meetings[index]!
  const { date, dates } = text.dates[index]!
  const path = pathOf(text)
  const ref = meetingRefOf(text, index)
  const row: MeetingRow = {
    ...ref,
    document: text.ids.document,
    path,
    kind: text.reading.kind,
    number: meeting.number,
    seriesTitle: text.series.title,
    dates,
    dateWritten: meeting.dateWritten,
    conflict: meeting.conflict,
    startUtc: meeting.startUtc,
    timeWritten: meeting.timeWritten,
    zone: meeting.zone,
    minutes: meeting.minutes,
    place: meeting.place,
    recordings: meeting.recordings,
    lines: meeting.lines,
    span: meeting.span,
    retired: !text.standing,
    counts: countsOf(meeting, problems.filter((problem) => problem.meeting?.id === ref.id).length),
  }
  const speakers = new Map<string, PersonRef>()
  const speakerCalled = (name: string): PersonRef => {
    const known = speakers.get(name) ?? register.partyOf(text.text, index, [name])
    speakers.set(name, known)
    return known
  }
  return {
    row,
    sort: meetingSort(date, path, index),
    attendance: meeting.people.map(
      (person, position): AttendanceRow => ({
        person: register.listedAs(text.text, index, position),
        meeting: ref,
        status: person.status,
        roles: person.roles,
        organisation: register.organisationOf(text.text, index, position),
        written: person.names[0] ?? person.handles[0] ?? '',
        span: person.spans[0]!,
      }),
    ),
    topics: meeting.topics.map((topic, at) => ({
      meeting: ref,
      title: topic.title,
      span: topic.spans[0]!,
      anchor: `t${at + 1}`,
    })),
    speech: meeting.speech.flatMap(({ speaker, spans }) =>
      spans.map((span) => ({ speaker: speakerCalled(speaker), span })),
    ),
    links: meeting.links.flatMap(({ url, text: words, target, spans }) =>
      spans.map((span) => ({ url, text: words, target, span })),
    ),
  }
}

const countsOf = (meeting: MeetingReading, problems: number): MeetingCounts => {
  const counts = { decision: 0, action: 0, motion: 0, poll: 0, question: 0, next: 0 }
  let openActions = 0
  for (const item of meeting.items) {
    counts[item.kind]++
    if (item.kind === 'action' && (item.state === 'open' || item.state === 'carried')) openActions++
  }
  return {
    people: meeting.people.filter((person) => person.status !== 'absent').length,
    topics: meeting.topics.length,
    decisions: counts.decision,
    actions: counts.action,
    openActions,
    motions: counts.motion,
    polls: counts.poll,
    questions: counts.question,
    problems,
  }
}
