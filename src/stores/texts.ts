import type { Kysely } from 'kysely'
import type { Texts } from '#record'
import type { Schema } from './schema.ts'

/** Texts in a table, as they are. */
export const keepTexts = (reader: Kysely<Schema>): Texts => ({
  get: async (community, text) => {
    const row = await reader
      .selectFrom('texts')
      .select('bytes')
      .where('community', '=', community)
      .where('text', '=', text)
      .executeTakeFirst()
    return row?.bytes ?? null
  },
})
