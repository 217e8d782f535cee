import type { RegisteredPerson } from '#register'
import type { PersonRow } from '../person-rows.ts'
import type { ActionRow, ActivityRow, MeetingRef, SeriesRow } from '../rows.ts'
import type { CommunityBook, DocumentSheet, ItemEntry } from '../sheets.ts'
import { timesTold } from '../times-told.ts'
import { isUnheard } from '../unheard.ts'

/** Sums up sheets, one by one, to what follows from all of them together. */
export interface BookTally {
  readonly add: (sheet: DocumentSheet) => void
  readonly close: () => Omit<CommunityBook, 'evidence' | 'doubts'>
}

/** A tally with nobody's meetings yet. */
export const openTally = (
  community: { readonly id: string; readonly name: string },
  people: readonly RegisteredPerson[],
  aliases: ReadonlyMap<string, string>,
): BookTally => {
  const totals = {
    documents: 0,
    meetings: 0,
    people: people.length,
    problems: 0,
    decision: 0,
    action: 0,
    motion: 0,
    poll: 0,
    question: 0,
    next: 0,
  }
  let openActions = 0
  const rows = new Map(people.map((person) => [person.id, emptyPerson(person)]))
  const series = new Map<string, Draft<SeriesRow>>()
  const months = new Map<string, Draft<ActivityRow>>()
  const monthOf = (date: string | null): Draft<ActivityRow> | null => {
    if (date === null) return null
    const month = date.slice(0, 7)
    const known = months.get(month)
    if (known) return known
    const made = { month, meetings: 0, decisions: 0, actionsOpened: 0, actionsClosed: 0 }
    months.set(month, made)
    return made
  }
  const addItem = ({ row, people: named, isLater }: ItemEntry): void => {
    if (isLater) return
    totals[row.kind]++
    const month = monthOf(row.meeting.date)
    if (row.kind === 'decision' && month) month.decisions++
    if (row.kind === 'action') {
      if (isOpen(row)) openActions++
      if (month) month.actionsOpened++
      const closed = isClosed(row) ? monthOf(lastMeetingOf(row).date) : null
      if (closed) closed.actionsClosed++
    }
    if (row.doubtful) return
    for (const { person, role } of named) {
      const counts = rows.get(person)!
      if (role === 'owner' && row.kind === 'action') {
        if (isOpen(row) && isPromised(row)) counts.openActions++
        if (row.state === 'done') counts.doneActions++
        if (row.state === 'dropped') counts.droppedActions++
        if (isUnheard(row)) counts.unheardActions++
      }
      if (role === 'mover') counts.motions++
    }
  }
  const addMeeting = ({ row, attendance }: DocumentSheet['meetings'][number]): void => {
    totals.meetings++
    const month = monthOf(row.date)
    if (month) month.meetings++
    const one = series.get(row.series) ?? {
      id: row.series,
      title: row.seriesTitle,
      meetings: 0,
      first: null,
      last: null,
    }
    series.set(row.series, one)
    one.meetings++
    stretch(one, row.date)
    const counted = new Set<string>()
    for (const { person, status } of attendance) {
      if (person.id === null || status === 'absent' || counted.has(person.id)) continue
      counted.add(person.id)
      const counts = rows.get(person.id)!
      counts.attended++
      stretch(counts, row.date)
    }
  }
  return {
    add: (sheet) => {
      if (sheet.document.retired) return
      totals.documents++
      totals.problems += sheet.problems.length
      for (const meeting of sheet.meetings) addMeeting(meeting)
      for (const item of sheet.items) if (!item.retired) addItem(item)
    },
    close: () => ({
      community: { ...community, documents: totals.documents, meetings: totals.meetings },
      totals,
      openActions,
      people: [...rows.values()],
      series: [...series.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      activity: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
      aliases,
      search: [...rows.values()].map((person) => ({
        kind: 'person',
        id: person.id,
        title: person.name,
        heading: person.name,
        body: [...person.names.slice(1), ...person.handles, person.organisation]
          .filter((word) => word)
          .join(' · '),
        meeting: null,
        document: null,
        span: null,
        date: person.last,
        series: null,
        state: null,
        owners: [],
        by: [],
        people: [person.id],
      })),
    }),
  }
}

type Draft<Row> = { -readonly [Key in keyof Row]: Row[Key] }

/** Still to be done, as the list of open actions has it. */
const isOpen = ({ state }: ActionRow): boolean => state === 'open' || state === 'carried'

/** Counted among what somebody promised: what is looked back on once alone may be counted where it was assigned. */
const isPromised = ({ review, thread }: ActionRow): boolean => !review || timesTold(thread) > 1

const lastMeetingOf = ({ thread, meeting }: ActionRow): MeetingRef =>
  thread?.mentions.at(-1)?.meeting ?? meeting

const isClosed = (row: { readonly state: string }): boolean =>
  row.state === 'done' || row.state === 'dropped'

const emptyPerson = (person: RegisteredPerson): Draft<PersonRow> => ({
  id: person.id,
  key: person.key,
  name: person.name,
  names: person.names,
  handles: person.handles,
  organisation: person.organisation,
  attended: 0,
  first: null,
  last: null,
  openActions: 0,
  doneActions: 0,
  droppedActions: 0,
  unheardActions: 0,
  motions: 0,
})

const stretch = (row: { first: string | null; last: string | null }, date: string | null): void => {
  if (date === null) return
  if (row.first === null || date < row.first) row.first = date
  if (row.last === null || date > row.last) row.last = date
}
