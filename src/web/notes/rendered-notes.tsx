import type { ComponentChildren, VNode } from 'preact'
import type { ItemRow, TopicRow } from '#api'
import type { Note, Passage } from '#notes'
import type { LineRange } from '#terms'
import type { Place } from '../place.ts'
import { passageText } from './passage-text.tsx'
import { type Placed, placeItems } from './place-items.ts'
import { Side } from './side.tsx'
import { NotesTable } from './table.tsx'

interface NotesProps {
  readonly at: Place
  readonly note: Note
  readonly lines: LineRange
  readonly items: readonly ItemRow[]
  readonly topics: readonly TopicRow[]
}

/** Notes as they were written, set well: findings are marked in the text and noted in the margin. */
export const RenderedNotes = ({ at, note, lines, items, topics }: NotesProps): VNode => {
  const start = note.lines.starts[lines[0] - 1] ?? 0
  const end = note.lines.starts[lines[1]] ?? note.original.length
  const shown = note.passages.filter((passage) => passage.start >= start && passage.start < end)
  const placed = placeItems(shown, items, topics)
  const sheet = new Sheet(at, note, placed)
  const indexes = new Set(shown.map((passage) => passage.index))
  const roots: Passage[] = []
  for (const passage of shown) {
    if (indexes.has(passage.parent)) sheet.childOf(passage.parent, passage)
    else roots.push(passage)
  }
  return (
    <div class="notes">
      {sheet.flow(roots)}
      {placed.lost.length > 0 && (
        <p class="lost">
          {placed.lost.map((item) => (
            <Side at={at} item={item} />
          ))}
        </p>
      )}
    </div>
  )
}

/** Turns the flat list of passages back into nested blocks. */
class Sheet {
  private readonly children = new Map<number, Passage[]>()
  private readonly ranks = new Map<number, number>()
  private readonly at: Place
  private readonly note: Note
  private readonly placed: Placed

  constructor(at: Place, note: Note, placed: Placed) {
    this.at = at
    this.note = note
    this.placed = placed
  }

  childOf(parent: number, passage: Passage): void {
    const siblings = this.children.get(parent)
    if (siblings) siblings.push(passage)
    else this.children.set(parent, [passage])
  }

  /** Passages side by side: runs of items become lists, rows tables, turns logs, quotes quotes. */
  flow(passages: readonly Passage[], inQuote = false): readonly VNode[] {
    const blocks: VNode[] = []
    let i = 0
    while (i < passages.length) {
      const first = passages[i]
      if (!first) break
      const group = this.groupOf(first, inQuote)
      let end = i + 1
      if (group === null) while (this.isNextLine(passages[end - 1], passages[end])) end++
      else while (this.isSame(passages[end], group, inQuote)) end++
      const run = passages.slice(i, end)
      blocks.push(group === null ? this.block(first, run) : this.run(group, run))
      if (group === null || group === 'meta' || group.startsWith('table'))
        for (const passage of run) blocks.push(...this.below(passage, inQuote))
      i = end
    }
    return blocks
  }

  /** What hangs below a passage, as the points below an item. */
  private below(passage: Passage, inQuote = passage.quoted): readonly VNode[] {
    return this.flow(this.children.get(passage.index) ?? [], inQuote)
  }

  private run(group: string, run: readonly Passage[]): VNode {
    if (group === 'quote') return <blockquote>{this.flow(run, true)}</blockquote>
    if (group === 'item' || group === 'numbered') return this.list(run)
    if (group === 'turn') return <div class="log">{run.map((turn) => this.turn(turn))}</div>
    if (group === 'meta')
      return <pre class="front-matter">{run.map((line) => line.text).join('\n')}</pre>
    return (
      <>
        <div class="sides">{run.map((row) => this.sides(row))}</div>
        <NotesTable rows={run} placed={this.placed} />
      </>
    )
  }

  private list(items: readonly Passage[]): VNode {
    const rows = items.map((item) => (
      <li id={this.anchor(item)} class={item.checked === null ? undefined : 'task'}>
        {this.sides(item)}
        {item.checked !== null && (
          <span class="box" role="img" aria-label={item.checked ? 'done' : 'not done'}>
            {item.checked ? '☑' : '☐'}
          </span>
        )}
        {this.words(item)}
        {this.below(item)}
      </li>
    ))
    const number = items[0] ? this.numberOf(items[0]) : null
    return number === null ? (
      <ul>{rows}</ul>
    ) : (
      <ol start={number === 1 ? undefined : number}>{rows}</ol>
    )
  }

  private turn(turn: Passage): VNode {
    return (
      <>
        <p class="turn" id={this.anchor(turn)}>
          {this.sides(turn)}
          {turn.time !== null && <span class="turn-time">{turn.time}</span>}
          {turn.nick !== null && <b class="turn-nick">{turn.nick}</b>} {this.words(turn)}
        </p>
        {this.below(turn)}
      </>
    )
  }

  private block(passage: Passage, lines: readonly Passage[]): VNode {
    switch (passage.kind) {
      case 'heading':
        return this.heading(passage)
      case 'code':
        return passage.text.trimStart().startsWith('<!--') ? (
          <pre class="aside-comment">{passage.text}</pre>
        ) : (
          <pre id={this.anchor(passage)} tabindex={0}>
            {this.words(passage)}
          </pre>
        )
      case 'rule':
        return <hr />
      default:
        return (
          <p id={this.anchor(passage)}>
            {lines.map((line) => (
              <>
                {line !== passage && <br />}
                {this.sides(line)}
                {this.words(line)}
              </>
            ))}
          </p>
        )
    }
  }

  /** Lines of one paragraph that stand by themselves are set as lines, not as paragraphs. */
  private isNextLine(before: Passage | undefined, passage: Passage | undefined): boolean {
    if (before?.kind !== 'paragraph' || passage?.kind !== 'paragraph') return false
    if (this.children.has(before.index)) return false
    const { original } = this.note
    const lineEnd = original.indexOf('\n', before.end)
    if (lineEnd < 0 || lineEnd >= passage.start || this.placed.anchors.has(passage.index))
      return false
    const next = original.indexOf('\n', lineEnd + 1)
    return next < 0 || next >= passage.start
  }

  /** The page has its title and "Notes" above: the note's own headings begin at the third rank. */
  private heading(passage: Passage): VNode {
    const rank = 1 + (this.ranks.get(passage.heading) ?? 2)
    this.ranks.set(passage.index, rank)
    const Rank = `h${Math.min(rank, 6)}` as 'h3'
    return (
      <>
        {this.sides(passage)}
        <Rank id={this.anchor(passage)}>{this.words(passage)}</Rank>
      </>
    )
  }

  private words(passage: Passage): ComponentChildren {
    return passageText(passage, this.placed.markings.get(passage.index))
  }

  private sides(passage: Passage): ComponentChildren {
    return this.placed.markings
      .get(passage.index)
      ?.map(({ item, isFirst }) => isFirst && <Side at={this.at} item={item} />)
  }

  private anchor(passage: Passage): string | undefined {
    return this.placed.anchors.get(passage.index)
  }

  /** The number an item was written with, or null for a bullet. */
  private numberOf(item: Passage): number | null {
    const written = /^\s*(\d{1,9})[.)]\s/.exec(
      this.note.original.slice(item.start, item.start + 16),
    )
    return written ? Number(written[1]) : null
  }

  /** What a passage is set together with, or null where it stands alone. */
  private groupOf(passage: Passage, inQuote: boolean): string | null {
    if (passage.quoted && !inQuote) return 'quote'
    if (passage.kind === 'row') return `table ${passage.table}`
    if (passage.kind === 'item') return this.numberOf(passage) === null ? 'item' : 'numbered'
    return passage.kind === 'turn' || passage.kind === 'meta' ? passage.kind : null
  }

  private isSame(passage: Passage | undefined, group: string, inQuote: boolean): boolean {
    return passage !== undefined && this.groupOf(passage, inQuote) === group
  }
}
