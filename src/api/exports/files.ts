import type { z } from 'zod'
import type { CommunityRow, ListFilter, ViewsReader } from '#views'
import { contract, type ListName } from '../contract.ts'
import { listQuery, listQueryOf } from '../filter.ts'
import { allRows } from './all-rows.ts'
import { announced } from './announced.ts'
import { atom, decisionEntry, type FeedEntry, meetingEntry } from './atom.ts'
import { calendar } from './calendar.ts'
import { type Column, columns } from './columns.ts'
import { csv } from './csv.ts'
import { json } from './json.ts'
import { recordLines } from './record-lines.ts'

/** What an export is made from. */
export interface ExportRequest {
  readonly views: ViewsReader
  readonly community: CommunityRow
  readonly filter: ListFilter
  readonly to: ExportAddresses
}

/** Where pages and files are found, absolute or relative to the file. */
export interface ExportAddresses {
  readonly meeting: (meeting: { readonly id: string }) => string
  readonly item: (item: { readonly id: string }) => string
  readonly page: (name: 'meetings' | 'decisions') => string
  /** The file itself. */
  readonly self: (path: string) => string
}

/** A file for other programs, as data: where it stands, what it is, how it is made. */
export interface ExportFile {
  /** With `{community}` where that stands. */
  readonly path: string
  readonly type: string
  readonly summary: string
  /** Null: it cannot be narrowed. */
  readonly query: z.ZodObject | null
  readonly write: (request: ExportRequest) => AsyncIterable<string>
}

const listNames = Object.keys(columns) as ListName[]

const FEED_LENGTH = 100

const listFiles = (name: ListName): readonly ExportFile[] => {
  const rows = ({ views, community, filter }: ExportRequest) =>
    allRows<unknown>((page) => views[name](community.id, page), filter)
  return [
    {
      path: `/{community}/${name}.json`,
      type: 'application/json',
      summary: `${contract[name].summary}; all rows`,
      query: listQueryOf(name).omit({ cursor: true, limit: true }),
      write: (request) => json(rows(request)),
    },
    {
      path: `/{community}/${name}.csv`,
      type: 'text/csv',
      summary: `${contract[name].summary}; all rows`,
      query: listQueryOf(name).omit({ cursor: true, limit: true }),
      write: (request) => csv(columns[name] as readonly Column<unknown>[], rows(request)),
    },
  ]
}

const feed = <Row>(
  name: 'meetings' | 'decisions',
  entry: (row: Row, to: ExportAddresses) => FeedEntry | null,
): ExportFile => ({
  path: `/{community}/${name}.atom`,
  type: 'application/atom+xml',
  summary: `The latest ${FEED_LENGTH} ${name} as an Atom feed`,
  query: listQuery,
  async *write({ views, community, filter, to }) {
    const { rows } = await views[name](community.id, { ...filter, limit: FEED_LENGTH })
    yield atom({
      community: community.name,
      title: `${community.name}: ${name}`,
      self: to.self(`${name}.atom`),
      page: to.page(name),
      entries: rows.map((row) => entry(row as Row, to)).filter((one) => one !== null),
    })
  },
})

const calendarFile = (
  name: string,
  summary: string,
  holds: { readonly meetings: boolean; readonly actions: boolean },
): ExportFile => ({
  path: `/{community}/${name}.ics`,
  type: 'text/calendar',
  summary: `${summary}, as iCalendar`,
  query: listQuery,
  async *write({ views, community, filter, to }) {
    const { id } = community
    yield* calendar({
      community,
      meetings: holds.meetings ? allRows((page) => views.meetings(id, page), filter) : none(),
      next: holds.meetings ? await announced(views, id, filter) : [],
      actions: holds.actions ? allRows((page) => views.actions(id, page), filter) : none(),
      to,
    })
  },
})

async function* none(): AsyncGenerator<never> {}

/** Every file that other programs can fetch. */
export const exportFiles: readonly ExportFile[] = [
  ...listNames.flatMap(listFiles),
  feed('meetings', (row: Parameters<typeof meetingEntry>[0], to) =>
    meetingEntry(row, to.meeting(row)),
  ),
  feed('decisions', (row: Parameters<typeof decisionEntry>[0], to) =>
    decisionEntry(row, to.item(row)),
  ),
  calendarFile('calendar', 'Meetings held and announced, and actions with a due date', {
    meetings: true,
    actions: true,
  }),
  calendarFile('meetings', 'Meetings held and announced', { meetings: true, actions: false }),
  calendarFile('actions', 'Actions with a due date', { meetings: false, actions: true }),
  {
    path: '/{community}/record.jsonl',
    type: 'application/jsonl',
    summary: 'The whole record, the original texts included, as JSON Lines',
    query: null,
    write: ({ views, community }) => recordLines(views, community),
  },
]
