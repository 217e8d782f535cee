import { type Block, blocksOf } from './blocks.ts'

const WIDTH = 88
const PAGE = 46

/** Minutes as the text of a PDF: lines wrapped and some words cut, each page with a foot, tables in columns. */
export const asPdf = (markdown: string): string => {
  const blocks = blocksOf(markdown)
  const lines: string[] = []
  for (const block of blocks) {
    if (block.gap && lines.length > 0) lines.push('')
    lines.push(...linesOf(block))
  }
  const title = blocks.find((block) => block.kind === 'heading')?.words.split('\n')[0] ?? 'Minutes'
  const pages = Math.ceil(lines.length / PAGE)
  const paged: string[] = []
  for (let page = 1; page <= pages; page++) {
    paged.push(...lines.slice((page - 1) * PAGE, page * PAGE), '')
    paged.push(`${title.slice(0, 60).padEnd(68)} Page ${page} of ${pages}`, '')
  }
  return paged.join('\n')
}

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return wrapped(block.words, '', '')
    case 'paragraph':
      return wrapped(block.words, margin(block.depth), margin(block.depth))
    case 'item': {
      const mark = block.number === null ? '• ' : `${block.number}. `
      const box = block.checked === null ? '' : block.checked ? '☑ ' : '☐ '
      const from = `${margin(block.depth)}  ${mark}`
      return wrapped(box + block.words, from, ' '.repeat(from.length))
    }
    case 'rows':
      return inColumns(block.rows)
    case 'code':
      return block.lines.flatMap((line) => wrapped(line, '    ', '    '))
  }
}

const margin = (depth: number): string => '    '.repeat(depth)

/** Words broken at the width; a long word that does not fit is cut where a typesetter may. */
const wrapped = (words: string, first: string, other: string): readonly string[] =>
  words.split('\n').flatMap((piece) => {
    const lines: string[] = []
    let line = first
    let isFresh = true
    for (const word of piece.split(/\s+/)) {
      const joined = isFresh ? line + word : `${line} ${word}`
      if (joined.length <= WIDTH || isFresh) line = joined
      else {
        const room = WIDTH - line.length - 2
        const cut = /^\p{Ll}{9,}$/u.test(word) && room >= 4 ? Math.min(room, word.length - 4) : 0
        lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line)
        line = other + word.slice(cut)
      }
      isFresh = false
    }
    return [...lines, line]
  })

/** A table as columns that stand below each other, cells broken at their column's width. */
const inColumns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, c) =>
    Math.min(
      Math.max(...rows.map((row) => row[c]?.length ?? 0)),
      Math.max(12, Math.floor((WIDTH - 3 * (columns - 1)) / columns)),
    ),
  )
  return rows.flatMap((row) => {
    const cells = widths.map((width, c) => brokenAt(row[c] ?? '', width))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, i) =>
      cells
        .map((cell, c) => (cell[i] ?? '').padEnd(widths[c]!))
        .join('   ')
        .trimEnd(),
    )
  })
}

const brokenAt = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
