import type { FormedWriter } from '../origins.ts'
import { writeCollapsed, writeInline } from './inline.ts'
import { type TableRow, writeTable } from './table-blocks.ts'
import type { HtmlBlock, HtmlNode } from './tree.ts'

/** Writes HTML blocks as Markdown: headings, bullets, paragraphs, tables; inline tags as they are. */
export const writeHtml = (
  nodes: readonly HtmlNode[],
  source: string,
  into: FormedWriter,
  indent = '',
): void => {
  for (const node of nodes) {
    if (node.tag === null) writeText(source, node.start, node.end, into, indent)
    else writeBlock(node, source, into, indent)
  }
}

const writeBlock = (block: HtmlBlock, source: string, into: FormedWriter, indent: string): void => {
  switch (block.tag) {
    case 'script':
    case 'style':
    case 'title':
    case 'iframe':
    case 'col':
    case 'link':
    case 'meta':
      return
    case 'hr':
      into.endBlock(block.start)
      into.say(`${indent}---`, block.start)
      return into.endBlock(block.start)
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      into.endBlock(block.start)
      into.say(`${'#'.repeat(Number(block.tag[1]))} `, firstOrigin(block))
      writeInline(block.children, source, into)
      return into.endBlock(block.end)
    case 'ul':
    case 'ol':
      into.endBlock(block.start)
      writeEntries(block, source, into, indent)
      return into.endBlock(block.end)
    case 'li':
      return writeItem(block, source, into, indent)
    case 'table':
      return writeTable(rowsOf(block), source, into, writeHtml)
    default:
      into.endBlock(block.start)
      writeHtml(block.children, source, into, indent)
      return into.endBlock(block.end)
  }
}

/** A list beside its entries, or alone in one, as converters write it, belongs to the entry before it. */
const writeEntries = (
  list: HtmlBlock,
  source: string,
  into: FormedWriter,
  indent: string,
): void => {
  let hasEntry = false
  for (const child of list.children) {
    const below = isList(child) ? [child] : child.tag === 'li' ? listsAlone(child, source) : null
    if (below !== null) writeHtml(below, source, into, hasEntry ? `${indent}  ` : indent)
    else if (child.tag === 'li') {
      writeItem(child, source, into, indent)
      hasEntry = true
    } else writeHtml([child], source, into, indent)
  }
}

/** The lists of an entry that holds no words of its own, or null. */
const listsAlone = (item: HtmlBlock, source: string): readonly HtmlNode[] | null => {
  const filled = item.children.filter(
    (node) => node.tag !== null || source.slice(node.start, node.end).trim() !== '',
  )
  return filled.length > 0 && filled.every(isList) ? filled : null
}

const writeItem = (item: HtmlBlock, source: string, into: FormedWriter, indent: string): void => {
  into.endLine(item.start)
  const flat = flatten(item)
  into.say(`${indent}- `, flat[0]?.start ?? item.start)
  const inner = `${indent}  `
  const [first, ...rest] = flat
  if (first?.tag === null) {
    const box = BOX.exec(source.slice(first.start, Math.min(first.end, first.start + 200)))
    if (box !== null) into.say(TICKED.test(box[0]) ? '[x] ' : '[ ] ', first.start)
    const from = first.start + (box?.[0].length ?? 0)
    writeCollapsed(source, from, first.end, into, { isItem: true })
  } else if (first !== undefined) writeHtml([first], source, into, inner)
  writeHtml(rest, source, into, inner)
}

const isList = (node: HtmlNode): boolean => node.tag === 'ul' || node.tag === 'ol'

/** The box of a task at the front of an entry: drawn, or as a form's field. */
const BOX = /^\s*(?:[☐☑☒✅✔◻❏]\ufe0f?\s+|<input\b[^<>]{0,80}\bcheckbox\b[^<>]{0,80}>\s*)/iu
const TICKED = /[☑☒✅✔]|\schecked\b/iu

/** The children, with paragraphs and divisions at the front opened. */
const flatten = (block: HtmlBlock): readonly HtmlNode[] => {
  const children = block.children.filter((node) => node.tag !== null || node.end > node.start)
  const first = children[0]
  return first !== undefined && (first.tag === 'p' || first.tag === 'div')
    ? [...flatten(first), ...children.slice(1)]
    : children
}

/** Text between blocks: Markdown where it has lines that open as such, else one paragraph. */
const writeText = (
  source: string,
  from: number,
  to: number,
  into: FormedWriter,
  indent: string,
): void => {
  const text = source.slice(from, to)
  if (text.trim() === '') return
  if (/\n[ \t]*(?:\n|[-*+] |\d+[.)] |\|)/.test(text.trim())) {
    into.endBlock(from)
    into.copy(from, to)
    return into.endLine(to)
  }
  if (indent !== '') into.endBlock(from)
  into.say(indent, from)
  writeCollapsed(source, from, to, into, { isItem: indent !== '' })
  into.endLine(to)
}

const firstOrigin = (block: HtmlBlock): number => {
  const first = block.children[0]
  return first === undefined ? block.start : first.tag === null ? first.start : firstOrigin(first)
}

/** The rows of a table, those of nested bodies too. */
const rowsOf = (table: HtmlBlock): readonly TableRow[] => {
  const rows: TableRow[] = []
  for (const node of table.children) {
    if (node.tag === null) continue
    if (node.tag === 'tr') {
      const cells = node.children.filter((cell) => cell.tag !== null) as HtmlBlock[]
      rows.push({
        start: node.start,
        end: node.end,
        isText: false,
        isHeader: cells.length > 0 && cells.every((cell) => cell.tag === 'th'),
        cells: cells.map((cell) => ({ start: cell.start, end: cell.end, nodes: cell.children })),
      })
    } else if (node.tag === 'td' || node.tag === 'th' || node.tag === 'caption')
      rows.push({
        start: node.start,
        end: node.end,
        isText: false,
        isHeader: false,
        cells: [{ start: node.start, end: node.end, nodes: node.children }],
      })
    else rows.push(...rowsOf(node))
  }
  return rows
}
