import type { ComponentChildren, VNode } from 'preact'
import type { ItemRow } from '#api'
import { to } from '../addresses.ts'
import type { Place } from '../place.ts'

/** One column of a register. */
export interface Column<Row> {
  readonly title: string
  /** `main` holds the words, `number` is set flush right, `ref` is small. */
  readonly look?: 'main' | 'number' | 'date' | 'ref'
  readonly cell: (row: Row) => ComponentChildren
}

interface RegisterProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Heads a new group wherever it changes: the year. */
  readonly groupOf?: (row: Row) => string
}

/** A table of the record, by groups; on a narrow screen each row becomes a block. */
export const Register = <Row,>({
  caption,
  columns,
  rows,
  keyOf,
  groupOf,
}: RegisterProps<Row>): VNode => (
  <table class="register">
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ title, look }) => (
          <th scope="col" class={look && `col-${look}`}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    {groups(rows, groupOf).map(({ name, members }) => (
      <tbody>
        {name !== '' && (
          <tr class="group">
            <th scope="rowgroup" colspan={columns.length}>
              {name}
            </th>
          </tr>
        )}
        {members.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ title, look, cell }) => (
              <td class={look && `col-${look}`} data-label={title}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    ))}
  </table>
)

/** The short public id of an item, linked to its own page. */
export const Ref = ({ at, item }: { at: Place; item: Pick<ItemRow, 'id'> }): VNode => (
  <a class="ref" href={to.item(at, item.id)}>
    {item.id}
  </a>
)

/** The year of a dated row, for grouping. */
export const yearOf = (date: string | null): string => date?.slice(0, 4) ?? 'Undated'

const groups = <Row,>(
  rows: readonly Row[],
  groupOf: ((row: Row) => string) | undefined,
): readonly { readonly name: string; readonly members: readonly Row[] }[] => {
  const found: { name: string; members: Row[] }[] = []
  for (const row of rows) {
    const name = groupOf?.(row) ?? ''
    const last = found.at(-1)
    if (last?.name === name) last.members.push(row)
    else found.push({ name, members: [row] })
  }
  return found
}
