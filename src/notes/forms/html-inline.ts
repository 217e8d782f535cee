import type { HtmlNode } from './html-tree.ts'
import type { FormedWriter } from './origins.ts'

/** What stands in a heading or a table's cell, on one line. */
export const writeInline = (
  nodes: readonly HtmlNode[],
  source: string,
  into: FormedWriter,
): void => {
  for (const node of nodes) {
    if (node.tag === null) writeCollapsed(source, node.start, node.end, into, false)
    else writeInline(node.children, source, into)
  }
}

/** One line of text: inner line breaks become spaces, a bullet in front of it goes. */
export const writeCollapsed = (
  source: string,
  from: number,
  to: number,
  into: FormedWriter,
  isItem: boolean,
): void => {
  let at = from
  const opening = /^(?:\s|\\\n|[-*•–][ \t]+(?=\S))*/.exec(
    source.slice(from, Math.min(to, from + 200)),
  )
  if (opening !== null) at += isItem ? opening[0].length : /^\s*/.exec(opening[0])![0].length
  while (at < to) {
    const lineEnd = source.indexOf('\n', at)
    const stop = lineEnd < 0 || lineEnd > to ? to : lineEnd
    let end = stop
    while (end > at && /\s|\\/.test(source[end - 1]!)) end--
    if (end > at) {
      into.copy(at, end)
      if (stop < to && source.slice(stop, to).trim() !== '') into.say(' ', end)
    }
    at = stop + 1
    while (at < to && /\s/.test(source[at]!)) at++
  }
}
