import type { Kysely } from 'kysely'
import { lineToFact } from '#record'
import { deriveRows } from './derive-rows.ts'
import { readLogged } from './read-logged.ts'
import type { Schema } from './schema.ts'

/** Makes the derived rows of all communities again, from nothing but facts and openings. */
export const rebuildDerived = async (db: Kysely<Schema>): Promise<void> => {
  await db.deleteFrom('filings').execute()
  await db.deleteFrom('judgements').execute()
  await db.deleteFrom('communities').execute()
  const communities = await db.selectFrom('facts').select('community').distinct().execute()
  for (const { community } of communities) await deriveAll(db, community)
}

const deriveAll = async (db: Kysely<Schema>, community: string): Promise<void> => {
  for (let from = 1; ; ) {
    const facts = await readLogged(db, community, from, PAGE)
    const last = facts.at(-1)?.seq
    if (last === undefined) return
    await deriveRows(
      db,
      community,
      facts.map(({ seq, line, openings }) => ({ seq, fact: lineToFact(line), openings })),
    )
    from = last + 1
  }
}

const PAGE = 500
