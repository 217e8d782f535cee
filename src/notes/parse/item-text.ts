import type { Heading, Nodes, Paragraph } from 'mdast'
import { indentAt } from './entry-line.ts'
import type { Gathered } from './gathered.ts'
import type { Passage } from './passage.ts'
import { slice } from './split-lines.ts'

/** An item's own words: its first paragraph, also one in a quotation or made a heading by dashes below it. */
export const ownTextOf = (
  first: Nodes | undefined,
): { text: Paragraph | Heading; more: readonly Nodes[] } | null => {
  if (first?.type === 'paragraph' || first?.type === 'heading') return { text: first, more: [] }
  if (first?.type !== 'blockquote') return null
  const [text, ...more] = first.children
  return text?.type === 'paragraph' ? { text, more } : null
}

/** One bullet drawn inside of another. */
export const isOnOneLine = (outer: Nodes, inner: Nodes): boolean =>
  outer.position?.start.line === inner.position?.start.line && outer.position !== undefined

/** A task box that GFM does not take for one: `[x]done`, `[ ]` in front of nothing, `[-] half`. */
const BOX = /^\[([ xX])\](?=\S)/

/** The words behind such a box. */
export const withBox = (own: Gathered): Gathered =>
  own.text.startsWith('[') && BOX.test(own.text) && !own.text.startsWith('(', 3)
    ? slice(own, 3, own.text.length)
    : own

/** Whether such a box is checked. */
export const boxOf = (own: Gathered, checked: boolean | null): Partial<Passage> => {
  const { text } = own
  const match = text.startsWith('[') && !text.startsWith('(', 3) ? BOX.exec(text) : null
  return match === null ? {} : { checked: checked ?? match[1] !== ' ' }
}

/** `Action Items:`, not indented, right below a list: it opens the next one, though the parser adds it to the last item. */
const LAZY_LABEL = /^\p{Lu}[\p{L} /&]{2,30}:$/u

/** Which line of an item, after its first, is such a label; their number where none is. */
export const lazyLabelIn = (parts: readonly Gathered[], source: string, start: number): number => {
  for (let i = 1; i < parts.length; i++) {
    const { text, origins } = parts[i]!
    if (text.endsWith(':') && LAZY_LABEL.test(text))
      if (indentAt(source, origins[1] ?? 0) <= indentAt(source, start)) return i
  }
  return parts.length
}
