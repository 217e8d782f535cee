import type { FormedWriter } from '../origins.ts'
import type { Lines } from './heading.ts'

/** A table that a page's layout drew with blanks: rows of cells, each cell the pieces of it. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[]
  /** The first line behind it. */
  readonly next: number
  /** Labels on the left, what they say on the right: `PRESENT:   Ada Stone`. */
  readonly isLabelled: boolean
}

type Cell = readonly (readonly [from: number, to: number])[]

/**
 * The table that begins with a line, or null: three lines or more whose cells stand below each other. `seen` is the first
 * line that was not looked at.
 */
export const gridAt = (
  text: string,
  lines: Lines,
  i: number,
): { readonly grid: Grid | null; readonly seen: number } => {
  const first = lines[i]!
  const columns = GAP.test(first.text) ? startsOf(first) : []
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return { grid: null, seen: i + 1 }
  const rows: Cell[][] = []
  let next = i
  let split = 0
  let lost = false
  for (let at = i; at < lines.length && at - i < MOST_LINES; at++) {
    const line = lines[at]!
    if (line.isDropped) lost = true
    if (line.isDropped || (line.text === '' && isBeforeFoot(lines, at))) continue
    if (line.text === '' && !lost) break
    if (line.text === '') continue
    const pieces = piecesOf(text, line, columns)
    if (pieces === null) break
    if (pieces.filter((piece) => piece !== null).length > 1) split++
    const [piece] = pieces
    const opens = piece != null && !/^\p{Ll}/u.test(text.slice(piece[0], piece[1]))
    if (opens || rows.length === 0) rows.push(columns.map(() => []))
    const row = rows.at(-1)!
    pieces.forEach((piece, c) => {
      if (piece !== null) row[c] = [...row[c]!, piece]
    })
    next = at + 1
    lost = false
  }
  const isLabelled = columns.length === 2 && rows.every((row) => isLabel(text, row[0]!))
  const isGrid = isLabelled ? next - i >= 2 : next - i >= 3 && split >= 2 && rows.length >= 2
  return { grid: isGrid ? { rows, next, isLabelled } : null, seen: next }
}

const isLabel = (text: string, cell: Cell): boolean =>
  cell.length === 1 && text.charCodeAt(cell[0]![1] - 1) === COLON

const COLON = 58

/** Writes it as a Markdown table; its first row heads it where the words are those of a head. */
export const writeGrid = ({ rows, isLabelled }: Grid, text: string, into: FormedWriter): void => {
  if (isLabelled) return writeLabelled(rows, text, into)
  const start = rows[0]!.find(isFilled)![0]![0]
  const width = rows[0]!.length
  const rule = `|${' --- |'.repeat(width)}\n`
  const isHeaded = rows[0]!.some((cell) =>
    HEAD.test(cell.map(([from, to]) => text.slice(from, to)).join(' ')),
  )
  into.endBlock(start)
  if (!isHeaded) into.say(`|${'  |'.repeat(width)}\n${rule}`, start)
  let last = start
  for (const [r, row] of rows.entries()) {
    last = row.find(isFilled)?.at(0)?.[0] ?? last
    into.say('|', last)
    for (const cell of row) {
      for (const [from, to] of cell) {
        into.say(' ', from)
        copyCell(text, from, to, into)
        last = to
      }
      into.say(' |', Math.max(start, last - 2))
    }
    into.endLine(last)
    if (r === 0 && isHeaded) into.say(rule, last)
  }
  into.endBlock(last)
}

/** A label and its value on a line; several short values below each other are a list. */
const writeLabelled = (rows: Grid['rows'], text: string, into: FormedWriter): void => {
  into.endBlock(rows[0]![0]![0]![0])
  for (const [label, value] of rows) {
    const [from, to] = label![0]!
    const isList = value!.length > 1 && value!.every((piece) => isEntry(text, piece))
    if (isList) into.endBlock(from)
    else into.endLine(from)
    into.copy(from, to)
    for (const [start, end] of value!) {
      if (isList) into.endLine(start)
      into.say(isList ? '- ' : ' ', start)
      into.copy(start, end)
    }
    const end = value!.at(-1)?.[1] ?? to
    if (isList) into.endBlock(end)
    else into.endLine(end)
  }
  into.endBlock(rows.at(-1)!.flat().at(-1)![1])
}

const isEntry = (text: string, [from, to]: readonly [number, number]): boolean =>
  to - from < 48 && /^[^a-z]/.test(text.slice(from, to)) && !/[,;.]$/.test(text.slice(from, to))

const copyCell = (text: string, from: number, to: number, into: FormedWriter): void => {
  let at = from
  for (let bar = text.indexOf('|', at); bar >= 0 && bar < to; bar = text.indexOf('|', at)) {
    into.copy(at, bar)
    into.say('\\|', bar)
    at = bar + 1
  }
  into.copy(at, to)
}

const isFilled = (cell: Cell): boolean => cell.length > 0

const MOST_COLUMNS = 8
const MOST_LINES = 400
const GAP = /\S {2,}\S/
const HEAD =
  /^(?:#|no\.?|id|name|members?|attendees?|role|title|action(?: items?)?|items?|tasks?|topics?|subject|description|details|notes?|comments?|owners?|who|what|when|by|assignees?|assigned(?: to)?|responsible|due(?: date)?|date|deadline|status|state|decisions?(?: item)?|outcome|organi[sz]ation|company|attended|present|votes?|link)$/i

/** How far from the margin the cells of a line begin. */
const startsOf = (line: Lines[number]): readonly number[] => {
  const starts = [line.indent]
  for (const gap of line.text.matchAll(/ {2,}(?=\S)/g))
    starts.push(line.indent + gap.index + gap[0].length)
  return starts
}

/** A line's piece for each column; null where its words do not stand in the columns. */
const piecesOf = (
  text: string,
  { start, end, indent }: Lines[number],
  columns: readonly number[],
): readonly (readonly [number, number] | null)[] | null => {
  const margin = start - indent
  if (indent < columns[0]!) return null
  const pieces: (readonly [number, number] | null)[] = []
  for (const [c, column] of columns.entries()) {
    const from = Math.max(margin + column, start)
    const edge = columns[c + 1]
    const to = edge === undefined ? end : Math.min(margin + edge, end)
    if (c > 0 && from < end && from > start && /\S/.test(text.slice(from - 2, from))) return null
    const words = from < to ? text.slice(from, to) : ''
    const lead = words.length - words.trimStart().length
    // Words that begin off the column's edge are of another layout.
    if (words.trim() !== '' && lead > 1) return null
    pieces.push(words.trim() === '' ? null : [from + lead, from + words.trimEnd().length])
  }
  return pieces
}

/** A blank line in front of a page's foot. */
const isBeforeFoot = (lines: Lines, at: number): boolean => {
  let next = at
  while (next < lines.length && lines[next]!.text === '' && !lines[next]!.isDropped) next++
  return next - at <= 2 && lines[next]?.isDropped === true
}
