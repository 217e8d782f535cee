import type { Cell, Column } from './columns.ts'

/**
 * Rows as CSV (RFC 4180: CRLF, fields quoted where they must be). A text that a spreadsheet would
 * take for a formula gets an apostrophe in front, as the spreadsheet itself writes it.
 */
export async function* csv<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => name))
  for await (const row of rows) yield line(columns.map(({ of }) => of(row)))
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`

const field = (cell: Cell): string => {
  if (typeof cell !== 'string') return String(cell ?? '')
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What spreadsheets start a formula with, blanks before it and full-width forms included. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

const QUOTED = /[",\r\n]|^\s|\s$/
