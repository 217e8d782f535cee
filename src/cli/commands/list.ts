import { statesOf } from '#api'
import type { House, ListFilter, Listing } from '#house'
import { type Call, type Command, EXIT, isOn, type Option, text, UsageError } from '../command.ts'
import { type Column, table } from '../output/table.ts'
import { DATA_OPTIONS, withCommunity } from '../with-house.ts'

/** A command that prints one list of the record; all of them share filters and shapes. */
interface ListCommand<Row> {
  readonly name: string
  readonly about: string
  readonly filters: readonly FilterName[]
  readonly columns: readonly Column<Row>[]
  readonly examples: Command['examples']
  readonly rows: (house: House, community: string, filter: ListFilter) => Promise<Listing<Row>>
}

type FilterName =
  | 'series'
  | 'year'
  | 'after'
  | 'before'
  | 'person'
  | 'text'
  | 'state'
  | 'in-force'
  | 'mentions'

const FILTERS: Record<FilterName, Option> = {
  series: { type: 'string', value: 'SERIES', about: 'Only of one series of meetings' },
  year: { type: 'string', value: 'YYYY', about: 'Only of one year' },
  after: {
    type: 'string',
    value: 'DATE',
    about: 'Only on or after a date (YYYY, YYYY-MM, YYYY-MM-DD)',
  },
  before: { type: 'string', value: 'DATE', about: 'Only on or before a date' },
  person: {
    type: 'string',
    value: 'PERSON',
    about: 'Only of one person (the id in their address)',
  },
  text: { type: 'string', value: 'WORDS', about: 'Only what holds these words' },
  state: { type: 'string', value: 'STATE', about: 'Only in this state' },
  'in-force': { type: 'string', value: 'DATE', about: 'Only what was in force on a day' },
  mentions: { type: 'boolean', about: 'Every mention, not only the first of each item' },
}

export const listCommand = <Row>(list: ListCommand<Row>): Command => ({
  name: list.name,
  about: list.about,
  takes: '',
  least: 0,
  most: 0,
  options: {
    ...Object.fromEntries(list.filters.map((name) => [name, FILTERS[name]])),
    limit: { type: 'string', value: 'N', about: 'At most so many rows (default: all)' },
    json: { type: 'boolean', about: 'Print JSON, the same shape as the API' },
    ...DATA_OPTIONS,
  },
  examples: list.examples,
  run: (call) => {
    const filter = filterOf(list.name, list.filters, call)
    const limit = limitOf(call)
    return withCommunity(call, async (house, community) => {
      const rows = await allRows(list, house, community, filter, limit)
      if (isOn(call, 'json')) call.terminal.out(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows.length === 0) {
        call.terminal.err(`No ${list.name} match.\n`)
        for (const unknown of await unknownNames(house, community, filter))
          call.terminal.err(`  ${unknown}\n`)
      } else call.terminal.out(table(call.terminal, rows, list.columns))
      return rows.length === 0 ? EXIT.found : EXIT.done
    })
  },
})

/** What in a filter names nothing that the record holds, each with what it does hold. */
const unknownNames = async (
  house: House,
  community: string,
  { series, person }: ListFilter,
): Promise<readonly string[]> => {
  const told: string[] = []
  const all = (await house.views.series(community)).map(({ id }) => id)
  if (series !== undefined && !all.includes(series))
    told.push(`There is no series “${series}”; known: ${all.join(', ')}`)
  if (person !== undefined && !(await house.views.person(community, person)))
    told.push(`There is no person “${person}”; the ids: minutebook people`)
  return told
}

const allRows = async <Row>(
  list: ListCommand<Row>,
  house: House,
  community: string,
  filter: ListFilter,
  limit: number,
): Promise<readonly Row[]> => {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Listing<Row> = await list.rows(house, community, {
      ...filter,
      limit: Math.min(1000, limit - rows.length),
      ...(cursor === null ? {} : { cursor }),
    })
    rows.push(...page.rows)
    cursor = page.cursor
  } while (cursor !== null && rows.length < limit)
  return rows
}

const limitOf = (call: Call): number => {
  const written = text(call, 'limit')
  if (written === undefined) return Number.POSITIVE_INFINITY
  if (!/^[1-9]\d{0,6}$/.test(written))
    throw new UsageError(`--limit takes a whole number from 1, not “${written}”`)
  return Number(written)
}

const filterOf = (list: string, names: readonly FilterName[], call: Call): ListFilter => {
  const filter: Record<string, string | boolean> = {}
  for (const name of names) {
    if (name === 'mentions') {
      if (isOn(call, name)) filter[name] = true
      continue
    }
    const value = text(call, name)
    if (value === undefined) continue
    if ((name === 'after' || name === 'before') && !/^\d{4}(?:-\d{2}){0,2}$/.test(value))
      throw new UsageError(
        `--${name} takes a date such as 2018, 2018-03 or 2018-03-21, not “${value}”`,
      )
    if (name === 'year' && !/^\d{4}$/.test(value))
      throw new UsageError(`--year takes a year of four digits, not “${value}”`)
    if (name === 'in-force' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
      throw new UsageError(`--in-force takes a day such as 2018-03-21, not “${value}”`)
    if (name === 'state' && !statesOf(list)?.includes(value))
      throw new UsageError(`--state takes one of ${statesOf(list)?.join(', ')}, not “${value}”`)
    filter[name === 'in-force' ? 'inForce' : name] = value
  }
  return filter
}
