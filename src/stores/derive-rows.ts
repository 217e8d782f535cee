import type { Kysely } from 'kysely'
import { type Draft, type Opening, openedToJudgement, type TextHash } from '#record'
import type { LogTables } from './log-tables.ts'
import type { Schema } from './schema.ts'

/** A fact with what is left of its openings. */
export interface Opened {
  readonly seq: number
  readonly fact: Draft['fact']
  readonly openings: readonly Pick<Opening, 'field' | 'value'>[]
}

/** Writes the rows that follow from facts; a fact whose words are erased has none. */
export const deriveRows = async (
  db: Kysely<Schema>,
  community: string,
  facts: readonly Opened[],
): Promise<void> => {
  const filings: LogTables['filings'][] = []
  const judgements: LogTables['judgements'][] = []
  for (const { seq, fact, openings } of facts) {
    const value = (field: string): string | null =>
      openings.find((opening) => opening.field === field)?.value ?? null
    if (fact.type === 'CommunityOpened') {
      const name = value('name') ?? community
      await db.insertInto('communities').values({ community, name }).execute()
      continue
    }
    if (fact.type !== 'NotesFiled' && fact.type !== 'NotesRetired') {
      const judgement = openedToJudgement({ fact, value })
      if (judgement === null) continue
      const json = JSON.stringify(judgement)
      judgements.push({ community, seq, at: fact.at, by: value('by'), judgement: json })
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
  if (judgements.length > 0) await db.insertInto('judgements').values(judgements).execute()
}
