import type { Nodes } from 'mdast'
import { firstPlace } from '#terms'
import type { MarkdownStretch } from '../forms/form.ts'
import { mapperOf } from '../forms/origins.ts'
import type { Gathered } from './gathered.ts'
import { narrowed } from './narrowed.ts'
import type { Cell, Passage, PassageKind } from './passage.ts'

/** Where a block stands. */
export interface Stand {
  readonly parent: number
  readonly depth: number
  readonly quoted: boolean
  /** Where there is none, the paragraph or heading right before. */
  readonly intro: number
}

export const OUTSIDE: Stand = { parent: -1, depth: 0, quoted: false, intro: -1 }
export const NO_HEADER: readonly string[] = []
const NO_CELLS: readonly Cell[] = []

/** Passages in the making: knows the open headings and the way back of the stretch being read. */
export class PassageList {
  readonly passages: Passage[] = []
  private readonly headings: number[] = []
  /** The stretch is the original: offsets need no mapping. */
  private isAsGiven = true
  /** Pairs [offset in the stretch, offset in the original]. */
  private pairs: readonly number[] = []
  toOriginal: (offset: number) => number = (offset) => offset

  /** Turns to the next stretch; null of one whose offsets are the original's. */
  begin(stretch: MarkdownStretch | null): void {
    const origins = stretch?.origins ?? []
    this.toOriginal = mapperOf(origins)
    this.pairs = origins
    this.isAsGiven = origins.length <= 2 && origins[0] === origins[1]
  }

  /** The place of the next passage. */
  get length(): number {
    return this.passages.length
  }

  add(
    kind: PassageKind,
    gathered: Gathered,
    node: Nodes | null,
    stand: Stand,
    more: Partial<Passage>,
  ): void {
    const index = this.passages.length
    const { marks } = gathered
    const text = narrowed(gathered.text)
    const origins = this.originsOf(gathered)
    const first = origins[1] ?? 0
    const last = (origins.at(-1) ?? 0) + text.length - (origins.at(-2) ?? 0)
    const start = node ? this.toOriginal(node.position?.start.offset ?? 0) : first
    // The end belongs to the piece before it, not to what is written behind.
    const end = node ? this.toOriginal(Math.max(1, node.position?.end.offset ?? 1) - 1) + 1 : last
    const level = kind === 'heading' ? this.levelOf(text, more.level ?? 0) : (more.level ?? 0)
    if (kind === 'heading') this.closeHeadings(level)
    this.passages.push({
      index,
      kind,
      text,
      marks,
      level,
      parent: stand.parent,
      heading: this.headings.at(-1) ?? -1,
      intro: more.intro ?? -1,
      checked: more.checked ?? null,
      quoted: more.quoted ?? stand.quoted,
      cells: more.cells ?? NO_CELLS,
      header: more.header ?? NO_HEADER,
      isHeader: more.isHeader ?? false,
      table: more.table ?? -1,
      nick: more.nick ?? null,
      time: more.time ?? null,
      origins,
      start: more.start ?? start,
      end: more.end ?? end,
    })
    if (kind === 'heading') this.headings.push(index)
  }

  private originsOf({ origins, text }: Gathered): readonly number[] {
    if (this.isAsGiven) return origins
    const { pairs } = this
    const mapped: number[] = []
    for (let i = 0; i < origins.length; i += 2) {
      const at = origins[i]!
      const from = origins[i + 1]!
      mapped.push(at, this.toOriginal(from))
      // Where pieces of the original were put together within it, each has its own way back.
      const to = from + (origins[i + 2] ?? text.length) - at
      for (let next = firstBehind(pairs, from); next < pairs.length && pairs[next]! < to; next += 2)
        if (pairs[next + 1]! !== mapped.at(-1)! + at + pairs[next]! - from - mapped.at(-2)!)
          mapped.push(at + pairs[next]! - from, pairs[next + 1]!)
    }
    return mapped
  }

  /** `## 3. Ropes` behind `# 2. Sails` is no part of it, whatever its signs say: numbers go on, levels slip. */
  private levelOf(text: string, level: number): number {
    const number = numberOf(text)
    if (number === null) return level
    const open = this.headings.map((index) => this.passages[index]!)
    if (open.some((heading) => heading.level === level && numberOf(heading.text) !== null))
      return level
    const before = open.findLast(
      (heading) => heading.level < level && numberOf(heading.text) === number - 1,
    )
    return before?.level ?? level
  }

  private closeHeadings(level: number): void {
    while (this.headings.length > 0 && this.passages[this.headings.at(-1)!]!.level >= level)
      this.headings.pop()
  }
}

/** The number that opens a heading, if it is not one of several levels, as in `2.1`. */
const numberOf = (text: string): number | null => {
  const number = /^(\d{1,2})[.)]\s/.exec(text)?.[1]
  return number === undefined ? null : Number(number)
}

/** The place of the first pair that begins behind an offset. */
const firstBehind = (pairs: readonly number[], offset: number): number =>
  2 * firstPlace(0, pairs.length / 2, (pair) => pairs[pair * 2]! > offset)
