import { firstPlace } from '#terms'
import { indentAt } from './entry-line.ts'
import type { Gathered } from './gathered.ts'
import type { Mark } from './passage.ts'

/** Cuts gathered text at its line breaks, unless they only wrap one stretch of prose of `source`. */
export const splitLines = (whole: Gathered, source: string): readonly Gathered[] => {
  if (!whole.text.includes('\n') || (isWrapped(whole.text) && !isBroken(whole, source)))
    return [trimmed(whole)]
  const ranges = joinWrapped(
    whole.text,
    joinHanging(whole, joinBracketed(whole.text, rangesOf(whole.text)), source),
  )
  const parts = partsOf(whole, ranges)
  return parts.length > 0 ? parts : [{ text: '', marks: [], origins: [] }]
}

/** Is every line broken on purpose (two blanks or a backslash at its end), and does each begin anew? */
const isBroken = ({ text, origins }: Gathered, source: string): boolean => {
  if (/\n\s*\p{Ll}/u.test(text)) return false
  let pair = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while (pair + 2 < origins.length && origins[pair + 2]! <= at) pair += 2
    const origin = (origins[pair + 1] ?? 0) + at - (origins[pair] ?? 0)
    const before = source.slice(Math.max(0, origin - 2), origin)
    if (before !== '  ' && !before.endsWith('\\')) return false
  }
  return true
}

/** Every line that is not blank, trimmed. */
export const cutLines = (whole: Gathered): readonly Gathered[] =>
  partsOf(whole, rangesOf(whole.text))

type Range = readonly [from: number, to: number]

const rangesOf = (text: string): readonly Range[] => {
  const ranges: Range[] = []
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    const line = text.slice(from, to)
    const start = from + line.length - line.trimStart().length
    const end = from + line.trimEnd().length
    if (end > start) ranges.push([start, end])
    from = to + 1
  }
  return ranges
}

/** `(Ada, Ben)`, nothing but what is in brackets: it is said of the title in the line before. */
const joinBracketed = (text: string, ranges: readonly Range[]): readonly Range[] => {
  if (!text.includes('\n(')) return ranges
  const joined: Range[] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    const isAside =
      last !== undefined &&
      text[from] === '(' &&
      text.indexOf(')', from) === to - 1 &&
      !/[.!?:;,)]$/.test(text.slice(last[0], last[1])) &&
      last[1] - last[0] < 80
    if (isAside) joined[joined.length - 1] = [last[0], to]
    else joined.push([from, to])
  }
  return joined
}

/** Among lines of their own, the sentences that a line's end breaks. */
const joinWrapped = (text: string, ranges: readonly Range[]): readonly Range[] => {
  const widest = ranges.reduce((most, [from, to]) => Math.max(most, to - from), 0)
  if (widest < 60 || widest > 120) return ranges
  const joined: Range[] = []
  let lineFrom = 0
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && last[1] - lineFrom >= widest * 0.75) {
      const before = text.slice(Math.max(lineFrom, last[1] - 12), last[1])
      const line = text.slice(from, Math.min(to, from + 60))
      const goesOn = /^\p{Ll}/u.test(line) ? !/[.!?:;]$/.test(before) : HANGS.test(before)
      if (goesOn && !ENTRY.test(line)) {
        joined[joined.length - 1] = [last[0], to]
        lineFrom = from
        continue
      }
    }
    joined.push([from, to])
    lineFrom = from
  }
  return joined
}

/** Words and signs that no sentence ends with. */
const HANGS =
  /(?:\b(?:the|of|at|to|in|and|with|for|by|on|an?|that|or|from|is|are|was|were|will|be|all|not|as|which|its|their|our|this)|,)$/

/** In a transcript, what is indented below `Ada Stone:  words` goes on with them. */
const joinHanging = (
  whole: Gathered,
  ranges: readonly Range[],
  source: string,
): readonly Range[] => {
  const joined: Range[] = []
  let at = 0
  let isSpoken = false
  for (const [from, to] of ranges) {
    while (at + 2 < whole.origins.length && whole.origins[at + 2]! <= from) at += 2
    const origin = (whole.origins[at + 1] ?? 0) + from - (whole.origins[at] ?? 0)
    const isHanging = indentAt(source, origin) > 0
    const last = joined.at(-1)
    const line = whole.text.slice(from, Math.min(to, from + 60))
    if (isHanging && isSpoken && last !== undefined && !/^(?:[-*•◦▪+]\s|\d+[.)]\s)/.test(line)) {
      joined[joined.length - 1] = [last[0], to]
      continue
    }
    isSpoken = !isHanging && SPOKEN.test(line)
    joined.push([from, to])
  }
  return joined
}

const SPOKEN = /^\p{L}[\p{L}\p{N} ._'’/&()-]{0,40}:\s+\S/u

const partsOf = (whole: Gathered, ranges: readonly Range[]): readonly Gathered[] => {
  const marks: Mark[][] = ranges.map(() => [])
  for (const mark of whole.marks)
    for (let i = firstEndingBehind(ranges, mark.from); i < ranges.length; i++) {
      const [from, to] = ranges[i]!
      if (from >= mark.to) break
      marks[i]!.push({
        ...mark,
        from: Math.max(mark.from, from) - from,
        to: Math.min(mark.to, to) - from,
      })
    }
  let at = 0
  return ranges.map(([from, to], i) => {
    while (at + 2 < whole.origins.length && whole.origins[at + 2]! <= from) at += 2
    return {
      text: whole.text.slice(from, to),
      marks: marks[i]!,
      origins: originsIn(whole, from, to, at),
    }
  })
}

/** Lines of prose broken at a width: all but the last are about equally long, none opens like an entry. */
export const isWrapped = (text: string): boolean => {
  const lines = text.split('\n').map((line) => line.trim())
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (widest < 50 || widest > 140) return false
  return lines.every((line, i) => {
    const isLast = i === lines.length - 1
    const opens = i > 0 && ENTRY.test(line)
    return !opens && (isLast || line.length >= widest * 0.6)
  })
}

/** How a line opens that is an entry of its own: a label, a bullet, a number, a handle, a vote. */
const ENTRY =
  /^(?:<|[\p{L}][\p{L}\p{N} ._'’/&()-]{0,40}:(?:\s|$)|[-*•◦▪+–—](?![\d*])|\d+[.)]\s|[a-z][.)]\s|@\w|[+-]1\b|\[)/u

/** The stretch [from, to) of gathered text. */
export const slice = (whole: Gathered, from: number, to: number): Gathered => {
  const marks: Mark[] = []
  for (const mark of whole.marks) {
    if (mark.to <= from || mark.from >= to) continue
    marks.push({
      ...mark,
      from: Math.max(mark.from, from) - from,
      to: Math.min(mark.to, to) - from,
    })
  }
  return { text: whole.text.slice(from, to), marks, origins: originsIn(whole, from, to, 0) }
}

/** The way back of [from, to), looked for from pair `at` on. */
const originsIn = (whole: Gathered, from: number, to: number, at: number): number[] => {
  const origins: number[] = []
  for (let i = at; i < whole.origins.length; i += 2) {
    const start = whole.origins[i]!
    const end = whole.origins[i + 2] ?? whole.text.length
    if (start >= to) break
    if (end <= from) continue
    const skip = Math.max(0, from - start)
    origins.push(start + skip - from, whole.origins[i + 1]! + skip)
  }
  return origins
}

const trimmed = (part: Gathered): Gathered => {
  const from = part.text.length - part.text.trimStart().length
  const to = part.text.trimEnd().length
  return from === 0 && to === part.text.length ? part : slice(part, from, Math.max(from, to))
}

/** The first range that ends behind an offset. */
const firstEndingBehind = (
  ranges: readonly (readonly [number, number])[],
  offset: number,
): number => firstPlace(0, ranges.length, (range) => ranges[range]![1] > offset)
