import type { Kysely } from 'kysely'
import type { LoggedFact } from '#record'
import type { Schema } from './schema.ts'

/** Facts from a number on, in order, each with what is left of its openings. */
export const readLogged = async (
  db: Kysely<Schema>,
  community: string,
  from: number,
  limit: number,
): Promise<readonly LoggedFact[]> => {
  const lines = await db
    .selectFrom('facts')
    .select(['seq', 'line'])
    .where('community', '=', community)
    .where('seq', '>=', from)
    .orderBy('seq')
    .limit(limit)
    .execute()
  const openings = await db
    .selectFrom('openings')
    .select(['seq', 'field', 'salt', 'value'])
    .where('community', '=', community)
    .where('seq', '>=', from)
    .where('seq', '<=', lines.at(-1)?.seq ?? 0)
    .orderBy('seq')
    .orderBy('field')
    .execute()
  const bySeq = Map.groupBy(openings, (opening) => opening.seq)
  return lines.map(({ seq, line }) => ({
    seq,
    line,
    openings: (bySeq.get(seq) ?? []).map(({ field, salt, value }) => ({ field, salt, value })),
  }))
}
