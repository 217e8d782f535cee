import type { MeetingReading } from '#notes'
import { firstPlace, type LineIndex, type Span } from '#terms'

/** The title of the topic under which something stands; null where it stands under none. */
export type FindTopic = (place: Span) => string | null

/**
 * Looks up the topics of one meeting. A topic lasts until the next one, or until a line that heads
 * something else at its height: the list of actions at the end of the notes is no part of the last topic.
 */
export const topicFinder = (
  topics: MeetingReading['topics'],
  original: string,
  { starts }: LineIndex,
): FindTopic => {
  const lineOf = (line: number): string =>
    original.slice(starts[line - 1], (starts[line] ?? original.length + 1) - 1)
  const heads = topics
    .map(({ title, spans }) => ({ title, line: spans[0]!.line, last: spans[0]!.endLine }))
    .sort((a, b) => a.line - b.line)
  const ends = new Map<number, number>()
  const endOf = (at: number): number => {
    const known = ends.get(at)
    if (known !== undefined) return known
    const { line: first, last } = heads[at]!
    const height = headHeight(lineOf(first)) ?? LOWEST
    const next = heads[at + 1]?.line ?? starts.length + 1
    let line = last + 1
    while (line < next && (headHeight(lineOf(line)) ?? Infinity) > height) line++
    ends.set(at, line)
    return line
  }
  return ({ line }) => {
    const at = firstPlace(0, heads.length, (place) => heads[place]!.line > line) - 1
    const head = heads[at]
    return head && head.last < line && line < endOf(at) ? head.title : null
  }
}

const LOWEST = 7

/** 1 to 6 for a heading, 7 for a short line that is bold or ends with a colon; else null. */
const headHeight = (line: string): number | null => {
  const heading = /^(?:(#{1,6})\s|(={2,6})[^=]|<h([1-6])\b)/i.exec(line)
  if (heading) return heading[1]?.length ?? heading[2]?.length ?? Number(heading[3])
  const isLabel = line.length <= 60 && /^(?:\*\*|__)?[^\s*_>|-].*(?::|\*\*|__)\s*$/.test(line)
  return isLabel ? LOWEST : null
}
