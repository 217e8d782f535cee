import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import { parseMarkdown } from '#markdown'
import { linesOfHtml, withoutTags } from './tagged.ts'

/** A piece of a rendered text, as an eye sees it: nothing of its markup is left. */
export type Block = { readonly gap: boolean } & (
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  | { readonly kind: 'paragraph'; readonly depth: number; readonly words: string }
  | {
      readonly kind: 'item'
      readonly depth: number
      readonly number: number | null
      readonly checked: boolean | null
      readonly words: string
    }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
)

/** What a renderer makes of Markdown. `\n` in words is a break that was asked for. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const blocks: Block[] = []
  flow(parseMarkdown(markdown), 0, true, blocks)
  return blocks
}

type Parent = Root | Extract<RootContent, { children: RootContent[] }>

const flow = (parent: Parent, depth: number, gap: boolean, into: Block[]): void => {
  const nodes = parent.children as RootContent[]
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    switch (node.type) {
      case 'heading':
        into.push({ kind: 'heading', gap: true, level: node.depth, words: wordsOf(node.children) })
        break
      case 'paragraph':
        pushWords(wordsOf(node.children), depth, gap, into)
        break
      case 'list': {
        let number = node.start ?? 1
        const isLoose = node.spread === true || node.children.some((item) => item.spread === true)
        for (const [i, item] of node.children.entries()) {
          const [first, ...rest] = item.children
          const opens = first?.type === 'paragraph'
          into.push({
            kind: 'item',
            gap: isLoose || (i === 0 && depth === 0),
            depth,
            number: node.ordered === true ? number++ : null,
            checked: item.checked ?? null,
            words: opens ? wordsOf(first.children) : '',
          })
          const below = { ...item, children: opens ? rest : item.children } as Parent
          flow(below, depth + 1, isLoose, into)
        }
        break
      }
      case 'table':
        into.push({ kind: 'rows', gap: true, rows: node.children.map(cellsOf) })
        break
      case 'code':
        into.push({ kind: 'code', gap: true, lines: node.value.split('\n') })
        break
      case 'html':
        if (/^<table/i.test(node.value)) {
          // Blank lines end a block of HTML, not the table.
          const from = at
          while (at < nodes.length - 1 && !/<\/table>/i.test(htmlIn(nodes[at]!))) at++
          const table = nodes
            .slice(from, at + 1)
            .map(htmlIn)
            .join(' ')
          const rows = linesOfHtml(table).map((line) => line.split('\t').map((cell) => cell.trim()))
          into.push({ kind: 'rows', gap: true, rows })
        } else for (const line of linesOfHtml(node.value)) pushWords(line, depth, true, into)
        break
      case 'yaml': {
        const rows = node.value.split('\n').map((line) => /^(\w[^:]*):\s*(.*)$/.exec(line))
        const pairs = rows.filter((row) => row !== null)
        const table = [pairs.map((row) => row[1]!), pairs.map((row) => row[2]!)]
        if (pairs.length > 0) into.push({ kind: 'rows', gap: true, rows: table })
        break
      }
      default:
        if ('children' in node) flow(node as Parent, depth, true, into)
    }
  }
}

const htmlIn = (node: RootContent): string =>
  node.type === 'html'
    ? node.value
    : 'children' in node
      ? node.children.map(htmlIn).join('')
      : 'value' in node
        ? node.value
        : ''

const pushWords = (words: string, depth: number, gap: boolean, into: Block[]): void => {
  if (words.trim() !== '') into.push({ kind: 'paragraph', gap, depth, words })
}

const cellsOf = (row: TableRow): readonly string[] =>
  row.children.map((cell) => wordsOf(cell.children).replaceAll('\n', ' '))

/** The words of inline content: links without addresses, pictures gone, soft breaks as spaces. */
const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  withoutTags(nodes.map(rawWords).join(''))
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim()

const rawWords = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s*\n\s*/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return /^<br/i.test(node.value) ? '\n' : ''
    case 'image':
    case 'imageReference':
      return ''
    case 'footnoteReference':
      return node.identifier
    default:
      return 'children' in node ? node.children.map(rawWords).join('') : ''
  }
}
