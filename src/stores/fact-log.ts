import type { Kysely } from 'kysely'
import { type FactLog, factToLine, type TextHash } from '#record'
import type { Compression } from './compression.ts'
import { deriveRows } from './derive-rows.ts'
import type { LogTables } from './log-tables.ts'
import { readLogged } from './read-logged.ts'
import { putReadings } from './readings.ts'
import type { Schema } from './schema.ts'

/** The log in tables: one transaction an append. */
export const keepFactLog = (
  writer: Kysely<Schema>,
  reader: Kysely<Schema>,
  { pack }: Compression,
): FactLog => ({
  last: (community) => lastOf(reader, community),
  append: (community, after, batch) =>
    writer.transaction().execute(async (db) => {
      if ((await lastOf(db, community)) !== after) return 'moved'
      const placed = batch.drafts.map((draft, index) => ({ ...draft, seq: after + 1 + index }))
      const lines = placed.map(({ fact, seq }) => ({
        community,
        seq,
        line: factToLine(fact, community, seq),
      }))
      if (lines.length > 0) await db.insertInto('facts').values(lines).execute()
      const openings = placed.flatMap(({ seq, openings }) =>
        openings.map(({ field, salt, value }) => ({ community, seq, field, salt, value })),
      )
      if (openings.length > 0) await db.insertInto('openings').values(openings).execute()
      for (const { text, bytes } of batch.texts)
        await db
          .insertInto('texts')
          .values({ community, text, bytes })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      await deriveRows(db, community, placed)
      await putReadings(db, community, batch.readings, pack)
      const sighted = batch.sighted.map((one) => ({ community, ...one }))
      if (sighted.length > 0) await putSighted(db, sighted)
      return after + batch.drafts.length
    }),
  read: (community, from, limit) => readLogged(reader, community, from, limit),
  eraseText: (community, text) => eraseText(writer, community, text),
})

const lastOf = async (db: Kysely<Schema>, community: string): Promise<number> => {
  const { last } = await db
    .selectFrom('facts')
    .select((column) => column.fn.max('seq').as('last'))
    .where('community', '=', community)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

const putSighted = async (
  db: Kysely<Schema>,
  sighted: readonly LogTables['sighted'][],
): Promise<void> => {
  await db
    .insertInto('sighted')
    .values(sighted)
    .onConflict((conflict) =>
      conflict.columns(['community', 'source', 'path']).doUpdateSet((column) => ({
        version: column.ref('excluded.version'),
        text: column.ref('excluded.text'),
      })),
    )
    .execute()
}

const eraseText = async (
  writer: Kysely<Schema>,
  community: string,
  text: TextHash,
): Promise<void> => {
  await writer.transaction().execute(async (db) => {
    for (const table of ['texts', 'readings', 'filings', 'sighted'] as const)
      await db
        .deleteFrom(table)
        .where('community', '=', community)
        .where('text', '=', text)
        .execute()
    await db
      .deleteFrom('openings')
      .where('community', '=', community)
      .where('field', '=', 'text')
      .where('value', '=', text)
      .execute()
    await forgetJudgements(db, community, text)
  })
}

/** Judgements quote the text that they are about, and correct its words: all but who gave them goes. */
const forgetJudgements = async (
  db: Kysely<Schema>,
  community: string,
  text: TextHash,
): Promise<void> => {
  const about = await db
    .selectFrom('openings')
    .select('seq')
    .where('community', '=', community)
    .where('field', 'in', ['sighting', 'other'])
    .where('value', 'like', `%"text":"${text}"%`)
    .execute()
  const seqs = about.map(({ seq }) => seq)
  if (seqs.length === 0) return
  await db
    .deleteFrom('openings')
    .where('community', '=', community)
    .where('seq', 'in', seqs)
    .where('field', '!=', 'by')
    .execute()
  await db
    .deleteFrom('judgements')
    .where('community', '=', community)
    .where('seq', 'in', seqs)
    .execute()
}
