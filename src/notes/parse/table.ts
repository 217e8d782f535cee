import type { TableRow } from 'mdast'
import type { Gathered } from './gathered.ts'
import { gather } from './inline.ts'
import { narrowed } from './narrowed.ts'
import type { Cell } from './passage.ts'

/** A table's row: its cells, and their visible text joined with tabs. */
export const gatherRow = (
  row: TableRow,
  source: string,
): { whole: Gathered; cells: readonly Cell[] } => {
  const whole: Gathered = { text: '', marks: [], origins: [] }
  const cells: Cell[] = []
  for (const cell of row.children) {
    if (cells.length > 0) whole.text += '\t'
    const from = whole.text.length
    const part = gather(cell.children, source)
    for (const mark of part.marks)
      whole.marks.push({ ...mark, from: mark.from + from, to: mark.to + from })
    for (let i = 0; i < part.origins.length; i += 2)
      whole.origins.push(part.origins[i]! + from, part.origins[i + 1]!)
    whole.text += part.text
    cells.push({ text: narrowed(part.text.trim()), from, to: whole.text.length })
  }
  return { whole, cells }
}
