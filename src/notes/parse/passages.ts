import type { ListItem, Nodes, Paragraph, Root, Table } from 'mdast'
import { type Gathered, gather } from './inline.ts'
import type { Cell, Passage, PassageKind } from './passage.ts'
import { splitLines } from './split-lines.ts'

/** Flattens an mdast tree into passages; `toOriginal` maps the parser's offsets to the original's. */
export const rootToPassages = (
  root: Root,
  toOriginal: (offset: number) => number,
): readonly Passage[] => {
  const flow = new Flow(toOriginal)
  flow.blocks(root.children, { parent: -1, depth: 0, quoted: false })
  return flow.passages
}

/** Where a block stands. */
interface Stand {
  readonly parent: number
  readonly depth: number
  readonly quoted: boolean
}

const NO_CELLS: readonly Cell[] = []
const NO_HEADER: readonly string[] = []

class Flow {
  readonly passages: Passage[] = []
  private readonly headings: number[] = []
  private tables = 0
  private readonly toOriginal: (offset: number) => number

  constructor(toOriginal: (offset: number) => number) {
    this.toOriginal = toOriginal
  }

  blocks(nodes: readonly Nodes[], stand: Stand): void {
    let before: number | null = null
    for (const node of nodes) {
      const at = this.passages.length
      if (node.type === 'list') this.list(node.children, stand, before ?? -1, node)
      else this.block(node, stand)
      before = node.type === 'paragraph' || node.type === 'heading' ? this.passages.length - 1 : null
      if (before !== null && before < at) before = null
    }
  }

  private block(node: Nodes, stand: Stand): void {
    switch (node.type) {
      case 'heading':
        return this.add('heading', gather(node.children, this.toOriginal), node, stand, {
          level: node.depth,
        })
      case 'paragraph':
        return this.paragraph(node, stand)
      case 'table':
        return this.table(node, stand)
      case 'blockquote':
        return this.blocks(node.children, { ...stand, quoted: true })
      case 'footnoteDefinition':
        return this.blocks(node.children, stand)
      case 'code':
      case 'html':
      case 'yaml':
        return this.raw(node.type === 'yaml' ? 'meta' : 'code', node.value, node, stand)
      case 'thematicBreak':
        return this.add('rule', { text: '', marks: [], origins: [] }, node, stand, {})
      default:
        return
    }
  }

  private paragraph(node: Paragraph, stand: Stand): void {
    const parts = splitLines(gather(node.children, this.toOriginal))
    for (const part of parts) {
      if (part.text === '') continue
      const isHeading = stand.parent < 0 && isBoldLine(part)
      this.add(isHeading ? 'heading' : 'paragraph', part, parts.length === 1 ? node : null, stand, {
        level: isHeading ? 7 : 0,
      })
    }
  }

  private list(
    items: readonly ListItem[],
    stand: Stand,
    intro: number,
    _list: Nodes,
  ): void {
    const depth = stand.depth + 1
    for (const item of items) {
      const at = this.passages.length
      const [first, ...rest] = item.children
      const parts =
        first?.type === 'paragraph' ? splitLines(gather(first.children, this.toOriginal)) : []
      const own = parts[0] ?? { text: '', marks: [], origins: [] }
      this.add('item', own, parts.length === 1 ? (first ?? item) : null, stand, {
        level: depth,
        intro,
        checked: item.checked ?? null,
        start: this.toOriginal(item.position?.start.offset ?? 0),
      })
      const inside: Stand = { ...stand, parent: at, depth }
      for (const part of parts.slice(1)) this.add('paragraph', part, null, inside, {})
      this.blocks(first?.type === 'paragraph' || first === undefined ? rest : item.children, inside)
    }
  }

  private table(node: Table, stand: Stand): void {
    const table = this.tables++
    let header: readonly string[] = NO_HEADER
    node.children.forEach((row, r) => {
      const whole: Gathered = { text: '', marks: [], origins: [] }
      const cells: Cell[] = []
      for (const cell of row.children) {
        if (cells.length > 0) whole.text += '\t'
        const from = whole.text.length
        const part = gather(cell.children, this.toOriginal)
        for (const mark of part.marks)
          whole.marks.push({ ...mark, from: mark.from + from, to: mark.to + from })
        for (let i = 0; i < part.origins.length; i += 2)
          whole.origins.push(part.origins[i]! + from, part.origins[i + 1]!)
        whole.text += part.text
        cells.push({ text: part.text.trim(), from, to: whole.text.length })
      }
      if (r === 0) header = cells.map((cell) => cell.text)
      this.add('row', whole, row, stand, { cells, header, isHeader: r === 0, table })
    })
  }

  /** Code, HTML and front matter: one passage a line, so that every line can be accounted for. */
  private raw(kind: PassageKind, value: string, node: Nodes, stand: Stand): void {
    const start = node.position?.start.offset ?? 0
    const fence = node.type === 'html' ? 0 : 1
    if (kind === 'meta') {
      // The value begins behind the opening `---` line.
      let at = start + 4
      for (const line of value.split('\n')) {
        const origin = this.toOriginal(at)
        this.add(kind, { text: line, marks: [], origins: [0, origin] }, null, stand, {})
        at += line.length + 1
      }
      return
    }
    this.add(kind, { text: value, marks: [], origins: [0, this.toOriginal(start + fence)] }, node, stand, {})
  }

  private add(
    kind: PassageKind,
    gathered: Gathered,
    node: Nodes | null,
    stand: Stand,
    more: Partial<Passage>,
  ): void {
    const index = this.passages.length
    const { text, marks, origins } = gathered
    const first = origins[1] ?? 0
    const last = (origins.at(-1) ?? 0) + text.length - (origins.at(-2) ?? 0)
    const start = node ? this.toOriginal(node.position?.start.offset ?? 0) : first
    const end = node ? this.toOriginal(node.position?.end.offset ?? 0) : last
    const level = more.level ?? 0
    if (kind === 'heading') this.closeHeadings(level)
    this.passages.push({
      kind,
      text,
      marks,
      parent: stand.parent,
      intro: -1,
      checked: null,
      quoted: stand.quoted,
      cells: NO_CELLS,
      header: NO_HEADER,
      isHeader: false,
      table: -1,
      nick: null,
      time: null,
      start,
      end,
      origins,
      ...more,
      index,
      level,
      heading: this.headings.at(-1) ?? -1,
    })
    if (kind === 'heading') this.headings.push(index)
  }

  private closeHeadings(level: number): void {
    while (this.headings.length > 0 && this.passages[this.headings.at(-1)!]!.level >= level)
      this.headings.pop()
  }
}

/** A short paragraph that is bold from end to end serves as a heading. */
const isBoldLine = ({ text, marks }: Gathered): boolean => {
  if (text.length > 80) return false
  const bold = marks.reduce((sum, m) => (m.kind === 'strong' ? sum + m.to - m.from : sum), 0)
  return bold > 0 && bold >= text.replace(/:\s*$/, '').trimEnd().length
}
