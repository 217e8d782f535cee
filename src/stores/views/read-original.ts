import type { Kysely } from 'kysely'
import { decodeText, type TextHash, wrappingOf } from '#record'
import type { Schema } from '../schema.ts'

/** The whole text of a document, as it was read; '' where it was erased. */
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
  if (!row) return ''
  if (wrappingOf(row.bytes) === null) return decodeText(row.bytes).text
  const read = await db
    .selectFrom('readings')
    .select('unwrapped')
    .where('community', '=', community)
    .where('text', '=', text as TextHash)
    .where('unwrapped', 'is not', null)
    .executeTakeFirst()
  return read?.unwrapped ?? ''
}
