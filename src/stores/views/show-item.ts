import type { Kysely } from 'kysely'
import type { DocumentRow, ItemRow, ItemView } from '#views'
import type { Schema } from '../schema.ts'
import { readOriginal } from './read-original.ts'
import { targetOfAlias } from './small-tables.ts'

/** Lines shown before and behind an item's own. */
const AROUND = 2
const MOST_LINES = 24

/** An item where it was read, also where its text is no longer current. */
export const showItem = async (
  db: Kysely<Schema>,
  community: string,
  id: string,
): Promise<ItemView | null> => {
  const found = await db
    .selectFrom('view_items')
    .innerJoin('view_documents', (join) =>
      join
        .onRef('view_documents.community', '=', 'view_items.community')
        .onRef('view_documents.document', '=', 'view_items.document'),
    )
    .select(['view_items.row', 'view_items.retired', 'view_documents.row as document'])
    .where('view_items.community', '=', community)
    .where('item', '=', id)
    .executeTakeFirst()
  if (!found) {
    const target = await targetOfAlias(db, community, id)
    return target === null ? null : showItem(db, community, target)
  }
  const item = JSON.parse(found.row) as ItemRow
  const { text, path } = JSON.parse(found.document) as DocumentRow
  const { text: original } = await readOriginal(db, community, text)
  return { item, ...excerptAround(original, item), path, text, retired: found.retired === 1 }
}

const excerptAround = (
  original: string,
  { spans }: ItemRow,
): Pick<ItemView, 'excerpt' | 'excerptLine'> => {
  const { line, endLine } = spans[0]!
  const lines = original.split('\n')
  const first = Math.max(1, line - AROUND)
  const last = Math.min(lines.length, endLine + AROUND, first + MOST_LINES - 1)
  return { excerpt: lines.slice(first - 1, last).join('\n'), excerptLine: first }
}
