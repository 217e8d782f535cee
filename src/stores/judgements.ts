import type { Kysely } from 'kysely'
import type { Judgements } from '#record'
import type { Judgement } from '#terms'
import type { Schema } from './schema.ts'

/** Judgements in a table beside the facts that they are derived from. */
export const keepJudgements = (reader: Kysely<Schema>): Judgements => ({
  said: async (community) => {
    const rows = await reader
      .selectFrom('judgements')
      .select(['seq', 'at', 'by', 'judgement'])
      .where('community', '=', community)
      .orderBy('seq')
      .execute()
    return rows.map(({ seq, at, by, judgement }) => ({
      seq,
      at,
      by,
      judgement: JSON.parse(judgement) as Judgement,
    }))
  },
})
