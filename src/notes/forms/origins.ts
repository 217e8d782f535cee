import { firstPlace } from '#terms'
import type { MarkdownStretch, Stretch } from './form.ts'

/** A text being written from pieces of another, with the way back. */
export class FormedWriter {
  private readonly pieces: string[] = []
  private readonly origins: number[] = []
  private length = 0
  private readonly source: string
  /** What the last piece ends with: line breaks are asked for, not counted. */
  private last = '\n'

  constructor(source: string) {
    this.source = source
  }

  /** Copies source[from, to). */
  copy(from: number, to: number): void {
    if (to > from) this.put(this.source.slice(from, to), from)
  }

  /** Writes words of its own that stand for `origin` in the source. */
  say(text: string, origin: number): void {
    if (text !== '') this.put(text, origin)
  }

  /** Ends the line, if it has begun. */
  endLine(origin: number): void {
    if (this.last !== '\n') this.put('\n', origin)
  }

  /** Ends the line and leaves one empty. */
  endBlock(origin: number): void {
    this.endLine(origin)
    this.put('\n', origin)
  }

  toStretch(): MarkdownStretch {
    return { kind: 'markdown', text: this.pieces.join(''), origins: this.origins }
  }

  private put(text: string, origin: number): void {
    this.pieces.push(text)
    this.origins.push(this.length, origin)
    this.length += text.length
    this.last = text[text.length - 1]!
  }
}

/** A stretch of a rewritten text, told by places of the original. */
export const stretchToOriginal = (stretch: Stretch, origins: readonly number[]): Stretch => {
  if (stretch.kind === 'markdown')
    return { ...stretch, origins: joinOrigins(stretch.origins, stretch.text.length, origins) }
  const map = mapperOf(origins)
  return {
    ...stretch,
    turns: stretch.turns.map((turn) => ({
      ...turn,
      start: map(turn.start),
      textStart: map(turn.textStart),
      end: map(turn.end),
      ...(turn.origins && {
        origins: turn.origins.map((value, i) => (i % 2 === 0 ? value : map(value))),
      }),
    })),
  }
}

/** Offset in a formed text to offset in its source, over ascending pairs. */
export const mapperOf = (origins: readonly number[]): ((offset: number) => number) => {
  if (origins.length <= 2) {
    const shift = (origins[1] ?? 0) - (origins[0] ?? 0)
    return (offset) => offset + shift
  }
  // Nodes come in reading order: the piece asked for is mostly the one of the last answer or its next.
  let at = 0
  const last = origins.length / 2 - 1
  return (offset) => {
    if (origins[at * 2]! > offset || (at < last && origins[at * 2 + 2]! <= offset)) {
      const isAhead = origins[at * 2]! <= offset
      const [from, to] = isAhead ? [at, last] : [0, at]
      at = firstPlace(from + 1, to + 1, (place) => origins[place * 2]! > offset) - 1
    }
    return origins[at * 2 + 1]! + (offset - origins[at * 2]!)
  }
}

/** Pairs from A to B, and from B to C, joined to pairs from A to C. */
const joinOrigins = (
  outer: readonly number[],
  length: number,
  inner: readonly number[],
): readonly number[] => {
  if (inner.length <= 2) {
    const shift = (inner[1] ?? 0) - (inner[0] ?? 0)
    return shift === 0 ? outer : outer.map((value, i) => (i % 2 === 1 ? value + shift : value))
  }
  const joined: number[] = []
  const toSource = mapperOf(inner)
  let next = 0
  for (let i = 0; i < outer.length; i += 2) {
    const from = outer[i]!
    const origin = outer[i + 1]!
    const to = outer[i + 2] ?? length
    joined.push(from, toSource(origin))
    if (next > 0 && inner[next * 2 - 2]! > origin) next = 0
    while (next * 2 < inner.length && inner[next * 2]! <= origin) next++
    for (; next * 2 < inner.length && inner[next * 2]! < origin + (to - from); next++)
      joined.push(from + inner[next * 2]! - origin, inner[next * 2 + 1]!)
  }
  return joined
}
