import type { FormedWriter } from '../origins.ts'
import { copyMarked, type InlineMark, type Line } from './rewrite.ts'

type Range = readonly [from: number, to: number]

const MOST_LINES = 2000
/** `style="…" |` in front of a cell's words. */
const ATTRIBUTES = /^[^|[\]{}\n]{0,200}=[^|[\]{}\n]{0,200}\|(?!\|)/

/** Writes the table that opens on a line (`{|`, `|-`, `! head`, `| cell || cell`, `|}`); answers the line behind it. */
export const writeWikiTable = (
  source: string,
  lines: readonly Line[],
  first: number,
  mark: InlineMark,
  writer: FormedWriter,
): number => {
  const rows: Range[][] = []
  let row: Range[] = []
  let at = first + 1
  for (; at < lines.length && at < first + MOST_LINES; at++) {
    const { text, start, end } = lines[at]!
    if (text.startsWith('|}')) break
    if (text.startsWith('|-')) {
      rows.push(row)
      row = []
    } else if (text.startsWith('|+')) continue
    else if (text.startsWith('|') || text.startsWith('!')) row.push(...cellsOf(text, start))
    else if (text.trim() !== '' && row.length > 0) row.push([row.pop()![0], end])
  }
  rows.push(row)
  const filled = rows.filter((cells) => cells.length > 0)
  const width = Math.max(0, ...filled.map((cells) => cells.length))
  if (width === 0) return at + 1
  writer.endBlock(lines[first]!.start)
  const isHeaded = source[filled[0]![0]![0] - 1] === '!' || filled.length > 1
  if (!isHeaded)
    writer.say(`|${' |'.repeat(width)}\n|${' --- |'.repeat(width)}\n`, lines[first]!.start)
  filled.forEach((cells, r) => {
    writer.say('| ', cells[0]![0])
    for (const [from, to] of cells) {
      copyCell(source, from, to, mark, writer)
      writer.say(' | ', to)
    }
    writer.say(`${'| '.repeat(width - cells.length)}\n`, cells.at(-1)![1])
    if (r === 0 && isHeaded) writer.say(`|${' --- |'.repeat(width)}\n`, cells.at(-1)![1])
  })
  writer.endBlock(lines[Math.min(at, lines.length - 1)]!.end)
  return at + 1
}

/** `| a || b`, `! a !! b`: where the cells' words stand. */
const cellsOf = (text: string, start: number): readonly Range[] => {
  const cells: Range[] = []
  const cut = text.startsWith('!') ? /!!|\|\|/g : /\|\|/g
  let from = 1
  for (;;) {
    cut.lastIndex = from
    const next = cut.exec(text)
    const to = next?.index ?? text.length
    const words = text.slice(from, to)
    const skip = ATTRIBUTES.exec(words)?.[0].length ?? 0
    const own = words.slice(skip)
    const blanks = own.length - own.trimStart().length
    const begin = start + from + skip + blanks
    cells.push([begin, Math.max(begin, start + from + words.trimEnd().length)])
    if (next === null) return cells
    from = to + 2
  }
}

/** A cell on one line; its bars would end it. */
const copyCell = (
  source: string,
  from: number,
  to: number,
  mark: InlineMark,
  writer: FormedWriter,
): void => {
  let at = from
  while (at < to) {
    const next = source.indexOf('\n', at)
    const end = next < 0 || next > to ? to : next
    copyMarked(source, at, end, mark, writer)
    if (end < to) writer.say(' ', end)
    at = end + 1
  }
}
