import { type Fraction, fraction, parseFraction, subtract } from '../numbers/index.ts'
import type { Count } from './count.ts'

/** How one option stands against another. */
export interface Pair {
  readonly against: string
  /** Votes for the option, for the other, and for neither. */
  readonly ahead: Fraction
  readonly behind: Fraction
  readonly level: Fraction
}

/** An option against each of the others; null where the count has no pairwise table. */
export const pairsOf = (count: Count, option: string): readonly Pair[] | null => {
  const table = count.tables.find(({ name }) => name === 'pairwise')
  const row = table?.rows.indexOf(option) ?? -1
  if (!table || row < 0) return null
  const cast = parseFraction(count.ballots.cast) ?? fraction(0)
  const cell = (a: number, b: number): Fraction => parseFraction(table.cells[a]![b]!)!
  return table.rows.flatMap((against, at) => {
    if (at === row) return []
    const ahead = cell(row, at)
    const behind = cell(at, row)
    return [{ against, ahead, behind, level: subtract(subtract(cast, ahead), behind) }]
  })
}
