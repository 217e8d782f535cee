import type { Kysely } from 'kysely'
import type { ActivityRow, CommunityRow, SeriesRow } from '#views'
import type { Schema } from '../schema.ts'

/** Every community, by its id. */
export const readCommunities = async (db: Kysely<Schema>): Promise<readonly CommunityRow[]> =>
  db
    .selectFrom('view_communities')
    .select(['community as id', 'name', 'documents', 'meetings'])
    .orderBy('community')
    .execute()

/** Every series of a community, by its id. */
export const readSeries = async (
  db: Kysely<Schema>,
  community: string,
): Promise<readonly SeriesRow[]> => {
  const rows = await db
    .selectFrom('view_series')
    .select('row')
    .where('community', '=', community)
    .orderBy('series')
    .execute()
  return rows.map(({ row }) => JSON.parse(row) as SeriesRow)
}

/** The months of a community, oldest first. */
export const readActivity = async (
  db: Kysely<Schema>,
  community: string,
): Promise<readonly ActivityRow[]> => {
  const rows = await db
    .selectFrom('view_activity')
    .select('row')
    .where('community', '=', community)
    .orderBy('month')
    .execute()
  return rows.map(({ row }) => JSON.parse(row) as ActivityRow)
}

/** The id that stands for this one now, where it is an older name of the same thing. */
export const targetOfAlias = async (
  db: Kysely<Schema>,
  community: string,
  alias: string,
): Promise<string | null> => {
  const row = await db
    .selectFrom('view_aliases')
    .select('target')
    .where('community', '=', community)
    .where('alias', '=', alias)
    .executeTakeFirst()
  return row?.target ?? null
}
