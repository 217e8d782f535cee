import type { Kysely } from 'kysely'
import type { Draft, Opening, TextHash } from '#record'
import type { LogTables } from './log-tables.ts'
import type { Schema } from './schema.ts'

/** A fact with what is left of its openings. */
export interface Opened {
  readonly seq: number
  readonly fact: Draft['fact']
  readonly openings: readonly Pick<Opening, 'field' | 'value'>[]
}

/** Writes the rows that follow from facts; a fact whose text, path or source is erased has none. */
export const deriveFilings = async (
  db: Kysely<Schema>,
  community: string,
  facts: readonly Opened[],
): Promise<void> => {
  const filings: LogTables['filings'][] = []
  for (const { seq, fact, openings } of facts) {
    const value = (field: string): string | null =>
      openings.find((opening) => opening.field === field)?.value ?? null
    if (fact.type === 'CommunityOpened') {
      const name = value('name') ?? community
      await db.insertInto('communities').values({ community, name }).execute()
      continue
    }
    const [source, path, text] = [value('source'), value('path'), value('text')]
    if (source === null || path === null || text === null) continue
    const kind = fact.type === 'NotesFiled' ? 'filed' : 'retired'
    const [by, written] = [value('by'), value('written')]
    filings.push({
      community,
      seq,
      kind,
      source,
      path,
      text: text as TextHash,
      at: fact.at,
      by,
      written,
    })
  }
  if (filings.length > 0) await db.insertInto('filings').values(filings).execute()
}
