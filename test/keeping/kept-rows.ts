import { DatabaseSync } from 'node:sqlite'

/** Tables and columns that tell when and in which order things were done, not what is on record. */
const WHEN: Readonly<Record<string, readonly string[]>> = {
  facts: ['seq', 'line'],
  openings: ['seq', 'salt'],
  filings: ['seq', 'at'],
  view_communities: ['stamp', 'number', 'entries_from', 'entries_to'],
  view_documents: ['digest', 'entries_from', 'entries_to'],
  search_entries: ['n'],
}

/** Every row of every table of a data file, sorted, without what depends on time, chance and order. */
export const keptRows = (file: string): Readonly<Record<string, readonly string[]>> => {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return rowsIn(db)
  } finally {
    db.close()
  }
}

/** The same of a data file that is open. */
export const rowsIn = (db: DatabaseSync): Readonly<Record<string, readonly string[]>> => {
  const tables = db
    .prepare(
      "select name from sqlite_master where type = 'table' and sql like 'create table%' and name not like '%\\_words\\_%' escape '\\' order by name",
    )
    .all()
    .map(({ name }) => name as string)
  return Object.fromEntries(
    tables.map((table) => {
      const left = WHEN[table] ?? []
      const rows = db.prepare(`select * from ${table}`).all()
      return [table, rows.map((row) => rowText(row, left)).sort()]
    }),
  )
}

const rowText = (row: Readonly<Record<string, unknown>>, left: readonly string[]): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([column]) => !left.includes(column))
      .map(([, value]) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
      ),
  )
