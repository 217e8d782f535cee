import type { ListItem, Nodes, Paragraph, Root } from 'mdast'
import type { MarkdownStretch, Turn } from '../forms/form.ts'
import { readDressedTurn } from './dressed-turn.ts'
import { entryInCode, indentAt, readEntryLine } from './entry-line.ts'
import type { Gathered } from './gathered.ts'
import { gather, isHtmlTag } from './inline.ts'
import { boxOf, isOnOneLine, lazyLabelIn, ownTextOf, withBox } from './item-text.ts'
import { isBoldLine, isProse, NOTES_IN_CODE, TEMPLATE_MARK } from './line-shapes.ts'
import type { Passage } from './passage.ts'
import { NO_HEADER, OUTSIDE, PassageList, type Stand } from './passage-list.ts'
import { cutLines, slice, splitLines } from './split-lines.ts'
import { gatherRow } from './table.ts'

const NOTHING: Gathered = { text: '', marks: [], origins: [] }
/** Deeper nesting than people write is flattened to this depth. */
const MOST_NESTING = 60

/** Flattens mdast trees and chat turns into passages, in reading order. */
export class Flow {
  private readonly list = new PassageList()
  private tables = 0
  private source = ''
  /** The last entry of a list that was set as code. */
  private lastInCode = -1

  get passages(): readonly Passage[] {
    return this.list.passages
  }

  /** Adds a stretch of Markdown; `root` is its tree. */
  markdown(root: Root, stretch: MarkdownStretch): void {
    this.source = stretch.text
    this.list.begin(stretch)
    this.blocks(root.children, OUTSIDE, 0)
  }

  /** Adds a stretch of chat. */
  chat(turns: readonly Turn[]): void {
    this.list.begin(null)
    for (const { text, nick, time, textStart, start, end, origins } of turns)
      this.list.add(
        'turn',
        { text, marks: [], origins: [...(origins ?? [0, textStart])] },
        null,
        OUTSIDE,
        {
          nick,
          time,
          start,
          end,
        },
      )
  }

  private blocks(nodes: readonly Nodes[], stand: Stand, nesting: number): void {
    if (nesting > MOST_NESTING) return this.flat(nodes, stand)
    let intro = stand.intro
    for (const node of nodes) {
      const at = this.list.length
      if (node.type === 'list') this.items(node.children, { ...stand, intro }, nesting)
      else this.block(node, { ...stand, intro }, nesting)
      const opensList = node.type === 'paragraph' || node.type === 'heading'
      const last = this.list.length - 1
      intro = opensList && last >= at && this.passages[last]!.kind !== 'item' ? last : -1
    }
  }

  private block(node: Nodes, stand: Stand, nesting: number): void {
    switch (node.type) {
      case 'heading':
        return this.heading(gather(node.children, this.source), node, node.depth, stand)
      case 'paragraph':
        return this.paragraph(node, stand)
      case 'table': {
        const table = this.tables++
        let header = NO_HEADER
        node.children.forEach((row, r) => {
          const { whole, cells } = gatherRow(row, this.source)
          if (r === 0 && cells.every((cell) => cell.text === '')) return
          if (r === 0) header = cells.map((cell) => cell.text)
          this.list.add('row', whole, row, stand, { cells, header, isHeader: r === 0, table })
        })
        return
      }
      case 'blockquote':
        return this.blocks(node.children, { ...stand, quoted: true }, nesting + 1)
      case 'footnoteDefinition':
        return this.blocks(node.children, stand, nesting + 1)
      case 'yaml':
        return this.meta(node.value, node)
      case 'html':
        return this.html(node.value, node, stand)
      case 'code':
        return this.code(node.value, node, stand)
      case 'thematicBreak':
        return this.list.add('rule', NOTHING, node, stand, {})
      default:
        return
    }
  }

  /** A heading; one that a line of dashes made of prose by accident is prose and a rule. */
  private heading(gathered: Gathered, node: Nodes, level: number, stand: Stand): void {
    const start = node.position?.start.offset ?? 0
    const isUnderlined = this.source[start] !== '#' && gathered.text !== ''
    if (isUnderlined && (gathered.text.includes('\n') || isProse(gathered.text))) {
      this.lines(splitLines(gathered, this.source), stand)
      return this.list.add('rule', NOTHING, null, stand, this.endOf(node))
    }
    this.list.add('heading', gathered, node, stand, { level })
  }

  private endOf(node: Nodes): Partial<Passage> {
    const end = this.list.toOriginal(node.position?.end.offset ?? 0)
    return { start: Math.max(0, end - 1), end }
  }

  private paragraph(node: Paragraph, stand: Stand): void {
    const parts = splitLines(gather(node.children, this.source), this.source)
    const only = parts.length === 1 ? parts[0]! : null
    if (only !== null && (only.text === '' || TEMPLATE_MARK.test(only.text))) return
    if (only !== null && stand.parent < 0 && isBoldLine(only))
      return this.list.add('heading', only, node, stand, { level: 7 })
    this.lines(parts, stand)
  }

  /** Lines that stand by themselves: turns of a chat, entries of a list in disguise, or paragraphs. */
  private lines(parts: readonly Gathered[], stand: Stand): void {
    const indents: number[] = []
    const items: number[] = []
    let intro = stand.intro
    for (const part of parts) {
      const origin = part.origins[1] ?? 0
      const turn = readDressedTurn(part)
      if (turn !== null) {
        const { nick, time, skip } = turn
        const said = slice(part, skip, part.text.length)
        this.list.add('turn', said.text === '' ? part : said, null, stand, {
          nick,
          time,
          start: this.list.toOriginal(this.lineStart(origin)),
        })
        continue
      }
      const skip = entryInCode(part)
      if (skip > 0) {
        this.entryInCode({ ...slice(part, skip, part.text.length), marks: [] }, origin, stand)
        continue
      }
      const entry = readEntryLine(part.text)
      if (entry !== null) {
        const indent = indentAt(this.source, origin)
        while (indents.length > 0 && indents.at(-1)! >= indent) {
          indents.pop()
          items.pop()
        }
        const parent = items.at(-1) ?? stand.parent
        const level = stand.depth + indents.length + 1
        indents.push(indent)
        items.push(this.list.length)
        this.list.add(
          'item',
          slice(part, entry.skip, part.text.length),
          null,
          { ...stand, parent },
          {
            level,
            intro: parent === stand.parent ? intro : -1,
            checked: entry.checked,
            start: this.list.toOriginal(origin),
          },
        )
        continue
      }
      const isHeading = stand.parent < 0 && isBoldLine(part)
      intro = this.list.length
      indents.length = items.length = 0
      this.list.add(isHeading ? 'heading' : 'paragraph', part, null, stand, {
        level: isHeading ? 7 : 0,
      })
    }
  }

  /** An entry set as code hangs below the item before it, as it did before it was converted. */
  private entryInCode(words: Gathered, origin: number, stand: Stand): void {
    const last = this.passages.at(-1)
    const isNext = last !== undefined && last.index === this.lastInCode
    const parent = last?.kind !== 'item' ? stand.parent : isNext ? last.parent : last.index
    this.lastInCode = this.list.length
    this.list.add(
      'item',
      words,
      null,
      { ...stand, parent },
      {
        level: (this.passages[parent]?.level ?? stand.depth) + 1,
        start: this.list.toOriginal(origin),
      },
    )
  }

  private lineStart(offset: number): number {
    return this.source.lastIndexOf('\n', offset - 1) + 1
  }

  private items(items: readonly ListItem[], stand: Stand, nesting: number): void {
    if (nesting > MOST_NESTING) return this.flat(items, stand)
    const depth = stand.depth + 1
    let before = -1
    let { intro } = stand
    for (const item of items) {
      const at = this.list.length
      const [first, ...rest] = item.children
      if (first?.type === 'list' && isOnOneLine(item, first)) {
        // `- 1) text` is one bullet drawn twice; `- - text`, as converters write it, hangs below the item before.
        const hangs = before >= 0 && first.ordered !== true
        const above = hangs ? { ...stand, parent: before, depth, intro: -1 } : stand
        this.items(first.children, above, nesting + 1)
        this.blocks(
          rest,
          { ...stand, parent: this.list.length > at ? at : stand.parent, depth, intro: -1 },
          nesting + 1,
        )
        continue
      }
      before = at
      const said = ownTextOf(first)
      const parts =
        said === null ? [] : splitLines(gather(said.text.children, this.source), this.source)
      const start = this.list.toOriginal(item.position?.start.offset ?? 0)
      const own = parts[0] ?? NOTHING
      if (own.text === '' && item.children.length === 0) continue
      const empty = own.text === '' ? { end: start + 1 } : {}
      const more = {
        level: depth,
        intro,
        checked: item.checked ?? null,
        start,
        ...empty,
      }
      const inside: Stand = { ...stand, parent: at, depth, intro: -1 }
      const turn = readDressedTurn(own)
      if (turn !== null)
        this.list.add('turn', slice(own, turn.skip, own.text.length), null, stand, {
          nick: turn.nick,
          time: turn.time,
          start,
        })
      else
        this.list.add('item', withBox(own), parts.length === 1 ? first! : null, stand, {
          ...more,
          quoted: stand.quoted || first?.type === 'blockquote',
          ...boxOf(own, more.checked),
        })
      const label = lazyLabelIn(parts, this.source, start)
      if (parts.length > 1) this.lines(parts.slice(1, label), inside)
      if (label < parts.length) {
        this.lines(parts.slice(label), { ...stand, intro: -1 })
        intro = this.list.length - 1
      }
      if (said !== null && said.more.length > 0)
        this.blocks(said.more, { ...inside, quoted: true }, nesting + 1)
      this.blocks(said === null ? item.children : rest, inside, nesting + 1)
    }
  }

  /** Nodes nested beyond reason: their paragraphs, one below the other. */
  private flat(nodes: readonly Nodes[], stand: Stand): void {
    const left = [...nodes].reverse()
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (
        node.type === 'list' ||
        node.type === 'listItem' ||
        node.type === 'blockquote' ||
        node.type === 'footnoteDefinition'
      )
        for (let i = node.children.length - 1; i >= 0; i--) left.push(node.children[i]!)
      else this.block(node, stand, MOST_NESTING)
    }
  }

  /** Front matter, one passage a line. */
  private meta(value: string, node: Nodes): void {
    let at = this.source.indexOf('\n', node.position?.start.offset ?? 0) + 1
    for (const line of value.split('\n')) {
      if (line.trim() !== '')
        this.list.add(
          'meta',
          { text: line.trimEnd(), marks: [], origins: [0, at] },
          null,
          OUTSIDE,
          {},
        )
      at = this.source.indexOf('\n', at) + 1
    }
  }

  /** HTML that the forms left: comments go, of the rest the words stay. */
  private html(value: string, node: Nodes, stand: Stand): void {
    if (value.startsWith('<!') || value.startsWith('<?')) return
    this.plainLines(
      value.replace(/<\/?([A-Za-z][A-Za-z0-9]*)[^<>]*>/g, (tag, name) =>
        isHtmlTag(name.toLowerCase()) ? ' '.repeat(tag.length) : tag,
      ),
      node.position?.start.offset ?? 0,
      stand,
    )
  }

  /** Code stays one passage; notes that an indent made code are notes. */
  private code(value: string, node: Nodes, stand: Stand): void {
    const start = node.position?.start.offset ?? 0
    const opening = this.source.slice(start, start + 4).trimStart()
    const isFenced = opening.startsWith('`') || opening.startsWith('~')
    if (!isFenced && NOTES_IN_CODE.test(value)) {
      const end = node.position?.end.offset ?? start
      return this.plainLines(this.source.slice(start, end), start, stand)
    }
    const from = isFenced ? this.source.indexOf('\n', start) + 1 : start
    this.list.add('code', { text: value, marks: [], origins: [0, from] }, node, stand, {})
  }

  private plainLines(text: string, start: number, stand: Stand): void {
    this.lines(cutLines({ text, marks: [], origins: [0, start] }), stand)
  }
}
