import type { PhrasingContent } from 'mdast'
import { alignText } from './align.ts'
import { mendBold } from './broken-bold.ts'
import type { Gathered } from './gathered.ts'
import type { Mark } from './passage.ts'

/** Gathers what a reader sees of inline nodes of `source`. */
export const gather = (nodes: readonly PhrasingContent[], source: string): Gathered => {
  const gathering: Gathering = { into: { text: '', marks: [], origins: [] }, source, open: [] }
  gatherAll(nodes, gathering, 0)
  return gathering.into.text.includes('**') ? mendBold(gathering.into) : gathering.into
}

interface Gathering {
  readonly into: Gathered
  readonly source: string
  /** HTML tags not yet closed. */
  readonly open: { tag: string; from: number; url: string | undefined }[]
}

const MOST_NESTING = 100

const gatherAll = (
  nodes: readonly PhrasingContent[],
  gathering: Gathering,
  depth: number,
): void => {
  for (const node of nodes) gatherNode(node, gathering, depth)
}

const say = ({ into }: Gathering, text: string, origin: number): void => {
  if (text === '') return
  into.origins.push(into.text.length, origin)
  into.text += text
}

const gatherNode = (node: PhrasingContent, gathering: Gathering, depth: number): void => {
  const { into, source } = gathering
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const from = into.text.length
  switch (node.type) {
    case 'text':
      if (node.value === '') return
      alignText(node.value, source, start, end, from, into.origins)
      into.text += node.value
      return
    case 'inlineCode':
      say(gathering, node.value, start + (source.charCodeAt(start + 1) === 0x60 ? 2 : 1))
      into.marks.push({ kind: 'code', from, to: into.text.length })
      return
    case 'break':
      return say(gathering, '\n', Math.max(start, end - 1))
    case 'html':
      return tag(node.value, start, gathering)
    case 'image':
      say(gathering, node.alt ?? '', start + 2)
      into.marks.push({ kind: 'image', from, to: into.text.length, url: node.url })
      return
    case 'footnoteReference':
      return say(gathering, `[^${node.identifier}]`, start)
    case 'imageReference':
      return say(gathering, node.alt ?? '', start + 2)
    case 'link':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'linkReference': {
      if (depth > MOST_NESTING) return say(gathering, source.slice(start, end), start)
      gatherAll(node.children, gathering, depth + 1)
      const to = into.text.length
      if (node.type === 'link') into.marks.push({ kind: 'link', from, to, url: node.url })
      else if (node.type === 'delete') into.marks.push({ kind: 'strike', from, to })
      else if (node.type !== 'linkReference') into.marks.push({ kind: node.type, from, to })
      return
    }
  }
}

const MARK_OF_TAG: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
  tt: 'code',
  a: 'link',
}
const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9]*)/

/** An inline HTML tag: a mark begins or ends; `<br>` breaks the line; angled words that are no tag stay. */
const tag = (value: string, start: number, gathering: Gathering): void => {
  const { into, open } = gathering
  const match = TAG.exec(value)
  if (match === null) return
  const name = match[2]!.toLowerCase()
  if (name === 'br') return say(gathering, '\n', start)
  const kind = MARK_OF_TAG[name]
  if (kind === undefined) return KNOWN_TAG.test(name) ? undefined : say(gathering, value, start)
  if (match[1] === '') {
    if (open.length < MOST_NESTING)
      open.push({
        tag: name,
        from: into.text.length,
        url: /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(value)?.[1],
      })
    return
  }
  const at = open.findLastIndex((each) => each.tag === name)
  if (at < 0) return
  const [opened] = open.splice(at)
  const to = into.text.length
  if (to === opened!.from || (kind === 'link' && opened!.url === undefined)) return
  into.marks.push(
    opened!.url === undefined
      ? { kind, from: opened!.from, to }
      : { kind, from: opened!.from, to, url: opened!.url },
  )
}

/** A tag of HTML, as against the writer's own angled words. */
export const isHtmlTag = (name: string): boolean =>
  MARK_OF_TAG[name] !== undefined || name === 'br' || KNOWN_TAG.test(name)

/** Tags that leave nothing to see; other angled words (`<nick>`, `<T>`) are the writer's own. */
const KNOWN_TAG =
  /^(?:abbr|area|audio|bdi|bdo|big|body|button|caption|center|cite|col|colgroup|data|dd|details|dfn|div|dl|dt|embed|figure|font|footer|h[1-6]|head|header|hr|html|iframe|img|input|ins|kbd|label|li|link|main|map|mark|meta|nav|ol|p|param|picture|pre|q|ruby|samp|script|section|small|source|span|style|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr)$/
