import { BALLOT_KINDS, type BallotKind, type Unranked } from '../ballots/index.ts'
import { type Amount, fractionToAmount, parseFraction } from '../numbers/index.ts'
import type { ReportField } from './csv-grid.ts'

/** What the `# name: value` lines above a table say. */
export interface CsvHead {
  readonly title?: string
  readonly seats?: number
  readonly top?: Amount
  readonly ballots?: BallotKind
  readonly unranked?: Unranked
  /** In columns of ranks: whether a rank with several marks is passed over or ends the ballot. */
  readonly overvotes?: 'skip' | 'end'
  /** In columns of ranks: so many empty ones in a row end the ballot; where left out, none do. */
  readonly skipped?: number
  /** Where the table begins. */
  readonly end: number
}

/** A line that names nothing known is a comment. */
export const readCsvHead = (text: string, report: ReportField): CsvHead => {
  let head: CsvHead = { end: text.startsWith('\uFEFF') ? 1 : 0 }
  for (;;) {
    const line = /^[^\S\n]*(#[^\n]*)?(\n|$)/u.exec(text.slice(head.end))
    if (!line || line[0] === '') return head
    const field = { text: line[0].trim(), start: head.end, end: head.end + line[0].length }
    const said = /^#\s*(title|seats|top|ballots|unranked|overvotes|skipped)\s*:\s*(.*)$/iu.exec(
      field.text,
    )
    const read = said ? readLine(said[1]!.toLowerCase(), said[2]!.trim()) : {}
    if (read === null) report(field, `Not understood: ${field.text}`, `Write ${HINTS}.`)
    head = { ...head, ...read, end: field.end }
  }
}

const readLine = (name: string, value: string): Partial<CsvHead> | null => {
  switch (name) {
    case 'title':
      return { title: value }
    case 'seats':
      return /^\d{1,9}$/u.test(value) ? { seats: Number(value) } : null
    case 'top': {
      const top = parseFraction(value)
      return top && { top: fractionToAmount(top) }
    }
    case 'unranked':
      return value === 'last-equal' || value === 'not-compared' ? { unranked: value } : null
    case 'overvotes':
      return value === 'skip' || value === 'end' ? { overvotes: value } : null
    case 'skipped':
      return /^[1-9]\d{0,3}$/u.test(value) ? { skipped: Number(value) } : null
    default: {
      const ballots = BALLOT_KINDS.find((kind) => kind === value)
      return ballots ? { ballots } : null
    }
  }
}

const HINTS = `“# seats: 3”, “# top: 5”, “# ballots: ${BALLOT_KINDS.join('|')}”, “# unranked: last-equal|not-compared”, “# overvotes: skip|end”, “# skipped: 2”`
