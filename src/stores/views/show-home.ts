import type { Kysely } from 'kysely'
import type { HomeView, NextRow } from '#views'
import type { Schema } from '../schema.ts'
import { listActions, listDecisions, listMeetings, listProblems } from './list-rows.ts'
import { readActivity } from './small-tables.ts'

/** How many of each a home page shows. */
const SOME = 8

/** What a community did lately. */
export const showHome = async (db: Kysely<Schema>, community: string): Promise<HomeView | null> => {
  const row = await db
    .selectFrom('view_communities')
    .selectAll()
    .where('community', '=', community)
    .executeTakeFirst()
  if (!row) return null
  const { name, documents, meetings, totals, open_actions: openActionCount } = row
  const decisions = await listDecisions(db, community, {
    doubtful: false,
    state: 'substantive',
    limit: SOME,
  })
  const open = await listActions(db, community, { doubtful: false, state: 'open', limit: SOME })
  const recent = await listMeetings(db, community, { limit: SOME })
  const problems = await listProblems(db, community, { limit: SOME })
  return {
    community: { id: community, name, documents, meetings },
    totals: JSON.parse(totals) as HomeView['totals'],
    decisions: decisions.rows,
    openActions: open.rows,
    openActionCount,
    next: await announcedNext(db, community),
    activity: await readActivity(db, community),
    recent: recent.rows,
    problems: problems.rows,
  }
}

/** The latest announced next meeting of each series, the furthest in time first. */
const announcedNext = async (
  db: Kysely<Schema>,
  community: string,
): Promise<readonly NextRow[]> => {
  const latest = await db
    .selectFrom('view_items')
    .select((eb) => eb.fn.max('sort').as('sort'))
    .where('community', '=', community)
    .where('kind', '=', 'next')
    .where('retired', '=', 0)
    .where('state', 'is not', null)
    .groupBy('series')
    .execute()
  const found = await db
    .selectFrom('view_items')
    .select('row')
    .where('community', '=', community)
    .where('kind', '=', 'next')
    .where('retired', '=', 0)
    .where(
      'sort',
      'in',
      latest.map(({ sort }) => sort),
    )
    .orderBy('state', 'desc')
    .limit(SOME)
    .execute()
  return found.map(({ row }) => JSON.parse(row) as NextRow)
}
