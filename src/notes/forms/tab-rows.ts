import { endOfLine } from './end-of-line.ts'
import type { TableRow } from './html/table-blocks.ts'
import { readHtml } from './html/tree.ts'

/** The lines from `from` on that have tabs in them; rows of a table where they look like cells. */
export const tabRowsAt = (
  text: string,
  from: number,
): { rows: readonly TableRow[]; end: number; isTable: boolean } => {
  const rows: TableRow[] = []
  let at = from
  while (at < text.length) {
    const to = endOfLine(text, at)
    const tab = text.indexOf('\t', at)
    if (tab < 0 || tab >= to || isMarked(text.slice(at, to))) break
    if (!/^[-=]{2,}\t[-=\t]*$/.test(text.slice(at, to).trim())) rows.push(tabRow(text, at, to))
    at = to + 1
  }
  const isTable =
    rows.some((row) => />\t|\t</.test(text.slice(row.start, row.end))) ||
    (rows.length >= 2 &&
      rows.every(
        (row) =>
          row.cells.length >= 2 &&
          row.cells.length === rows[0]!.cells.length &&
          !/^\s/.test(text.slice(row.start, row.start + 1)),
      ))
  return { rows, end: Math.min(at, text.length), isTable }
}

/** A heading, or a list's entry: the tab only stands where a space does. */
const isMarked = (line: string): boolean => /^#{1,6} |^(?:[-*+•]|\d{1,2}[.)])\t[^\t]*$/.test(line)

const tabRow = (text: string, from: number, to: number): TableRow => {
  const cells: TableRow['cells'][number][] = []
  for (let at = from; at <= to; ) {
    const tab = text.indexOf('\t', at)
    const end = tab < 0 || tab > to ? to : tab
    cells.push({ start: at, end, nodes: readHtml(text, at, end, false).nodes })
    at = end + 1
  }
  return { start: from, end: to, isHeader: false, isText: true, cells }
}
