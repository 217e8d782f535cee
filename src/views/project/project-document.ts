import type { DismissedItem, Register, RegisteredText } from '#register'
import { indexLines, type Problem } from '#terms'
import type { DocumentRow, MeetingRef, ProblemRow } from '../rows.ts'
import type { DocumentSheet, ItemEntry, SearchEntry } from '../sheets.ts'
import { doubtfulThreads } from './doubtful-threads.ts'
import { type FindTopic, topicFinder } from './find-topic.ts'
import type { FollowedItems } from './follow-items.ts'
import { peopleOfItem, projectItem } from './project-item.ts'
import { meetingRefOf, meetingSort, pathOf, projectMeeting } from './project-meeting.ts'
import { entriesOfDocument } from './search-entries.ts'

/** What the projection of one document needs to know of all the others. */
export interface Shelf {
  readonly register: Register
  /** By their hash. */
  readonly textByHash: ReadonlyMap<string, RegisteredText>
  /** Whether the row of a meeting or item stands with this text, and not with another version. */
  readonly holds: (text: string, id: string) => boolean
  /** The meeting as its row says, wherever that stands. */
  readonly refById: ReadonlyMap<string, MeetingRef>
  readonly followed: FollowedItems
}

/** All rows of one document; `original` is its whole text. */
export const projectDocument = (
  text: RegisteredText,
  original: string,
  shelf: Shelf,
): DocumentSheet => {
  const { register, holds, refById, followed } = shelf
  const { reading, ids } = text
  const lines = indexLines(original)
  const refs = ids.meetings.map((id, index) => refById.get(id) ?? meetingRefOf(text, index))
  const path = pathOf(text)
  const problems = [...reading.problems, ...doubtfulThreads(text, followed)].map(
    (problem): ProblemRow => ({
      ...problem,
      document: ids.document,
      path,
      meeting: meetingAround(text, refs, problem),
    }),
  )
  const meetings = reading.meetings.flatMap((_, index) =>
    holds(text.text, ids.meetings[index]!) ? [projectMeeting(text, index, register, problems)] : [],
  )
  const findTopics = reading.meetings.map(({ topics }) => topicFinder(topics, original, lines))
  const items = reading.meetings.flatMap((meeting, index) =>
    meeting.items.flatMap((finding, position): ItemEntry[] => {
      const id = ids.items[index]![position]!
      if (!holds(text.text, id)) return []
      const fate = followed.fateOf(id, refs[index]!)
      const row = projectItem(id, finding, {
        text: text.text,
        index,
        document: ids.document,
        meeting: refs[index]!,
        findTopic: findTopics[index]!,
        items: meeting.items,
        partyOf: register.partyOf,
        fate,
        told: text.told[index]![position]!,
      })
      const ordinal = String(99_999 - position).padStart(5, '0')
      const sort = `${meetingSort(refs[index]!.date, path, index)} ${ordinal} ${id}`
      const { isLater } = fate
      return [{ row, sort, isLater, retired: !text.standing, people: peopleOfItem(row) }]
    }),
  )
  const dismissed = text.dismissed.flatMap((one, position) =>
    holds(text.text, one.id)
      ? [dismissedEntry(text, one, position, refs, findTopics, path, shelf)]
      : [],
  )
  const sheet = {
    document: documentRow(text, path, original, lines.starts.length, problems.length, shelf),
    meetingIds: ids.meetings,
    versions: versionsOf(text, shelf),
    meetings,
    items: [...items, ...dismissed],
    problems,
  }
  const search: readonly SearchEntry[] = text.standing
    ? entriesOfDocument({ ...sheet, items }, original, lines.starts, reading)
    : []
  return { ...sheet, search }
}

/** What a member says is no finding stands in no list; its page says who said so. */
const dismissedEntry = (
  text: RegisteredText,
  { id, meeting, read, nth, said }: DismissedItem,
  position: number,
  refs: readonly MeetingRef[],
  findTopics: readonly FindTopic[],
  path: string,
  { register, followed }: Shelf,
): ItemEntry => {
  const ref = refs[meeting]!
  const row = projectItem(id, read, {
    text: text.text,
    index: meeting,
    document: text.ids.document,
    meeting: ref,
    findTopic: findTopics[meeting]!,
    items: [],
    partyOf: register.partyOf,
    fate: followed.fateOf(id, ref),
    told: { read, nth, said },
  })
  const sort = `${meetingSort(ref.date, path, meeting)} ${String(position).padStart(5, '0')} ${id}`
  return { row, sort, isLater: false, retired: true, people: [] }
}

const documentRow = (
  text: RegisteredText,
  path: string,
  original: string,
  lines: number,
  problems: number,
  { textByHash }: Shelf,
): DocumentRow => {
  const { reading, ids, trails, standing } = text
  const next = standing
    ? undefined
    : trails
        .map((trail) => trail.texts[trail.texts.lastIndexOf(text.text) + 1])
        .find((after) => after !== undefined && textByHash.has(after))
  return {
    id: ids.document,
    text: text.text,
    path,
    paths: trails.map((trail) => ({
      source: trail.source,
      path: trail.path,
      current: trail.standing && trail.texts.at(-1) === text.text,
    })),
    kind: reading.kind,
    form: reading.form,
    title: reading.title,
    bytes: utf8Length(original),
    lines: original.endsWith('\n') ? lines - 1 : lines,
    retired: !standing,
    replacedBy: next === undefined ? null : textByHash.get(next)!.ids.document,
    meetings: reading.meetings.length,
    problems,
  }
}

const versionsOf = (text: RegisteredText, { textByHash }: Shelf): readonly string[] => [
  ...new Set(
    text.trails
      .flatMap((trail) => trail.texts)
      .map((hash) => textByHash.get(hash)?.ids.document)
      .filter((id) => id !== undefined),
  ),
]

const meetingAround = (
  text: RegisteredText,
  refs: readonly MeetingRef[],
  { span }: Problem,
): MeetingRef | null => {
  if (refs.length === 1) return refs[0]!
  if (span === null) return null
  const index = text.reading.meetings.findIndex(
    (meeting) => meeting.lines[0] <= span.line && span.line <= meeting.lines[1],
  )
  return refs[index] ?? null
}

const utf8Length = (text: string): number => {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2
    else if (code > 0x7f) bytes++
  }
  return bytes
}
