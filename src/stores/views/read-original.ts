import type { Kysely } from 'kysely'
import { decodeText, type TextHash } from '#record'
import type { Schema } from '../schema.ts'

/** The whole text of a document; '' where it was erased. */
export const readOriginal = async (
  db: Kysely<Schema>,
  community: string,
  text: string,
): Promise<string> => {
  const row = await db
    .selectFrom('texts')
    .select('bytes')
    .where('community', '=', community)
    .where('text', '=', text as TextHash)
    .executeTakeFirst()
  return row ? decodeText(row.bytes).text : ''
}
