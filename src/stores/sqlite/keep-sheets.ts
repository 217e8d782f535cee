import { createHash } from 'node:crypto'
import { type DocumentSheet, VIEWS } from '#views'
import { type RowsOfSheet, rowsOfSheet } from '../views/rows-of-sheet.ts'
import type { Statements } from './statements.ts'
import { type EntryRange, forgetEntries, nextEntry, writeEntries } from './write-search.ts'

/** Writes the sheets whose rows differ from what is kept. */
export const keepSheets = (
  statements: Statements,
  community: string,
  number: number,
  sheets: readonly DocumentSheet[],
): void => {
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
  for (const { rows } of changed) forgetMoved(statements, community, rows)
  let first = nextEntry(statements, number)
  for (const { sheet, rows, digest } of changed) {
    const entries = writeEntries(statements, community, first, sheet.search)
    first = entries.entries_to
    for (const row of rows.view_documents)
      statements.insert('view_documents', { ...row, digest, ...entries })
    for (const table of TABLES)
      for (const row of rows[table]) statements.insert(table, row as never)
  }
}

/** All that is kept of a document. */
export const forgetDocument = (
  statements: Statements,
  community: string,
  document: string,
): void => {
  const { all, one, run } = statements
  const same = 'where community = ? and document = ?'
  const key = [community, document]
  for (const { item } of all<{ item: string }>(`select item from view_items ${same}`, key))
    run('delete from view_item_people where community = ? and item = ?', [community, item])
  for (const { meeting } of all<{ meeting: string }>(
    `select meeting from view_meetings ${same}`,
    key,
  ))
    run('delete from view_attendance where community = ? and meeting = ?', [community, meeting])
  const entries = one<EntryRange>(
    `select entries_from, entries_to from view_documents ${same}`,
    key,
  )
  if (entries) forgetEntries(statements, entries)
  for (const table of ['view_items', 'view_meetings', 'view_problems', 'view_documents'])
    run(`delete from ${table} ${same}`, key)
}

const TABLES = [
  'view_meetings',
  'view_items',
  'view_item_people',
  'view_attendance',
  'view_problems',
] as const satisfies readonly (keyof RowsOfSheet)[]

/** What is kept of the same ids under another document, which will be written again without them. */
const forgetMoved = ({ one, run }: Statements, community: string, rows: RowsOfSheet): void => {
  const isKept = (table: string, column: string, id: string): boolean =>
    one(`select 1 from ${table} where community = ? and ${column} = ?`, [community, id]) !==
    undefined
  const forget = (table: string, column: string, id: string): void =>
    run(`delete from ${table} where community = ? and ${column} = ?`, [community, id])
  for (const { item } of rows.view_items) {
    if (!isKept('view_items', 'item', item)) continue
    forget('view_items', 'item', item)
    forget('view_item_people', 'item', item)
  }
  for (const { meeting } of rows.view_meetings) {
    if (!isKept('view_meetings', 'meeting', meeting)) continue
    forget('view_meetings', 'meeting', meeting)
    forget('view_attendance', 'meeting', meeting)
  }
}

const digestOf = (rows: RowsOfSheet): string => {
  const parts: unknown[] = [VIEWS]
  for (const table of ['view_documents', ...TABLES] as const)
    for (const row of rows[table]) parts.push(table, ...Object.values(row))
  return createHash('sha256').update(parts.join('\0')).digest('base64url')
}
