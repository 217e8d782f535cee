import type { Kysely } from 'kysely'
import type { ActionRow, ItemRow, MotionRow, PersonRow, PersonView, PollRow } from '#views'
import type { Schema } from '../schema.ts'
import { attendanceOfPerson } from './read-attendance.ts'

/** A person with everything they attended, promised, moved and voted on, newest first. */
export const showPerson = async (
  db: Kysely<Schema>,
  community: string,
  id: string,
): Promise<PersonView | null> => {
  const person = await db
    .selectFrom('view_people')
    .select('row')
    .where('community', '=', community)
    .where('person', '=', id)
    .executeTakeFirst()
  if (!person) return null
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
  return {
    person: JSON.parse(person.row) as PersonRow,
    attendance: await attendanceOfPerson(db, community, id),
    actions: having('owner') as readonly ActionRow[],
    moved: having('mover') as readonly MotionRow[],
    seconded: having('seconder') as readonly MotionRow[],
    voted: having('voter') as readonly (MotionRow | PollRow)[],
  }
}
