import type { Kysely } from 'kysely'
import type { KeptReading, Readings, TextHash } from '#record'
import type { Compression } from './compression.ts'
import type { Schema } from './schema.ts'

/** Readings in a table, packed. */
export const keepReadings = (
  writer: Kysely<Schema>,
  reader: Kysely<Schema>,
  { pack, unpack }: Compression,
): Readings => ({
  get: async (community, text, version) => {
    const row = await reader
      .selectFrom('readings')
      .select('json')
      .where('community', '=', community)
      .where('text', '=', text)
      .where('reader', '=', version)
      .executeTakeFirst()
    return row ? unpack(row.json) : null
  },
  unwrapped: async (community, text) => {
    const row = await reader
      .selectFrom('readings')
      .select('unwrapped')
      .where('community', '=', community)
      .where('text', '=', text)
      .where('unwrapped', 'is not', null)
      .executeTakeFirst()
    return row?.unwrapped ?? null
  },
  put: async (community, readings) => {
    await writer.transaction().execute((db) => putReadings(db, community, readings, pack))
  },
  known: async (community, version) => {
    const rows = await reader
      .selectFrom('readings')
      .select('text')
      .where('community', '=', community)
      .where('reader', '=', version)
      .execute()
    return new Set(rows.map((row) => row.text))
  },
  async *each(community, version) {
    let after = '' as TextHash
    for (;;) {
      const rows = await reader
        .selectFrom('readings')
        .select(['text', 'json'])
        .where('community', '=', community)
        .where('reader', '=', version)
        .where('text', '>', after)
        .orderBy('text')
        .limit(100)
        .execute()
      for (const row of rows) yield { text: row.text, reader: version, json: unpack(row.json) }
      const last = rows.at(-1)
      if (!last) return
      after = last.text
    }
  },
  forget: async (community, allBut) => {
    const readings = writer.deleteFrom('readings').where('community', '=', community)
    await (allBut === undefined ? readings : readings.where('reader', '!=', allBut)).execute()
  },
})

/** Keeps readings within a transaction; what is kept already is written over. */
export const putReadings = async (
  db: Kysely<Schema>,
  community: string,
  readings: readonly KeptReading[],
  pack: Compression['pack'],
): Promise<void> => {
  for (const { text, reader, json, unwrapped = null } of readings) {
    const packed = pack(json)
    await db
      .insertInto('readings')
      .values({ community, text, reader, json: packed, unwrapped })
      .onConflict((conflict) =>
        conflict.columns(['community', 'text', 'reader']).doUpdateSet({ json: packed, unwrapped }),
      )
      .execute()
  }
}
