import type { Terminal } from './terminal.ts'

/** A column of a table. */
export interface Column<Row> {
  readonly title: string
  readonly value: (row: Row) => string
  /** The one column that gives way when the terminal is narrow. */
  readonly flexible?: boolean
  readonly right?: boolean
}

/** Rows as aligned columns; on a terminal the flexible column is cut so that lines do not wrap. */
export const table = <Row>(
  terminal: Terminal,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): string => {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.value(row))))
  const widths = columns.map((column, c) =>
    Math.max(width(column.title), ...cells.map((row) => width(row[c]!))),
  )
  const fixed = columns.reduce((sum, column, c) => sum + (column.flexible ? 0 : widths[c]! + 2), 0)
  const room = terminal.isTerminal ? Math.max(20, terminal.width - fixed) : Number.POSITIVE_INFINITY
  const line = (row: readonly string[]): string =>
    columns
      .map((column, c) => {
        const cell = column.flexible ? cut(row[c]!, room) : row[c]!
        const pad = ' '.repeat(Math.max(0, Math.min(widths[c]!, room) - width(cell)))
        return column.right ? pad + cell : cell + pad
      })
      .join('  ')
      .trimEnd()
  const head = terminal.paint('bold', line(columns.map((column) => column.title)))
  return `${[head, ...cells.map(line)].join('\n')}\n`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const width = (text: string): number => [...text].length

const cut = (text: string, room: number): string =>
  width(text) <= room ? text : `${[...text].slice(0, room - 1).join('')}…`
