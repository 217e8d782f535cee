import type { Kysely } from 'kysely'
import {
  type ActionRow,
  type AttendanceRow,
  type EvidenceRow,
  type ItemRow,
  type MotionRow,
  organisationsOf,
  type PersonRow,
  type PersonView,
  type PollRow,
  presenceOf,
  quarterOf,
  rolesOf,
} from '#views'
import type { Schema } from '../schema.ts'
import { attendanceOfPerson } from './read-attendance.ts'
import { readSeries, targetOfAlias } from './small-tables.ts'

/** A person with everything they attended, promised, moved and voted on, newest first. */
export const showPerson = async (
  db: Kysely<Schema>,
  community: string,
  id: string,
): Promise<PersonView | null> => {
  const person = await db
    .selectFrom('view_people')
    .select(['row', 'evidence'])
    .where('community', '=', community)
    .where('person', '=', id)
    .executeTakeFirst()
  if (!person) {
    const target = await targetOfAlias(db, community, `people/${id}`)
    return target === null ? null : showPerson(db, community, target)
  }
  const items = await db
    .selectFrom('view_item_people')
    .innerJoin('view_items', (join) =>
      join
        .onRef('view_items.community', '=', 'view_item_people.community')
        .onRef('view_items.item', '=', 'view_item_people.item'),
    )
    .select(['view_item_people.role', 'view_items.row'])
    .where('view_item_people.community', '=', community)
    .where('person', '=', id)
    .where('view_items.retired', '=', 0)
    .where('view_items.later', '=', 0)
    .orderBy('view_items.sort', 'desc')
    .execute()
  const having = (role: string): readonly ItemRow[] =>
    items.filter((item) => item.role === role).map(({ row }) => JSON.parse(row) as ItemRow)
  const attendance = await attendanceOfPerson(db, community, id)
  return {
    person: JSON.parse(person.row) as PersonRow,
    evidence: JSON.parse(person.evidence) as readonly EvidenceRow[],
    organisations: organisationsOf(attendance),
    roles: rolesOf(attendance, await readSeries(db, community)),
    presence: presenceOf(attendance, await heldByQuarter(db, community, attendance)),
    attendance,
    actions: having('owner') as readonly ActionRow[],
    moved: having('mover') as readonly MotionRow[],
    seconded: having('seconder') as readonly MotionRow[],
    voted: having('voter') as readonly (MotionRow | PollRow)[],
  }
}

/** How many meetings with notes the series of some attendance held in each quarter. */
const heldByQuarter = async (
  db: Kysely<Schema>,
  community: string,
  attendance: readonly AttendanceRow[],
): Promise<ReadonlyMap<string, number>> => {
  const series = [...new Set(attendance.map(({ meeting }) => meeting.series))]
  const held = new Map<string, number>()
  if (series.length === 0) return held
  const rows = await db
    .selectFrom('view_meetings')
    .select('date')
    .where('community', '=', community)
    .where('series', 'in', series)
    .where('retired', '=', 0)
    .where('kind', 'not in', ['agenda', 'cancelled'])
    .where('date', 'is not', null)
    .execute()
  for (const { date } of rows) {
    const quarter = quarterOf(date!)
    held.set(quarter, (held.get(quarter) ?? 0) + 1)
  }
  return held
}
