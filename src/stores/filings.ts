import type { Kysely } from 'kysely'
import type { Filing, Filings } from '#record'
import type { LogTables } from './log-tables.ts'
import { rebuildDerived } from './rebuild-derived.ts'
import type { Schema } from './schema.ts'

/** Filings in a table beside the facts that they are derived from. */
export const keepFilings = (writer: Kysely<Schema>, reader: Kysely<Schema>): Filings => ({
  communities: async () =>
    reader
      .selectFrom('communities')
      .select(['community as id', 'name'])
      .orderBy('community')
      .execute(),
  all: async (community) => {
    const rows = await reader
      .selectFrom('filings')
      .selectAll()
      .where('community', '=', community)
      .orderBy('seq')
      .execute()
    return rows.map(rowToFiling)
  },
  sighted: async (community, source) => {
    return reader
      .selectFrom('sighted')
      .select(['source', 'path', 'version', 'text'])
      .where('community', '=', community)
      .where('source', '=', source)
      .execute()
  },
  rebuild: () => writer.transaction().execute(rebuildDerived),
})

const rowToFiling = (row: LogTables['filings']): Filing => {
  const { community: _, ...filing } = row
  return filing
}
