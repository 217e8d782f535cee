import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import {
  type ActionRow,
  BadCursor,
  type DecisionRow,
  type DocumentRow,
  type DoubtRow,
  type ItemKind,
  type ListFilter,
  type Listing,
  type MeetingRow,
  type MotionRow,
  type PersonRow,
  type PollRow,
  type ProblemRow,
  type QuestionRow,
} from '#views'
import type { Schema } from '../schema.ts'
import { foldWords } from './rows-of-sheet.ts'

/** A list as its table keeps it: in which order, and what its filters are asked of. */
interface List {
  readonly table:
    | 'view_meetings'
    | 'view_documents'
    | 'view_items'
    | 'view_people'
    | 'view_problems'
    | 'view_doubts'
  readonly order: 'asc' | 'desc'
  readonly retires: boolean
  readonly dated: boolean
  /** The column that `state` is asked of. */
  readonly state: string | null
  /** What `person` asks; the community and the person are given. */
  readonly person: ((community: string, person: string) => Condition) | null
  readonly always: readonly Condition[]
}

type Condition = RawBuilder<SqlBool>

/** Newest first; `state` is the kind of text: minutes, agenda, cancelled … */
const MEETINGS: List = {
  table: 'view_meetings',
  order: 'desc',
  retires: true,
  dated: true,
  state: 'kind',
  person: (community, person) =>
    sql`meeting in (select meeting from view_attendance where community = ${community} and person = ${person})`,
  always: [],
}

/** By path; `state` is the kind of text. */
const DOCUMENTS: List = {
  table: 'view_documents',
  order: 'asc',
  retires: true,
  dated: false,
  state: 'kind',
  person: null,
  always: [],
}

/** Who attended most comes first. */
const PEOPLE: List = {
  table: 'view_people',
  order: 'asc',
  retires: false,
  dated: false,
  state: null,
  person: (_, person) => sql`person = ${person}`,
  always: [],
}

/** The likeliest of each kind first; `state` is the kind. */
const DOUBTS: List = {
  table: 'view_doubts',
  order: 'asc',
  retires: false,
  dated: true,
  state: 'kind',
  person: null,
  always: [],
}

/** Errors first, then the newest; `state` is the severity. */
const PROBLEMS: List = {
  table: 'view_problems',
  order: 'desc',
  retires: true,
  dated: true,
  state: 'severity',
  person: null,
  always: [],
}

/** Newest first, within a meeting in reading order. */
const itemsOf = (kind: ItemKind): List => ({
  table: 'view_items',
  order: 'desc',
  retires: true,
  dated: true,
  state: 'state',
  person: (community, person) =>
    sql`item in (select item from view_item_people where community = ${community} and person = ${person})`,
  always: [sql`kind = ${kind}`],
})

type Ask<Row> = (db: Kysely<Schema>, community: string, filter: ListFilter) => Promise<Listing<Row>>

const asker =
  <Row>(list: List): Ask<Row> =>
  (db, community, filter) =>
    listRows<Row>(db, list, community, filter)

export const listMeetings = asker<MeetingRow>(MEETINGS)
export const listDocuments = asker<DocumentRow>(DOCUMENTS)
export const listPeople = asker<PersonRow>(PEOPLE)
export const listDoubts = asker<DoubtRow>(DOUBTS)
export const listProblems = asker<ProblemRow>(PROBLEMS)
export const listDecisions = asker<DecisionRow>(itemsOf('decision'))
export const listActions = asker<ActionRow>(itemsOf('action'))
export const listMotions = asker<MotionRow>(itemsOf('motion'))
export const listPolls = asker<PollRow>(itemsOf('poll'))
export const listQuestions = asker<QuestionRow>(itemsOf('question'))

const ROWS = 100
const MOST_ROWS = 1000

/** How many rows a page holds. */
export const limitOf = (limit: number | undefined): number =>
  Math.min(Math.max(Math.trunc(limit ?? ROWS) || ROWS, 1), MOST_ROWS)

const listRows = async <Row>(
  db: Kysely<Schema>,
  list: List,
  community: string,
  filter: ListFilter,
): Promise<Listing<Row>> => {
  const conditions = [...list.always, ...conditionsOf(list, community, filter)]
  // Every list's table has these columns; the builder is told of one of them.
  const rows = db
    .selectFrom(list.table as 'view_meetings')
    .where('community', '=', community)
    .$if(list.retires, (all) => all.where('retired', '=', 0))
    .where((eb) => eb.and(conditions))
  const { total } = await rows
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const limit = limitOf(filter.limit)
  const seen = fromCursor(filter.cursor)
  const behind = list.order === 'asc' ? '>' : '<'
  const found = await rows
    .$if(seen !== null, (all) => all.where('sort', behind, seen!))
    .select(['sort', 'row'])
    .orderBy('sort', list.order)
    .limit(limit + 1)
    .execute()
  const shown = found.slice(0, limit)
  return {
    rows: shown.map(({ row }) => JSON.parse(row) as Row),
    total,
    cursor: found.length > limit ? toCursor(shown.at(-1)!.sort) : null,
  }
}

const conditionsOf = (list: List, community: string, filter: ListFilter): readonly Condition[] => {
  const conditions: Condition[] = []
  const { year, after, before, series, text, state, doubtful, person, mentions, inForce } = filter
  if (list.dated) {
    if (year) conditions.push(sql`date between ${`${year}-01-01`} and ${`${year}-12-31`}`)
    if (after) conditions.push(sql`date >= ${after}`)
    if (before) conditions.push(sql`date <= ${before}`)
    if (series !== undefined) conditions.push(sql`series = ${series}`)
  }
  if (state !== undefined && list.state)
    conditions.push(sql`${sql.ref(list.state)} in (${sql.join(statesOf(state))})`)
  if (list.table === 'view_items') {
    if (!mentions) conditions.push(sql`later = 0`)
    if (inForce !== undefined)
      conditions.push(sql`date <= ${inForce} and (until is null or until > ${inForce})`)
  }
  if (doubtful !== undefined && list.table === 'view_items')
    conditions.push(sql`doubtful = ${doubtful ? 1 : 0}`)
  if (person !== undefined && list.person) conditions.push(list.person(community, person))
  for (const word of foldWords(text ?? '')
    .split(/\s+/)
    .slice(0, 12))
    if (word !== '') conditions.push(sql`words like ${`%${escapeLike(word)}%`} escape '!'`)
  return conditions
}

/** What is open may be carried from meeting to meeting, or not be heard of again. */
export const statesOf = (state: string): readonly string[] =>
  state === 'open' ? ['open', 'carried', 'unheard'] : [state]

const escapeLike = (word: string): string => word.replace(/[!%_]/g, '!$&')

/** Opaque to whoever asks: the sort key of the last row seen, behind a mark of ours. */
const toCursor = (sort: string): string => Buffer.from(`:${sort}`).toString('base64url')

/** The sort key of the last row seen; null at the beginning. Throws BadCursor for what is no cursor of ours. */
const fromCursor = (cursor: string | undefined): string | null => {
  if (cursor === undefined) return null
  const sort = Buffer.from(cursor, 'base64url').toString()
  if (!sort.startsWith(':') || toCursor(sort.slice(1)) !== cursor) throw new BadCursor(cursor)
  return sort.slice(1)
}
