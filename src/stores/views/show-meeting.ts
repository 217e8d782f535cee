import type { Kysely } from 'kysely'
import type { DocumentRow, ItemRow, MeetingRef, MeetingRow, MeetingView, ProblemRow } from '#views'
import type { Schema } from '../schema.ts'
import { unpackPage } from './pack-page.ts'
import { attendanceOf } from './read-attendance.ts'
import { readOriginal } from './read-original.ts'
import { targetOfAlias } from './small-tables.ts'

/** A meeting's page. */
export const showMeeting = async (
  db: Kysely<Schema>,
  community: string,
  id: string,
): Promise<MeetingView | null> => {
  const found = await db
    .selectFrom('view_meetings')
    .innerJoin('view_documents', (join) =>
      join
        .onRef('view_documents.community', '=', 'view_meetings.community')
        .onRef('view_documents.document', '=', 'view_meetings.document'),
    )
    .select([
      'view_meetings.row',
      'view_meetings.page',
      'view_meetings.series',
      'view_meetings.sort',
      'view_documents.row as document',
    ])
    .where('view_meetings.community', '=', community)
    .where('meeting', '=', id)
    .executeTakeFirst()
  if (!found) {
    const target = await targetOfAlias(db, community, id)
    return target === null ? null : showMeeting(db, community, target)
  }
  const meeting = JSON.parse(found.row) as MeetingRow
  const document = JSON.parse(found.document) as DocumentRow
  const items = await db
    .selectFrom('view_items')
    .select('row')
    .where('community', '=', community)
    .where('meeting', '=', id)
    .where('document', '=', meeting.document)
    .where((eb) => eb.or([eb('retired', '=', 0), eb.val(meeting.retired)]))
    .orderBy('sort', 'desc')
    .execute()
  const problems = await db
    .selectFrom('view_problems')
    .select('row')
    .where('community', '=', community)
    .where('meeting', '=', id)
    .where('document', '=', meeting.document)
    .orderBy('position')
    .execute()
  return {
    meeting,
    original: (await readOriginal(db, community, document.text)).text,
    form: document.form,
    attendance: await attendanceOf(db, community, meeting),
    ...unpackPage(found.page, meeting),
    items: items.map(({ row }) => JSON.parse(row) as ItemRow),
    problems: problems.map(({ row }) => JSON.parse(row) as ProblemRow),
    previous: await neighbour(db, community, found, 'before'),
    next: await neighbour(db, community, found, 'behind'),
  }
}

/** The meeting before or behind this one in its series. */
const neighbour = async (
  db: Kysely<Schema>,
  community: string,
  { series, sort }: { readonly series: string; readonly sort: string },
  side: 'before' | 'behind',
): Promise<MeetingRef | null> => {
  const found = await db
    .selectFrom('view_meetings')
    .select('row')
    .where('community', '=', community)
    .where('series', '=', series)
    .where('retired', '=', 0)
    .where('sort', side === 'before' ? '<' : '>', sort)
    .orderBy('sort', side === 'before' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
  if (!found) return null
  const { id, title, date, series: own } = JSON.parse(found.row) as MeetingRow
  return { id, title, date, series: own }
}
