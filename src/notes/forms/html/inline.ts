import type { FormedWriter } from '../origins.ts'
import type { HtmlNode } from './tree.ts'

/** What stands in a heading or, with `isCell`, in a Markdown table's cell: on one line. */
export const writeInline = (
  nodes: readonly HtmlNode[],
  source: string,
  into: FormedWriter,
  isCell = false,
): void => {
  for (const node of nodes) {
    if (node.tag !== null) writeInline(node.children, source, into, isCell)
    else writeCollapsed(source, node.start, node.end, into, { isItem: false, isCell })
  }
}

const BULLETS = /^(?:\s|\\\n|[-*•–][ \t]+(?=\S))*/

/** One line of text: inner line breaks become spaces; of an item a bullet in front of it goes. */
export const writeCollapsed = (
  source: string,
  from: number,
  to: number,
  into: FormedWriter,
  { isItem = false, isCell = false },
): void => {
  const text = source.slice(from, to).trimEnd()
  const opening = isItem ? (BULLETS.exec(text.slice(0, 200))?.[0].length ?? 0) : 0
  let at = opening + blanks(text, opening)
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at)
    const stop = lineEnd < 0 ? text.length : lineEnd
    let end = stop
    while (end > at && /\s|\\/.test(text[end - 1]!)) end--
    if (isCell) copyCell(text, from, at, end, into)
    else into.copy(from + at, from + end)
    if (end > at && stop < text.length) into.say(' ', from + end)
    at = stop + 1
    at += blanks(text, at)
  }
}

/** Copies a stretch of a cell; its bars would end the cell. */
const copyCell = (
  text: string,
  shift: number,
  from: number,
  to: number,
  into: FormedWriter,
): void => {
  let at = from
  for (let bar = text.indexOf('|', at); bar >= 0 && bar < to; bar = text.indexOf('|', at + 1)) {
    into.copy(shift + at, shift + bar)
    into.say('\\', shift + bar)
    at = bar
  }
  into.copy(shift + at, shift + to)
}

const blanks = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at - from
}
