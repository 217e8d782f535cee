import { BALLOTS, type Side } from '../../conventions/motions/sides.ts'
import type { Passage } from '../../parse/passage.ts'
import { sideOf } from './ballot.ts'
import { isName } from './names.ts'

/** `| Ada | +1 |`: the first cell a name, another one a ballot. */
export const rowVote = (row: Passage): { readonly name: string; readonly side: Side } | null => {
  if (row.isHeader || row.cells.length > 4) return null
  const name = row.cells[0]?.text ?? ''
  const ballot = row.cells.slice(1).find((cell) => BALLOTS.has(cell.text.toLowerCase()))
  const side = ballot === undefined ? null : sideOf(ballot.text)
  return side !== null && isName(name) && VOTE_COLUMN.test(row.header.join(' '))
    ? { name, side }
    : null
}

const VOTE_COLUMN = /\b(?:vote[sd]?|voting|ballot|position|approv\w+|for\/against)\b/i
