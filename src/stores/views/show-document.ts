import type { Kysely } from 'kysely'
import type { DocumentRow, DocumentView, MeetingRow, ProblemRow } from '#views'
import type { Schema } from '../schema.ts'
import { readOriginal } from './read-original.ts'

/** A document with its original, what it holds, and what stood at its paths before and after. */
export const showDocument = async (
  db: Kysely<Schema>,
  community: string,
  id: string,
): Promise<DocumentView | null> => {
  const found = await db
    .selectFrom('view_documents')
    .select(['row', 'meeting_ids', 'versions'])
    .where('community', '=', community)
    .where('document', '=', id)
    .executeTakeFirst()
  if (!found) return null
  const document = JSON.parse(found.row) as DocumentRow
  const meetingIds = JSON.parse(found.meeting_ids) as readonly string[]
  const versionIds = JSON.parse(found.versions) as readonly string[]
  const meetings = await inOrder(meetingIds, (ids) =>
    db
      .selectFrom('view_meetings')
      .select(['meeting as id', 'row'])
      .where('community', '=', community)
      .where('meeting', 'in', ids)
      .execute(),
  )
  const versions = await inOrder(versionIds, (ids) =>
    db
      .selectFrom('view_documents')
      .select(['document as id', 'row'])
      .where('community', '=', community)
      .where('document', 'in', ids)
      .execute(),
  )
  const problems = await db
    .selectFrom('view_problems')
    .select('row')
    .where('community', '=', community)
    .where('document', '=', id)
    .orderBy('position')
    .execute()
  const original = await readOriginal(db, community, document.text)
  return {
    document,
    original: original.text,
    isUnwrapped: original.isUnwrapped,
    meetings: meetings.map((row) => JSON.parse(row) as MeetingRow),
    problems: problems.map(({ row }) => JSON.parse(row) as ProblemRow),
    versions: versions.map((row) => JSON.parse(row) as DocumentRow),
  }
}

/** Rows in the order of their ids, asked for a few hundred at a time. */
const inOrder = async (
  ids: readonly string[],
  ask: (
    ids: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly row: string }[]>,
): Promise<readonly string[]> => {
  const rows = new Map<string, string>()
  for (let from = 0; from < ids.length; from += 500)
    for (const { id, row } of await ask(ids.slice(from, from + 500))) rows.set(id, row)
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined)
}
