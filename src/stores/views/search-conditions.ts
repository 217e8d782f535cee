import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { meantBy, type PersonRow, type SearchFilter, type SeriesRow } from '#views'
import type { Schema } from '../schema.ts'
import { statesOf } from './list-rows.ts'
import { readSeries } from './small-tables.ts'

type Condition = RawBuilder<SqlBool>

/** Filters as conditions on search entries; kinds and series apart, for counts beside the choice. */
export interface SearchConditions {
  readonly conditions: readonly Condition[]
  readonly kinds: readonly Condition[]
  readonly series: readonly Condition[]
  /** People and series that nobody knows. */
  readonly problems: readonly string[]
}

/** Several filters of one key are joined by or, those of different keys by and. */
export const toConditions = async (
  db: Kysely<Schema>,
  community: string,
  filters: readonly SearchFilter[],
): Promise<SearchConditions> => {
  const problems: string[] = []
  const parts = {
    conditions: [] as Condition[],
    kinds: [] as Condition[],
    series: [] as Condition[],
  }
  const groups = Map.groupBy(filters, ({ key, negated }) => `${negated ? '-' : ''}${key}`)
  for (const group of groups.values()) {
    const { key, negated } = group[0]!
    const each: Condition[] = []
    for (const { value } of group) {
      const condition = await conditionOf(db, community, key, value, problems)
      if (condition) each.push(condition)
    }
    if (each.length === 0) continue
    const any: Condition = sql`(${sql.join(each, sql` or `)})`
    const condition: Condition = negated ? sql`not coalesce(${any}, 0)` : any
    const part = key === 'kind' ? parts.kinds : key === 'in' ? parts.series : parts.conditions
    part.push(condition)
  }
  return { ...parts, problems }
}

const conditionOf = async (
  db: Kysely<Schema>,
  community: string,
  key: SearchFilter['key'],
  value: string,
  problems: string[],
): Promise<Condition | null> => {
  switch (key) {
    case 'kind':
      return sql`kind = ${value}`
    case 'state':
      return sql`state in (${sql.join(statesOf(value))})`
    case 'year':
      return sql`date between ${`${value}-01-01`} and ${`${value}-12-31`}`
    case 'after':
      return sql`date >= ${value}`
    case 'before':
      return sql`date <= ${value}`
    case 'in':
      return oneOf(
        'series',
        await seriesCalled(db, community, value, problems),
        (column, id) => sql`${column} = ${id}`,
      )
    case 'owner':
      return oneOf('owners', await peopleCalled(db, community, value, problems), holds)
    case 'by':
      return oneOf('movers', await peopleCalled(db, community, value, problems), holds)
    case 'person':
      return oneOf('people', await peopleCalled(db, community, value, problems), holds)
  }
}

const oneOf = (
  column: string,
  ids: readonly string[],
  is: (column: RawBuilder<unknown>, id: string) => Condition,
): Condition =>
  ids.length === 0
    ? sql`1 = 0`
    : sql`(${sql.join(
        ids.map((id) => is(sql.ref(column), id)),
        sql` or `,
      )})`

/** Ids hold no character that means something to `like`, but for `_`, which slugs do not have. */
const holds = (column: RawBuilder<unknown>, id: string): Condition =>
  sql`${column} like ${`% ${id} %`}`

/** Most people that one name may stand for. */
const MOST_PEOPLE = 20

/** Whose id or handle it is; else everybody with a name that has such a word. */
const peopleCalled = async (
  db: Kysely<Schema>,
  community: string,
  written: string,
  problems: string[],
): Promise<readonly string[]> => {
  const wanted = fold(written.replace(/^@/, ''))
  const people = await peopleWith(db, community, wanted.split('-'))
  const called = people.filter(({ id, names, handles }) =>
    [id, ...handles.map(fold), ...names.map(fold)].some(
      (name) => name === wanted || name.split('-').includes(wanted),
    ),
  )
  const exact = called.filter(
    ({ id, handles }) => id === wanted || handles.map(fold).includes(wanted),
  )
  const ids = (exact.length > 0 ? exact : called).map(({ id }) => id)
  if (ids.length === 0) {
    const all = await peopleWith(db, community, [])
    const words = all.flatMap(({ names }) => names.flatMap((name) => fold(name).split('-')))
    problems.push(nobody(written, meantBy(wanted, [...new Set(words)])))
  }
  return ids.slice(0, MOST_PEOPLE)
}

/** Everybody among whose names and handles these letters stand. */
const peopleWith = async (
  db: Kysely<Schema>,
  community: string,
  letters: readonly string[],
): Promise<readonly PersonRow[]> => {
  const rows = await db
    .selectFrom('view_people')
    .select('row')
    .where('community', '=', community)
    .where((eb) => eb.and(letters.slice(0, 8).map((one) => eb('words', 'like', `%${one}%`))))
    .orderBy('sort')
    .execute()
  return rows.map(({ row }) => JSON.parse(row) as PersonRow)
}

const nobody = (written: string, near: string | null): string =>
  near === null
    ? `Nobody here is called “${written}”`
    : `Nobody here is called “${written}”. Did you mean “${near}”?`

/** The series of this id, else all whose title has these words. */
const seriesCalled = async (
  db: Kysely<Schema>,
  community: string,
  written: string,
  problems: string[],
): Promise<readonly string[]> => {
  const wanted = fold(written)
  const series: readonly SeriesRow[] = await readSeries(db, community)
  const exact = series.filter(({ id }) => id === wanted)
  if (exact.length > 0) return exact.map(({ id }) => id)
  const alike = series.filter(({ id, title }) => `${fold(title)} ${id}`.includes(wanted))
  if (alike.length > 0) return alike.map(({ id }) => id)
  const near = meantBy(
    wanted,
    series.map(({ id }) => id),
  )
  problems.push(
    near
      ? `There is no series “${written}”. Did you mean “in:${near}”?`
      : `There is no series “${written}”`,
  )
  return []
}

/** As ids are written. */
const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
