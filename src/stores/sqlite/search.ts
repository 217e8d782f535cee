import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import {
  BadCursor,
  type ItemRow,
  type MeetingRef,
  parseSearchQuery,
  type SearchHit,
  type SearchResult,
  type ViewsReader,
} from '#views'
import type { Schema } from '../schema.ts'
import { limitOf } from '../views/list-rows.ts'
import { type PackedSpan, unpackSpan } from '../views/pack-page.ts'
import { toConditions } from '../views/search-conditions.ts'
import { matchOf } from './search-words.ts'
import { SPAN_OF_COMMUNITY } from './write-search.ts'

const ROWS = 20

/** Searches the index of words; without words, what the filters leave, newest first. */
export const searchSqlite =
  (db: Kysely<Schema>): ViewsReader['search'] =>
  async (community, written, page) => {
    const query = parseSearchQuery(written)
    const { conditions, kinds, series, problems } = await toConditions(db, community, query.filters)
    const match = matchOf(query.terms)
    const filters = query.filters.map(({ key, value, negated }) => ({
      key: negated ? `-${key}` : key,
      value,
    }))
    const base = {
      filters,
      words: query.terms.filter((term) => !term.negated).map((term) => term.text),
      problems: [...query.problems, ...problems],
    }
    const home = await db
      .selectFrom('view_communities')
      .select('number')
      .where('community', '=', community)
      .executeTakeFirst()
    if (!home || (match === null && filters.length === 0)) return { ...base, ...NOTHING }
    const first = home.number * SPAN_OF_COMMUNITY
    const found = match === null ? allOf(community, kinds.length > 0) : matching(match, first)
    const limit = limitOf(page.limit ?? ROWS)
    const from = offsetOf(page.cursor)
    const rows = await sql<Found>`
      with found as materialized (${found} ${and(conditions)})
      select 0 as part, n, null as name, null as count from (
        select n from found where ${all([...kinds, ...series])}
        order by score, date desc, n limit ${limit} offset ${from}
      )
      union all select 1, null, kind, count(*) from found where ${all(series)} group by kind
      union all select 2, null, series, count(*) from found
        where series is not null and ${all(kinds)} group by series
      union all select 3, null, null, count(*) from found where ${all([...kinds, ...series])}
    `.execute(db)
    const total = rows.rows.find((row) => row.part === 3)?.count ?? 0
    const numbers = rows.rows.filter((row) => row.part === 0).map((row) => row.n!)
    return {
      ...base,
      rows: await hitsOf(db, numbers, match),
      total,
      cursor: from + numbers.length < total && numbers.length > 0 ? String(from + limit) : null,
      kinds: countsOf(rows.rows, 1).map(({ name, count }) => ({ kind: name, count })),
      series: await withTitles(db, community, countsOf(rows.rows, 2)),
    }
  }

interface Found {
  readonly part: number
  readonly n: number | null
  readonly name: string | null
  readonly count: number | null
}

type Condition = RawBuilder<SqlBool>

const NOTHING = {
  rows: [],
  total: 0,
  cursor: null,
  kinds: [],
  series: [],
} satisfies Partial<SearchResult>

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`1` : sql.join(conditions, sql` and `)

const and = (conditions: readonly Condition[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`` : sql`and ${all(conditions)}`

/** Words in a heading count for more; so do people and meetings beside mere text. Near ties: the newest first. */
const matching = (match: string, first: number): RawBuilder<unknown> => sql`
  select n, kind, series, date, owners, movers, people, state,
    round(bm25(search_words, 3.0, 1.0) * case kind when 'person' then 1.6 when 'meeting' then 1.3
      when 'decision' then 1.3 when 'action' then 1.2 when 'motion' then 1.3 when 'topic' then 1.1
      else 1.0 end, 1) as score
  from search_words join search_entries on search_entries.n = search_words.rowid
  where search_words match ${match}
    and search_words.rowid between ${whole(first)} and ${whole(first + SPAN_OF_COMMUNITY - 1)}`

/** Everything but mere text and topics, unless they are asked for. */
const allOf = (community: string, kindGiven: boolean): RawBuilder<unknown> => sql`
  select n, kind, series, date, owners, movers, people, state, 0 as score
  from search_entries
  where community = ${community} ${kindGiven ? sql`` : sql`and kind not in ('text', 'topic')`}`

const countsOf = (
  rows: readonly Found[],
  part: number,
): readonly { readonly name: string; readonly count: number }[] =>
  rows
    .filter((row) => row.part === part)
    .map(({ name, count }) => ({ name: name!, count: count! }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))

const withTitles = async (
  db: Kysely<Schema>,
  community: string,
  counts: readonly { readonly name: string; readonly count: number }[],
): Promise<SearchResult['series']> => {
  if (counts.length === 0) return []
  const rows = await db
    .selectFrom('view_series')
    .select(['series', 'row'])
    .where('community', '=', community)
    .execute()
  const titles = new Map(
    rows.map(({ series, row }) => [series, (JSON.parse(row) as { title: string }).title]),
  )
  return counts.map(({ name, count }) => ({ id: name, title: titles.get(name) ?? name, count }))
}

const offsetOf = (cursor: string | undefined): number => {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) throw new BadCursor(cursor)
  const offset = Number(cursor ?? '0')
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0
}

/** Numbers are bound as doubles, and FTS5 looks at a bound of rows only where it is an integer. */
const whole = (n: number): RawBuilder<number> => sql`cast(${n} as integer)`

/** Stand around the words found; never in a text as filed notes have them. */
const [OPEN, CLOSE] = ['\u0001', '\u0002']

/** Words of a snippet. */
const WORDS = 28

const hitsOf = async (
  db: Kysely<Schema>,
  numbers: readonly number[],
  match: string | null,
): Promise<readonly SearchHit[]> => {
  if (numbers.length === 0) return []
  const chosen = sql.join(numbers.map(whole))
  const columns = sql`n, search_entries.kind, id, search_entries.date, span, title,
    search_entries.document, view_meetings.row as meeting, view_items.row as item`
  const rest = sql`left join view_meetings on view_meetings.community = search_entries.community
    and view_meetings.meeting = search_entries.meeting
    left join view_items on view_items.community = search_entries.community
    and view_items.item = search_entries.id`
  const rows = await (match === null
    ? sql<Shown>`
        select ${columns}, case body when '' then heading else body end as snippet
        from search_entries ${rest} where n in (${chosen})`
    : sql<Shown>`
        select ${columns}, snippet(search_words, -1, ${OPEN}, ${CLOSE}, '…', ${WORDS}) as snippet
        from search_words join search_entries on n = search_words.rowid ${rest}
        where search_words match ${match} and search_words.rowid in (${chosen})`
  ).execute(db)
  const byNumber = new Map(rows.rows.map((row) => [row.n, row]))
  return numbers.map((n) => toHit(byNumber.get(n)!))
}

interface Shown {
  readonly n: number
  readonly kind: SearchHit['kind']
  readonly id: string
  readonly date: string | null
  readonly span: string | null
  readonly title: string | null
  readonly document: string | null
  /** JSON of the meeting's row. */
  readonly meeting: string | null
  /** JSON of the item's row. */
  readonly item: string | null
  readonly snippet: string
}

const MOST_SNIPPET = 300

const toHit = (shown: Shown): SearchHit => {
  const { kind, id, date, document } = shown
  const meeting = shown.meeting === null ? null : refOf(JSON.parse(shown.meeting) as MeetingRef)
  const item = shown.item === null ? null : (JSON.parse(shown.item) as ItemRow)
  const title = shown.title ?? meeting?.title ?? ''
  const span = shown.span === null ? null : unpackSpan(JSON.parse(shown.span) as PackedSpan)
  let snippet = ''
  const hits: [number, number][] = []
  let open = -1
  for (const piece of shown.snippet.split(/([\u0001\u0002])/)) {
    if (piece === OPEN) open = snippet.length
    else if (piece === CLOSE && open >= 0) hits.push([open, snippet.length])
    else snippet += piece.replace(/\s+/g, ' ').slice(0, MOST_SNIPPET)
  }
  return { kind, id, title, snippet, hits, meeting, document, span, date, item }
}

const refOf = ({ id, title, date, series }: MeetingRef): MeetingRef => ({
  id,
  title,
  date,
  series,
})
