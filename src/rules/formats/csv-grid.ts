import type { Ballot, BallotKind } from '../ballots/index.ts'
import { type Amount, fractionToAmount, parseFraction } from '../numbers/index.ts'
import type { CsvField } from './csv-rows.ts'

/** Says what is wrong with a field and what to do. */
export type ReportField = (field: CsvField, message: string, hint: string) => void

/** What the cells of a table with one column per option mean. */
export type GridKind = BallotKind

/** What the cells look like, where nobody says it: marks, places like `1st`, or numbers. */
export const gridKindOf = (cells: readonly CsvField[]): GridKind => {
  const texts = cells.map((cell) => cell.text).filter((text) => text !== '')
  if (texts.length > 0 && texts.every((text) => ORDINAL.test(text))) return 'ranking'
  const isMarked = (text: string): boolean => YES.test(text) || NO.test(text)
  if (texts.length > 0 && texts.every(isMarked)) return 'approvals'
  return 'scores'
}

/** Reads one row of a table as a ballot. */
export const readGridRow = (
  kind: GridKind,
  cells: readonly CsvField[],
  report: ReportField,
): Ballot => {
  switch (kind) {
    case 'scores':
      return { kind, scores: cells.map((cell) => amountIn(cell, report)) }
    case 'points':
      return { kind, points: cells.map((cell) => amountIn(cell, report) ?? 0) }
    case 'approvals':
      return { kind, approved: markedIn(cells, report) }
    case 'choice': {
      const marked = markedIn(cells, report)
      if (marked.length > 1)
        report(cells[marked[1]!]!, 'A second choice', 'Mark one option, or none to abstain.')
      return { kind, choice: marked[0] ?? null }
    }
    case 'ranking':
      return { kind, ranking: rankingIn(cells, report) }
  }
}

const amountIn = (cell: CsvField, report: ReportField): Amount | null => {
  if (cell.text === '') return null
  const number = parseFraction(cell.text.replace(DECIMAL_COMMA, '$1.$2'))
  if (number === null) report(cell, `“${cell.text}” is no number`, 'Write a number, or nothing.')
  return number && fractionToAmount(number)
}

const markedIn = (cells: readonly CsvField[], report: ReportField): number[] =>
  cells.flatMap((cell, place) => {
    if (YES.test(cell.text)) return [place]
    if (cell.text !== '' && !NO.test(cell.text))
      report(cell, `“${cell.text}” is no mark`, 'Write x, or nothing.')
    return []
  })

const rankingIn = (cells: readonly CsvField[], report: ReportField): number[][] => {
  const groups = new Map<number, number[]>()
  cells.forEach((cell, place) => {
    if (cell.text === '') return
    const rank = /^\d{1,9}/u.exec(cell.text)
    if (!rank || !(ORDINAL.test(cell.text) || /^\d+$/u.test(cell.text)))
      report(cell, `“${cell.text}” is no rank`, 'Write 1 for the best, 2 … or nothing.')
    else groups.set(Number(rank[0]), [...(groups.get(Number(rank[0])) ?? []), place])
  })
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

/** With three digits behind it a comma might as well part thousands. */
const DECIMAL_COMMA = /^([+-]?\d+),(\d{1,2})$/u
const ORDINAL = /^\d{1,9}(st|nd|rd|th|\.)$/iu
const YES = /^(x|✓|✔|yes|y|true|1)$/iu
const NO = /^(-|–|no|n|false|0)$/iu
