import type { VNode } from 'preact'
import type { Passage } from '#notes'
import { passageText } from './passage-text.tsx'
import type { Placed } from './place-items.ts'

/** A table of the notes, from its rows. */
export const NotesTable = ({
  rows,
  placed,
}: {
  rows: readonly Passage[]
  placed: Placed
}): VNode => {
  const head = rows[0]?.isHeader ? rows[0] : undefined
  const body = head ? rows.slice(1) : rows
  return (
    <section class="notes-table" tabindex={0} aria-label={nameOf(rows[0])}>
      <table>
        {head && (
          <thead>
            <Row row={head} placed={placed} Cell="th" />
          </thead>
        )}
        <tbody>
          {body.map((row) => (
            <Row row={row} placed={placed} Cell="td" />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const nameOf = (first: Passage | undefined): string =>
  `Table ${(first?.table ?? 0) + 1}: ${first?.cells.map((cell) => cell.text).join(', ') ?? ''}`

const Row = ({ row, placed, Cell }: { row: Passage; placed: Placed; Cell: 'th' | 'td' }): VNode => {
  const markings = placed.markings.get(row.index)
  return (
    <tr id={placed.anchors.get(row.index)}>
      {row.cells.map(({ from, to }) => (
        <Cell>{passageText(row, markings, from, to)}</Cell>
      ))}
    </tr>
  )
}
