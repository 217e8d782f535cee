import type { ViewsWriter } from '#views'
import { rowsOfBook } from '../views/rows-of-book.ts'
import { forgetDocument, keepSheets } from './keep-sheets.ts'
import type { Connection } from './node-sqlite.ts'
import { prepareStatements, type Statements } from './statements.ts'
import { type EntryRange, forgetEntries, nextEntry, writeEntries } from './write-search.ts'

/** Keeps rows in SQLite; each call is one transaction. */
export const keepViewsWriter = ({ db, bare }: Connection): ViewsWriter => {
  let made: Statements | null = null
  const write = <Result>(work: (statements: Statements) => Result): Promise<Result> =>
    db.transaction().execute(async () => {
      made ??= prepareStatements(bare)
      return work(made)
    })
  return {
    stamp: async (community) => {
      const row = await db
        .selectFrom('view_communities')
        .select('stamp')
        .where('community', '=', community)
        .executeTakeFirst()
      return row?.stamp ?? null
    },
    keep: (community, sheets) =>
      write((statements) => {
        const { number } = homeOf(statements, community)
        keepSheets(statements, community, number, sheets)
      }),
    finish: (community, documents, book, stamp) =>
      write((statements) => {
        const home = homeOf(statements, community)
        for (const { document } of documentsOf(statements, community))
          if (!documents.has(document)) forgetDocument(statements, community, document)
        let entries: EntryRange = home
        if (writeBook(statements, community, rowsOfBook(community, book))) {
          forgetEntries(statements, home)
          const first = nextEntry(statements, home.number)
          entries = writeEntries(statements, community, first, book.search)
        }
        const { name, documents: count, meetings } = book.community
        const totals = JSON.stringify(book.totals)
        statements.run(
          `update view_communities set name = ?, documents = ?, meetings = ?, stamp = ?, totals = ?,
            open_actions = ?, entries_from = ?, entries_to = ? where community = ?`,
          [
            ...[name, count, meetings, stamp, totals, book.openActions],
            ...[entries.entries_from, entries.entries_to, community],
          ],
        )
      }),
    clear: (community) =>
      write((statements) => {
        for (const { document } of documentsOf(statements, community))
          forgetDocument(statements, community, document)
        forgetEntries(statements, homeOf(statements, community))
        for (const table of [...BOOK_TABLES, 'view_communities'])
          statements.run(`delete from ${table} where community = ?`, [community])
      }),
  }
}

const BOOK_TABLES = [
  'view_people',
  'view_doubts',
  'view_series',
  'view_activity',
  'view_aliases',
] as const

const documentsOf = (
  { all }: Statements,
  community: string,
): readonly { readonly document: string }[] =>
  all('select document from view_documents where community = ?', [community])

/** A community's number and the entries of its book; the number is given when it is first seen. */
const homeOf = (
  { one, run }: Statements,
  community: string,
): EntryRange & { readonly number: number } => {
  const known = one<EntryRange & { number: number }>(
    'select number, entries_from, entries_to from view_communities where community = ?',
    [community],
  )
  if (known) return known
  const last = one<{ number: number | null }>(
    'select max(number) as number from view_communities',
    [],
  )
  const number = (last?.number ?? 0) + 1
  run(`insert into view_communities values (?, ?, ?, 0, 0, null, '{}', 0, 0, 0)`, [
    community,
    number,
    community,
  ])
  return { number, entries_from: 0, entries_to: 0 }
}

/** Replaces the tables whose rows differ; answers whether those of people did. */
const writeBook = (
  statements: Statements,
  community: string,
  rows: ReturnType<typeof rowsOfBook>,
): boolean => {
  const written = new Set<string>()
  for (const table of BOOK_TABLES) {
    const kept = statements.all(`select * from ${table} where community = ?`, [community])
    if (sameRows(kept, rows[table])) continue
    statements.run(`delete from ${table} where community = ?`, [community])
    for (const row of rows[table]) statements.insert(table, row as never)
    written.add(table)
  }
  return written.has('view_people')
}

const sameRows = (kept: readonly unknown[], rows: readonly unknown[]): boolean => {
  if (kept.length !== rows.length) return false
  const before = new Set(kept.map((row) => JSON.stringify(row)))
  return rows.every((row) => before.has(JSON.stringify(row)))
}
