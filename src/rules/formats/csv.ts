import { indexLines, type Problem } from '#terms'
import { checkElection, type Election } from '../ballots/index.ts'
import { type GridKind, gridKindOf, type ReportField, readGridRow } from './csv-grid.ts'
import { type CsvHead, readCsvHead } from './csv-head.ts'
import { isRankName, paperColumns, readPaper } from './csv-papers.ts'
import { type CsvCast, rankedColumns } from './csv-ranks.ts'
import { type CsvField, type CsvRow, csvRows } from './csv-rows.ts'
import { writeCsv } from './csv-write.ts'
import type { ElectionRead, Format } from './format.ts'
import { optionNames } from './names.ts'

/**
 * A table with a ballot in each row. Either one column per option, with scores, points, marks or
 * ranks in it, or columns `rank 1`, `rank 2` … with names in them. Columns ahead of these may give
 * each ballot an `id`, a `count` and a `weight`; `# seats: 3` lines above say what no column can.
 */
export const csv: Format = {
  name: 'csv',
  title: 'CSV',
  endings: ['csv', 'tsv'],
  sniff: (text) => {
    const [header, first] = csvRows(text, readCsvHead(text, () => {}).end)
    return (header?.length ?? 0) > 1 && (first?.length ?? 0) > 1
  },
  read: readCsv,
  write: writeCsv,
}

function readCsv(text: string): ElectionRead {
  const index = indexLines(text)
  const problems: Problem[] = []
  const report: ReportField = ({ start, end }, message, hint) => {
    const span = index.spanOf(start, Math.max(start, end))
    problems.push({ code: 'election-unreadable', severity: 'error', span, message, hint })
  }
  const head = readCsvHead(text, report)
  const [header, ...rows] = csvRows(text, head.end)
  if (!header || rows.length === 0) {
    const nothing = { text: '', start: 0, end: 0 }
    report(nothing, 'No table', 'Write a row of names, and a row for each ballot.')
    return { election: null, problems }
  }
  const open = [header, ...rows].flat().find(({ isOpen }) => isOpen)
  if (open) report(open, 'A quotation mark that is not closed', 'Close it, or write it twice.')
  const filled = rows.map((row) => {
    if (row.length > header.length)
      report(row[header.length]!, 'A field too many', 'Put names with commas into quotes.')
    return header.map((_, at) => row[at] ?? { text: '', start: row[0]!.start, end: row[0]!.end })
  })
  const papers = paperColumns(header, filled)
  const ranks = header.flatMap(({ text }, at) => (isRankName(text) ? [at] : []))
  const isByRank = ranks.length > 0 && head.ballots === undefined
  const table: Table = { header: header.slice(papers.length), rows: filled, skip: papers.length }
  const { options, ballots } = isByRank
    ? rankedColumns(
        filled.map((row) => ranks.map((at) => row[at]!)),
        head,
      )
    : byOption(table, head, report)
  const election: Election = {
    ...(head.title === undefined ? {} : { title: head.title }),
    options,
    seats: head.seats ?? 1,
    ...(head.top === undefined ? {} : { top: head.top }),
    ...(head.unranked === undefined ? {} : { unranked: head.unranked }),
    ballots: ballots.map((ballot, at) => ({
      ...ballot,
      ...readPaper(papers, table.rows[at]!, report),
    })),
  }
  if (problems.length === 0) problems.push(...checkElection(election))
  const failed = problems.some(({ severity }) => severity === 'error')
  return { election: failed ? null : election, problems }
}

interface Table {
  readonly header: readonly CsvField[]
  readonly rows: readonly CsvRow[]
  /** How many columns of each row belong to the paper. */
  readonly skip: number
}

const byOption = ({ header, rows, skip }: Table, head: CsvHead, report: ReportField): CsvCast => {
  const names = optionNames(header.map((field) => field.text))
  header.forEach((field, at) => {
    if (field.text === '') report(field, 'A column without a name', 'Name the option.')
    else if (names.placeOf(field.text) !== at)
      report(field, `“${field.text}” is named twice`, 'Name each option once.')
  })
  const cells = rows.map((row) => row.slice(skip))
  const kind: GridKind = head.ballots ?? gridKindOf(cells.flat())
  return {
    options: names.names,
    ballots: cells.map((row) => readGridRow(kind, row, report)),
  }
}
