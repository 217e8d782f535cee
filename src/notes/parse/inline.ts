import type { PhrasingContent } from 'mdast'
import type { Mark } from './passage.ts'

/** Visible text being gathered from inline nodes, with its marks and the way back. */
export interface Gathered {
  text: string
  readonly marks: Mark[]
  readonly origins: number[]
}

/** Gathers what a reader sees of inline nodes; `toOriginal` maps the parser's offsets. */
export const gather = (
  nodes: readonly PhrasingContent[],
  toOriginal: (offset: number) => number,
): Gathered => {
  const into: Gathered = { text: '', marks: [], origins: [] }
  for (const node of nodes) gatherNode(node, into, toOriginal)
  return into
}

const say = (into: Gathered, text: string, origin: number): void => {
  if (text === '') return
  into.origins.push(into.text.length, origin)
  into.text += text
}

const gatherNode = (
  node: PhrasingContent,
  into: Gathered,
  toOriginal: (offset: number) => number,
): void => {
  const start = node.position?.start.offset ?? 0
  const from = into.text.length
  switch (node.type) {
    case 'text':
      return say(into, node.value, toOriginal(start))
    case 'inlineCode':
      say(into, node.value, toOriginal(start + 1))
      into.marks.push({ kind: 'code', from, to: into.text.length })
      return
    case 'break':
      return say(into, '\n', toOriginal(start))
    case 'html':
      return /^<br\b/i.test(node.value) ? say(into, '\n', toOriginal(start)) : undefined
    case 'image':
      say(into, node.alt ?? '', toOriginal(start + 2))
      into.marks.push({ kind: 'image', from, to: into.text.length, url: node.url })
      return
    case 'footnoteReference':
      return say(into, `[^${node.identifier}]`, toOriginal(start))
    case 'imageReference':
      return say(into, node.alt ?? '', toOriginal(start + 2))
    case 'link':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'linkReference': {
      for (const child of node.children) gatherNode(child, into, toOriginal)
      const to = into.text.length
      if (node.type === 'link') into.marks.push({ kind: 'link', from, to, url: node.url })
      else if (node.type === 'delete') into.marks.push({ kind: 'strike', from, to })
      else if (node.type !== 'linkReference') into.marks.push({ kind: node.type, from, to })
      return
    }
  }
}
