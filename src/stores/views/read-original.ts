import type { Kysely } from 'kysely'
import { decodeText, type TextHash, wrappingOf } from '#record'
import type { Schema } from '../schema.ts'

/** A document's text, as it was read; `isUnwrapped`: it came out of a file of another format. */
export interface Original {
  readonly text: string
  readonly isUnwrapped: boolean
}

/** The whole text of a document; '' where it was erased. */
export const readOriginal = async (
  db: Kysely<Schema>,
  community: string,
  text: string,
): Promise<Original> => {
  const row = await db
    .selectFrom('texts')
    .select('bytes')
    .where('community', '=', community)
    .where('text', '=', text as TextHash)
    .executeTakeFirst()
  if (!row) return { text: '', isUnwrapped: false }
  if (wrappingOf(row.bytes) === null)
    return { text: decodeText(row.bytes).text, isUnwrapped: false }
  const read = await db
    .selectFrom('readings')
    .select('unwrapped')
    .where('community', '=', community)
    .where('text', '=', text as TextHash)
    .where('unwrapped', 'is not', null)
    .executeTakeFirst()
  return { text: read?.unwrapped ?? '', isUnwrapped: true }
}
