import { sectionNamed } from '../../conventions/section-named.ts'
import type { FormedWriter } from '../origins.ts'
import { writeInline } from './inline.ts'
import type { HtmlNode } from './tree.ts'

/** A row of a table that came as HTML or as text with tabs. */
export interface TableRow {
  readonly start: number
  readonly end: number
  readonly isHeader: boolean
  /** A line with tabs, which has no way to say that it is a header. */
  readonly isText: boolean
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly start: number
  readonly end: number
  readonly nodes: readonly HtmlNode[]
}

/** Writes what stands in a cell; handed in, because cells hold blocks and blocks hold tables. */
type WriteBlocks = (nodes: readonly HtmlNode[], source: string, into: FormedWriter) => void

/**
 * Writes a table: as a Markdown table where every cell is one line; rows of a label and its value as
 * labelled paragraphs or headed sections; other rows cell by cell, nothing lost.
 */
export const writeTable = (
  given: readonly TableRow[],
  source: string,
  into: FormedWriter,
  writeBlocks: WriteBlocks,
): void => {
  const rows = given.map(withoutAttributes(source)).filter((row) => row.cells.length > 0)
  if (rows.length === 0) return
  into.endBlock(rows[0]!.start)
  const widest = Math.max(...rows.map((row) => row.cells.length))
  if (widest <= 2 && !rows[0]!.isHeader && isLabelled(rows, source))
    for (const row of rows) writeLabelled(row, source, into, writeBlocks)
  else if (widest > 1 && rows.every((row) => row.cells.every((cell) => isInline(cell.nodes))))
    writeRows(rows, widest, into, source)
  else for (const row of rows) writeCells(row, rows[0]!, source, into, writeBlocks)
  into.endBlock(rows.at(-1)!.end)
}

const writeRows = (
  rows: readonly TableRow[],
  widest: number,
  into: FormedWriter,
  source: string,
): void => {
  const rule = `|${' --- |'.repeat(widest)}\n`
  const isHeaded = headsTable(rows[0]!, source)
  // Markdown wants a header; one without words is none.
  if (!isHeaded) into.say(`|${'  |'.repeat(widest)}\n${rule}`, rows[0]!.start)
  rows.forEach((row, r) => {
    into.endLine(row.start)
    into.say('|', row.start)
    for (const cell of row.cells) {
      into.say(' ', cell.start)
      writeInline(cell.nodes, source, into, true)
      into.say(' |', cell.end)
    }
    into.say(' |'.repeat(widest - row.cells.length), row.end)
    into.endLine(row.end)
    if (r === 0 && isHeaded) into.say(rule, row.end)
  })
}

/** Header cells, bold cells, or cells of a few words each with neither digits nor links. */
const headsTable = (row: TableRow, source: string): boolean =>
  row.isHeader ||
  row.cells.every((cell) => BOLD.test(rawOf(cell.nodes, source).trim())) ||
  (row.isText && row.cells.every((cell) => /^[^\d@:/]{1,30}$/.test(wordsOf(cell.nodes, source))))

/** `Label | value`: a section where the label names one, else `**Label:** value`. */
const writeLabelled = (
  row: TableRow,
  source: string,
  into: FormedWriter,
  writeBlocks: WriteBlocks,
): void => {
  const [label, value] = row.cells
  if (label === undefined) return
  const words = value === undefined ? '' : wordsOf(label.nodes, source)
  if (words === '') return writeBlocks((value ?? label).nodes, source, into)
  const plain = words.replace(/:\s*$/, '')
  into.endBlock(row.start)
  const valueWords = wordsOf(value!.nodes, source)
  if (NUMBERED.test(plain)) {
    into.say('## ', label.start)
    writePlain(plain, label, source, into)
    if (isInline(value!.nodes) && valueWords !== '') {
      into.say(': ', label.end)
      writeInline(value!.nodes, source, into)
      return into.endBlock(row.end)
    }
  } else if (valueWords === '' && BODY.test(plain)) {
    into.say('## ', label.start)
    writePlain(plain, label, source, into)
    return into.endBlock(row.end)
  } else if (valueWords === '' && /:\s+\S/.test(plain)) {
    // The label holds its value itself.
    writePlain(plain, label, source, into)
    return into.endBlock(row.end)
  } else if (
    !isInline(value!.nodes) ||
    (sectionNamed(plain) !== null
      ? HEADS.has(sectionNamed(plain)!)
      : DISCUSSION.test(plain) || (plain === words && isLong(value!.nodes, source)))
  ) {
    into.say('### ', label.start)
    writePlain(plain, label, source, into)
  } else {
    const mark = valueWords === '' ? '' : '**'
    into.say(mark, label.start)
    writePlain(plain, label, source, into)
    into.say(`:${mark} `, label.end)
    if (isInline(value!.nodes)) {
      writeInline(value!.nodes, source, into)
      return into.endBlock(row.end)
    }
  }
  into.endBlock(row.end)
  writeBlocks(value!.nodes, source, into)
  into.endBlock(row.end)
}

/** Too much for the value of a label: a discussion, told in lines or at length. */
const isLong = (nodes: readonly HtmlNode[], source: string): boolean => {
  const raw = rawOf(nodes, source)
  return raw.length >= 400 || (raw.match(/<br\b/gi)?.length ?? 0) >= 2
}

/** A label's words as they stand in the source, where they stand there in one piece. */
const writePlain = (words: string, label: TableCell, source: string, into: FormedWriter): void => {
  const at = source.slice(label.start, label.end).indexOf(words)
  if (at < 0) into.say(words, label.start)
  else into.copy(label.start + at, label.start + at + words.length)
}

/** A row whose cells hold blocks: the first cell's words head it, the header's words label the others. */
const writeCells = (
  row: TableRow,
  header: TableRow,
  source: string,
  into: FormedWriter,
  writeBlocks: WriteBlocks,
): void => {
  row.cells.forEach((cell, c) => {
    into.endBlock(cell.start)
    const label = header.isHeader && header !== row ? header.cells[c] : undefined
    const words = label === undefined ? '' : wordsOf(label.nodes, source)
    if (c > 0 && words !== '' && wordsOf(cell.nodes, source) !== '')
      into.say(`**${words}:** `, cell.start)
    if (isInline(cell.nodes)) writeInline(cell.nodes, source, into)
    else {
      into.endBlock(cell.start)
      writeBlocks(cell.nodes, source, into)
    }
    into.endBlock(cell.end)
  })
}

const BOLD = /^(?:<p>\s*)?(?:<(?:b|strong)>|\*\*)/i
const NUMBERED = /^(?:subject|item|topic|agenda item|point|issue)\s*#?\d{1,3}$/i
const BODY = /^(?:meeting )?(?:notes|minutes|discussions?)$/i
const DISCUSSION = /^(?:discussion|notes|minutes|background|details|comments|description)$/i
const HEADS: ReadonlySet<string> = new Set([
  'actions',
  'past-actions',
  'decisions',
  'motions',
  'questions',
  'next-meeting',
  'agenda',
  'summary',
])

/** A table of labels: its first cells are short, and bold, end in a colon, or name a section. */
const isLabelled = (rows: readonly TableRow[], source: string): boolean => {
  let labels = 0
  let others = 0
  for (const { cells } of rows) {
    if (cells.length < 2) continue
    const raw = rawOf(cells[0]!.nodes, source).trim()
    const words = wordsOf(cells[0]!.nodes, source)
    if (words === '') continue
    const isBold = /^(?:<p>\s*)?(?:<(?:b|strong)>|\*\*)/i.test(raw)
    const isValueBold = /^(?:<p>\s*)?(?:<(?:b|strong)>|\*\*)/i.test(
      rawOf(cells[1]!.nodes, source).trim(),
    )
    const isLabel = /:$/.test(words) || sectionNamed(words) !== null || DISCUSSION.test(words)
    if (words.length <= 60 && (isLabel || NUMBERED.test(words) || (isBold && !isValueBold)))
      labels++
    else others++
  }
  return labels > 0 && labels > others
}

const BLOCKS_IN_CELLS = new Set(['p', 'div', 'center', 'section'])

/** One line of text: nothing but text and at most one paragraph. */
const isInline = (nodes: readonly HtmlNode[]): boolean => {
  const full = nodes.filter((node) => node.tag !== null || node.end > node.start)
  const blocks = full.filter((node) => node.tag !== null)
  if (blocks.length === 0) return true
  const only = blocks[0]!
  return (
    blocks.length === 1 &&
    BLOCKS_IN_CELLS.has(only.tag!) &&
    full.length <= 3 &&
    isInline(only.tag === null ? [] : only.children)
  )
}

const rawOf = (nodes: readonly HtmlNode[], source: string): string =>
  nodes.length === 0
    ? ''
    : source.slice(nodes[0]!.start, Math.min(nodes.at(-1)!.end, nodes[0]!.start + 400))

/** The first words of a cell without tags and stars. */
const wordsOf = (nodes: readonly HtmlNode[], source: string): string =>
  rawOf(nodes, source)
    .replace(/<[^<>]*>?|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Cells that hold only a cell's attributes, left behind by a converter. */
const withoutAttributes =
  (source: string) =>
  (row: TableRow): TableRow => ({
    ...row,
    cells: row.cells.filter(
      (cell) =>
        !/^(?:(?:style|valign|align|height|width|bgcolor|colspan|rowspan)="[^"]*"\s*)+$/.test(
          wordsOf(cell.nodes, source),
        ),
    ),
  })
