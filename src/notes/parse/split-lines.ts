import type { Gathered } from './inline.ts'
import type { Mark } from './passage.ts'

/** Cuts gathered text at its line breaks, unless they only wrap one stretch of prose. */
export const splitLines = (whole: Gathered): readonly Gathered[] => {
  if (!whole.text.includes('\n') || isWrapped(whole.text)) return [trimmed(whole)]
  const parts: Gathered[] = []
  let from = 0
  while (from <= whole.text.length) {
    const next = whole.text.indexOf('\n', from)
    const to = next < 0 ? whole.text.length : next
    const part = trimmed(slice(whole, from, to))
    if (part.text !== '') parts.push(part)
    from = to + 1
  }
  return parts.length > 0 ? parts : [slice(whole, 0, 0)]
}

/** Lines of prose broken at a width: all but the last are about equally long, none opens like an entry. */
export const isWrapped = (text: string): boolean => {
  const lines = text.split('\n').map((line) => line.trim())
  const widest = Math.max(...lines.map((line) => line.length))
  if (widest < 50 || widest > 140) return false
  return lines.every((line, i) => {
    const isLast = i === lines.length - 1
    const opens = i > 0 && ENTRY.test(line)
    return !opens && (isLast || line.length >= widest * 0.6)
  })
}

/** How a line opens that is an entry of its own: a label, a bullet, a number, a handle, a vote. */
const ENTRY = /^(?:[\p{L}][\p{L}\p{N} ._'’/&()-]{0,40}:\s|[-*•+–—]\s|\d+[.)]\s|@\w|[+-]1\b|\[)/u

const slice = (whole: Gathered, from: number, to: number): Gathered => {
  const marks: Mark[] = []
  for (const mark of whole.marks) {
    if (mark.to <= from || mark.from >= to) continue
    marks.push({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from })
  }
  const origins: number[] = []
  for (let i = 0; i < whole.origins.length; i += 2) {
    const at = whole.origins[i]!
    const end = whole.origins[i + 2] ?? whole.text.length
    if (end <= from || at >= to) continue
    const skip = Math.max(0, from - at)
    origins.push(at + skip - from, whole.origins[i + 1]! + skip)
  }
  return { text: whole.text.slice(from, to), marks, origins }
}

const trimmed = (part: Gathered): Gathered => {
  const from = part.text.length - part.text.trimStart().length
  const to = part.text.trimEnd().length
  return from === 0 && to === part.text.length ? part : slice(part, from, Math.max(from, to))
}
