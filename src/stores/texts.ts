import type { Kysely } from 'kysely'
import type { Texts } from '#record'
import type { Schema } from './schema.ts'

/** Texts in a table, as they are. */
export const keepTexts = (writer: Kysely<Schema>, reader: Kysely<Schema>): Texts => ({
  get: async (community, text) => {
    const row = await reader
      .selectFrom('texts')
      .select('bytes')
      .where('community', '=', community)
      .where('text', '=', text)
      .executeTakeFirst()
    return row?.bytes ?? null
  },
  put: async (community, text, bytes) => {
    await writer
      .insertInto('texts')
      .values({ community, text, bytes })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
})
