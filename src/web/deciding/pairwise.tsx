import type { VNode } from 'preact'
import { compareFractions, parseFraction, type Table } from '#rules'
import { WideTable } from './wide-table.tsx'
import { numberWords, titled } from './words.ts'

/** Larger tables are of no use on a page. */
const MOST_CELLS = 4000

/** A table that a method reckons with; of options against options, with a mark for who is ahead. */
export const MethodTable = ({ table }: { table: Table }): VNode => {
  const { name, rows, columns, cells } = table
  if (rows.length * columns.length > MOST_CELLS)
    return (
      <p class="told">{titled(name)}: too large to be shown here; the command line prints it.</p>
    )
  const isDuel = rows.length === columns.length && rows.every((row, at) => row === columns[at])
  return (
    <WideTable name={titled(name)}>
      <table class="pairwise">
        <caption>
          {titled(name)}
          {isDuel && ': the row against the column. ✓ ahead, ✕ behind, = level'}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Option</span>
            </th>
            {columns.map((column) => (
              <th scope="col">{titled(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr>
              <th scope="row">{row}</th>
              {columns.map((_, c) => {
                const own = cells[r]?.[c] ?? null
                const other = isDuel ? (cells[c]?.[r] ?? null) : null
                const sign = signOf(own, other)
                return (
                  <td class={sign === null ? undefined : `duel-${DUELS[sign + 1]!.name}`}>
                    {numberWords(own)}
                    {sign !== null && ` ${DUELS[sign + 1]!.mark}`}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** Who is ahead: 1 the first, −1 the second, 0 neither; null where there are no two numbers. */
const signOf = (own: string | null, other: string | null): number | null => {
  const [a, b] = [parseFraction(own ?? ''), parseFraction(other ?? '')]
  return a && b ? compareFractions(a, b) : null
}

const DUELS = [
  { name: 'behind', mark: '✕' },
  { name: 'level', mark: '=' },
  { name: 'ahead', mark: '✓' },
] as const
