import type { Kysely } from 'kysely'
import type { AttendanceRow, MeetingRef, MeetingRow } from '#views'
import type { Schema } from '../schema.ts'
import { type PackedSpan, unpackSpan } from './pack-page.ts'
import type { ViewTables } from './view-tables.ts'

/** Everybody whom a meeting lists, in its order. */
export const attendanceOf = async (
  db: Kysely<Schema>,
  community: string,
  meeting: MeetingRow,
): Promise<readonly AttendanceRow[]> => {
  const rows = await db
    .selectFrom('view_attendance')
    .selectAll()
    .where('community', '=', community)
    .where('meeting', '=', meeting.id)
    .orderBy('position')
    .execute()
  const ref = refOf(meeting)
  return rows.map((row) => toAttendance(row, ref))
}

/** Every meeting that lists a person, newest first. */
export const attendanceOfPerson = async (
  db: Kysely<Schema>,
  community: string,
  person: string,
): Promise<readonly AttendanceRow[]> => {
  const rows = await db
    .selectFrom('view_attendance')
    .innerJoin('view_meetings', (join) =>
      join
        .onRef('view_meetings.community', '=', 'view_attendance.community')
        .onRef('view_meetings.meeting', '=', 'view_attendance.meeting'),
    )
    .selectAll('view_attendance')
    .select('view_meetings.row')
    .where('view_attendance.community', '=', community)
    .where('person', '=', person)
    .where('view_attendance.retired', '=', 0)
    .orderBy('view_attendance.sort', 'desc')
    .execute()
  return rows.map((row) => toAttendance(row, refOf(JSON.parse(row.row) as MeetingRow)))
}

const refOf = ({ id, title, date, series }: MeetingRow): MeetingRef => ({
  id,
  title,
  date,
  series,
})

const toAttendance = (row: ViewTables['view_attendance'], meeting: MeetingRef): AttendanceRow => ({
  person: { id: row.person, name: row.name },
  meeting,
  status: row.status as AttendanceRow['status'],
  roles: JSON.parse(row.roles) as readonly string[],
  organisation: row.organisation,
  written: row.written,
  span: unpackSpan(JSON.parse(row.span) as PackedSpan),
})
