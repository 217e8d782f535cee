import { type DocumentSheet, type ItemRow, type SearchEntry, stateOf } from '#views'
import { packPage, packSpan } from './pack-page.ts'
import type { ViewTables } from './view-tables.ts'

/** The rows of one document, but for its search entries. */
export interface RowsOfSheet {
  readonly view_documents: readonly Omit<
    ViewTables['view_documents'],
    'digest' | 'entries_from' | 'entries_to'
  >[]
  readonly view_meetings: readonly ViewTables['view_meetings'][]
  readonly view_items: readonly ViewTables['view_items'][]
  readonly view_item_people: readonly ViewTables['view_item_people'][]
  readonly view_attendance: readonly ViewTables['view_attendance'][]
  readonly view_problems: readonly ViewTables['view_problems'][]
}

/** Turns a sheet into rows of tables. */
export const rowsOfSheet = (community: string, sheet: DocumentSheet): RowsOfSheet => {
  const { document, meetings, items, problems } = sheet
  const retired = document.retired ? 1 : 0
  const base = { community, document: document.id }
  return {
    view_documents: [
      {
        ...base,
        path: document.path,
        kind: document.kind,
        retired,
        sort: `${document.path} ${document.id}`,
        words: foldWords(`${document.title ?? ''} ${document.path}`),
        meeting_ids: JSON.stringify(sheet.meetingIds),
        versions: JSON.stringify(sheet.versions),
        row: JSON.stringify(document),
      },
    ],
    view_meetings: meetings.map(({ row, sort, attendance: _, ...page }) => ({
      ...base,
      meeting: row.id,
      series: row.series,
      date: row.date,
      kind: row.kind,
      retired,
      sort,
      words: foldWords(`${row.title} ${row.seriesTitle} ${row.path}`),
      row: JSON.stringify(row),
      page: packPage(page),
    })),
    view_items: items.map(({ row, sort, isLater, retired: isRetired }) => ({
      ...base,
      item: row.id,
      kind: row.kind,
      meeting: row.meeting.id,
      series: row.meeting.series,
      date: row.meeting.date,
      state: stateColumn(row),
      review: row.kind === 'action' && row.review ? 1 : 0,
      doubtful: row.doubtful ? 1 : 0,
      retired: isRetired ? 1 : 0,
      later: isLater ? 1 : 0,
      until: row.kind === 'decision' ? row.until : null,
      sort,
      words: foldWords(row.text),
      row: JSON.stringify(row),
    })),
    view_item_people: items.flatMap(({ row, people }) =>
      people.map(({ person, role }) => ({ community, item: row.id, person, role })),
    ),
    view_attendance: meetings.flatMap(({ row, sort, attendance }) =>
      attendance.map(({ person, status, roles, organisation, written, span }, position) => ({
        community,
        meeting: row.id,
        position,
        person: person.id,
        retired,
        sort,
        name: person.name,
        status,
        roles: JSON.stringify(roles),
        organisation,
        written,
        span: JSON.stringify(packSpan(span)),
      })),
    ),
    view_problems: problems.map((row, position) => ({
      ...base,
      position,
      meeting: row.meeting?.id ?? null,
      series: row.meeting?.series ?? null,
      date: row.meeting?.date ?? null,
      severity: row.severity,
      retired,
      sort: sortOfProblem(row.severity, row.meeting?.date ?? null, row.path, position),
      words: foldWords(`${row.code} ${row.message} ${row.path}`),
      row: JSON.stringify(row),
    })),
  }
}

/** A search entry as its row; `n` is its number in the index. */
export const rowOfEntry = (
  community: string,
  n: number,
  entry: SearchEntry,
): ViewTables['search_entries'] => {
  const { kind, id, title, meeting, document, span, heading, body, date, series, state } = entry
  return {
    n,
    community,
    kind,
    id,
    series,
    date,
    state,
    owners: between(entry.owners),
    movers: between(entry.by),
    people: between(entry.people),
    meeting: meeting?.id ?? null,
    document,
    span: span === null ? null : JSON.stringify(packSpan(span)),
    title: title === meeting?.title ? null : title,
    heading,
    body,
  }
}

/** What a filter by words is asked of: no marks on letters, lower case. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const between = (ids: readonly string[]): string => (ids.length > 0 ? ` ${ids.join(' ')} ` : '')

/** Of a next meeting the day, which orders those announced. */
const stateColumn = (row: ItemRow): string | null => (row.kind === 'next' ? row.date : stateOf(row))

/** Descending: errors first, then the newest; within a text in its order. */
const sortOfProblem = (
  severity: string,
  date: string | null,
  path: string,
  position: number,
): string => {
  const weight = severity === 'error' ? 3 : severity === 'warning' ? 2 : 1
  return `${weight} ${date ?? '0000-00-00'} ${path} ${String(99_999 - position).padStart(5, '0')}`
}
