import type { Kysely } from 'kysely'
import { type Filing, type Filings, lineToFact } from '#record'
import { deriveFilings } from './derive-filings.ts'
import type { LogTables } from './log-tables.ts'
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
  rebuild: async (community) => {
    await writer.transaction().execute(async (db) => {
      await db.deleteFrom('filings').where('community', '=', community).execute()
      await db.deleteFrom('communities').where('community', '=', community).execute()
      for (let from = 1; ; ) {
        const page = await db
          .selectFrom('facts')
          .select(['seq', 'line'])
          .where('community', '=', community)
          .where('seq', '>=', from)
          .orderBy('seq')
          .limit(500)
          .execute()
        const last = page.at(-1)?.seq
        if (last === undefined) return
        const openings = await db
          .selectFrom('openings')
          .select(['seq', 'field', 'value'])
          .where('community', '=', community)
          .where('seq', '>=', from)
          .where('seq', '<=', last)
          .execute()
        const bySeq = Map.groupBy(openings, (opening) => opening.seq)
        const opened = page.map(({ seq, line }) => ({
          seq,
          fact: lineToFact(line),
          openings: bySeq.get(seq) ?? [],
        }))
        await deriveFilings(db, community, opened)
        from = last + 1
      }
    })
  },
})

const rowToFiling = (row: LogTables['filings']): Filing => {
  const { community: _, ...filing } = row
  return filing as Filing
}
