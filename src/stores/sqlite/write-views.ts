import { createHash } from 'node:crypto'
import { type DocumentSheet, VIEWS, type ViewsWriter } from '#views'
import { rowsOfBook } from '../views/rows-of-book.ts'
import { type RowsOfSheet, rowsOfSheet } from '../views/rows-of-sheet.ts'
import type { Connection } from './node-sqlite.ts'
import { prepareStatements, type Statements } from './statements.ts'
import { forgetEntries, writeEntries } from './write-search.ts'

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
    keep: (community, sheets) => write((statements) => keepSheets(statements, community, sheets)),
    finish: (community, documents, book, stamp) =>
      write((statements) => {
        const number = numberOf(statements, community)
        for (const { document } of documentsOf(statements, community))
          if (!documents.has(document)) forgetDocument(statements, community, document)
        const written = writeBook(statements, community, rowsOfBook(community, book))
        if (written.has('view_people')) {
          forgetEntries(statements, community, null)
          writeEntries(statements, community, number, [{ document: null, entries: book.search }])
        }
        const { name, documents: count, meetings } = book.community
        statements.run(
          'update view_communities set name = ?, documents = ?, meetings = ?, stamp = ?, totals = ?, open_actions = ? where community = ?',
          [name, count, meetings, stamp, JSON.stringify(book.totals), book.openActions, community],
        )
      }),
    clear: (community) =>
      write((statements) => {
        for (const { document } of documentsOf(statements, community))
          forgetDocument(statements, community, document)
        forgetEntries(statements, community, null)
        for (const table of [...BOOK_TABLES, 'view_communities'])
          statements.run(`delete from ${table} where community = ?`, [community])
      }),
  }
}

const SHEET_TABLES = [
  'view_documents',
  'view_meetings',
  'view_items',
  'view_item_people',
  'view_attendance',
  'view_problems',
] as const satisfies readonly (keyof RowsOfSheet)[]

/** By their key. */
const BOOK_TABLES = ['view_people', 'view_series', 'view_activity', 'view_aliases'] as const

const keepSheets = (
  statements: Statements,
  community: string,
  sheets: readonly DocumentSheet[],
): void => {
  const number = numberOf(statements, community)
  const changed = sheets.flatMap((sheet) => {
    const rows = rowsOfSheet(community, sheet)
    const digest = digestOf(rows)
    const known = statements.one<{ digest: string }>(
      'select digest from view_documents where community = ? and document = ?',
      [community, sheet.document.id],
    )
    if (known?.digest === digest) return []
    if (known) forgetDocument(statements, community, sheet.document.id)
    return [{ sheet, rows, digest }]
  })
  if (changed.length === 0) return
  statements.run('update view_communities set stamp = null where community = ?', [community])
  // An item may have moved to another version of its document: first all go, then all come.
  for (const { rows } of changed) forgetMoved(statements, community, rows)
  for (const { rows, digest } of changed)
    for (const table of SHEET_TABLES)
      for (const row of rows[table])
        statements.insert(
          table,
          table === 'view_documents' ? ({ ...row, digest } as never) : (row as never),
        )
  writeEntries(
    statements,
    community,
    number,
    changed.map(({ sheet }) => ({ document: sheet.document.id, entries: sheet.search })),
  )
}

/** What is kept of the same ids under another document, which will be written again without them. */
const forgetMoved = (statements: Statements, community: string, rows: RowsOfSheet): void => {
  const { one, run } = statements
  const holderOf = (table: string, column: string, id: string): string | undefined =>
    one<{ document: string }>(
      `select document from ${table} where community = ? and ${column} = ?`,
      [community, id],
    )?.document
  const forget = (table: string, document: string, column: string, id: string): void =>
    run(`delete from ${table} where community = ? and document = ? and ${column} = ?`, [
      community,
      document,
      id,
    ])
  for (const { item } of rows.view_items) {
    const document = holderOf('view_items', 'item', item)
    if (document === undefined) continue
    forget('view_items', document, 'item', item)
    forget('view_item_people', document, 'item', item)
  }
  for (const { meeting } of rows.view_meetings) {
    const document = holderOf('view_meetings', 'meeting', meeting)
    if (document === undefined) continue
    forget('view_meetings', document, 'meeting', meeting)
    forget('view_attendance', document, 'meeting', meeting)
  }
}

const forgetDocument = (statements: Statements, community: string, document: string): void => {
  for (const table of SHEET_TABLES)
    statements.run(`delete from ${table} where community = ? and document = ?`, [
      community,
      document,
    ])
  forgetEntries(statements, community, document)
}

const documentsOf = (
  { all }: Statements,
  community: string,
): readonly { readonly document: string }[] =>
  all('select document from view_documents where community = ?', [community])

/** The number of a community, given when it is first seen. */
const numberOf = ({ one, run }: Statements, community: string): number => {
  const known = one<{ number: number }>('select number from view_communities where community = ?', [
    community,
  ])
  if (known) return known.number
  const last = one<{ number: number | null }>(
    'select max(number) as number from view_communities',
    [],
  )
  const number = (last?.number ?? 0) + 1
  run(`insert into view_communities values (?, ?, ?, 0, 0, null, '{}', 0)`, [
    community,
    number,
    community,
  ])
  return number
}

/** Replaces the tables whose rows differ; answers which. */
const writeBook = (
  statements: Statements,
  community: string,
  rows: ReturnType<typeof rowsOfBook>,
): ReadonlySet<string> => {
  const written = new Set<string>()
  for (const table of BOOK_TABLES) {
    const kept = statements.all(`select * from ${table} where community = ?`, [community])
    if (sameRows(kept, rows[table])) continue
    statements.run(`delete from ${table} where community = ?`, [community])
    for (const row of rows[table]) statements.insert(table, row as never)
    written.add(table)
  }
  return written
}

const sameRows = (kept: readonly unknown[], rows: readonly unknown[]): boolean => {
  if (kept.length !== rows.length) return false
  const before = new Set(kept.map((row) => JSON.stringify(row)))
  return rows.every((row) => before.has(JSON.stringify(row)))
}

const digestOf = (rows: RowsOfSheet): string => {
  const hash = createHash('sha256').update(VIEWS)
  for (const table of SHEET_TABLES)
    for (const row of rows[table]) {
      hash.update(table)
      for (const value of Object.values(row)) hash.update(`\0${value}`)
    }
  return hash.digest('base64url')
}
