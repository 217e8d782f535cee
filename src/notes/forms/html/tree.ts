/** HTML in a note, as far as blocks go: inline tags stay in the text, the Markdown parser meets them there. */
export interface HtmlBlock {
  readonly tag: string
  readonly attributes: string
  readonly children: HtmlNode[]
  readonly start: number
  end: number
}

/** A stretch of text with its inline tags: source[start, end). */
export interface HtmlText {
  readonly tag: null
  readonly start: number
  readonly end: number
}

export type HtmlNode = HtmlBlock | HtmlText

const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu meta nav ol optgroup option p pre script section style summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
const VOID = new Set(['hr', 'col', 'link', 'meta'])
/** What an opening tag closes, when it is still open: `<li>` an `<li>`, `<td>` a `<td>`. */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  li: ['p', 'li'],
  p: ['p'],
  td: ['p', 'ul', 'ol', 'li', 'td', 'th'],
  th: ['p', 'ul', 'ol', 'li', 'td', 'th'],
  tr: ['p', 'ul', 'ol', 'li', 'td', 'th', 'tr'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
}
/** How far up a tag looks for what it closes. */
const FENCES = new Set(['table', 'ul', 'ol', 'td', 'th', 'details', 'blockquote', 'dl'])
const MOST_NESTING = 100
const TAG = /<(?:!--|(\/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[\s/][^<>]{0,2000})?)>)/y

export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag)

/**
 * Reads source[from, to) into blocks. With `untilClosed`, stops at the end of the first line on
 * which every block is closed again. Answers where it stopped.
 */
export const readHtml = (
  source: string,
  from: number,
  to: number,
  untilClosed: boolean,
): { nodes: readonly HtmlNode[]; end: number } => {
  const root: HtmlBlock = { tag: '', attributes: '', children: [], start: from, end: to }
  const open: HtmlBlock[] = [root]
  let textFrom = from
  let skipped = 0
  const addText = (upTo: number): void => {
    if (upTo > textFrom) open.at(-1)!.children.push({ tag: null, start: textFrom, end: upTo })
  }
  const close = (depth: number, at: number): void => {
    while (open.length > depth) open.pop()!.end = at
  }
  let end = to
  let at = from
  while (true) {
    if (untilClosed && open.length === 1 && skipped === 0 && at > from) {
      const lineEnd = source.indexOf('\n', at)
      if (lineEnd >= 0 && lineEnd < end) end = lineEnd
    }
    at = source.indexOf('<', at)
    if (at < 0 || at >= end) break
    TAG.lastIndex = at
    const match = TAG.exec(source)
    const tag = match?.[2]?.toLowerCase()
    if (match === null || (tag !== undefined && !BLOCK_TAGS.has(tag))) {
      at++
      continue
    }
    const cut = untilClosed ? cutOf(source, textFrom, at, open) : -1
    if (cut >= 0) {
      end = cut
      break
    }
    addText(at)
    if (tag === undefined) {
      const over = source.indexOf('-->', at)
      at = textFrom = over < 0 ? to : Math.min(to, over + 3)
      end = to
      continue
    }
    textFrom = TAG.lastIndex
    const start = at
    at = textFrom
    if (match[1] === '/') {
      if (skipped > 0) skipped--
      else close(depthOf(open, tag), start)
      continue
    }
    const closes = CLOSED_BY[tag]
    if (closes !== undefined) close(depthToClose(open, closes), start)
    if (open.length > MOST_NESTING) {
      if (!VOID.has(tag) && !match[3]!.endsWith('/')) skipped++
      continue
    }
    const block: HtmlBlock = { tag, attributes: match[3]!, children: [], start, end: to }
    open.at(-1)!.children.push(block)
    if (VOID.has(tag) || match[3]!.endsWith('/')) continue
    if (tag === 'script' || tag === 'style') {
      const over = source.indexOf(`</${tag}`, textFrom)
      at = textFrom = over < 0 ? to : over
    }
    open.push(block)
    end = to
  }
  if (untilClosed && open.length > 1) {
    const cut = cutOf(source, textFrom, end, open)
    if (cut >= 0) end = cut
  }
  addText(end)
  close(1, end)
  return { nodes: root.children, end }
}

/** Where Markdown takes over again although blocks are open: before a heading, behind an open paragraph. */
const cutOf = (source: string, from: number, to: number, open: readonly HtmlBlock[]): number => {
  const isParagraph = open.length === 2 && open[1]!.tag === 'p'
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) {
    const code = source.charCodeAt(at + 1)
    if (code === 0x23 && /^#{1,6} /.test(source.slice(at + 1, at + 8))) return at
    if (code === 0x0a && isParagraph) return at
  }
  return -1
}

/** How many blocks stay open when `tag` is closed: all, where it is not open. */
const depthOf = (open: readonly HtmlBlock[], tag: string): number => {
  for (let i = open.length - 1; i > 0; i--) if (open[i]!.tag === tag) return i
  return open.length
}

const depthToClose = (open: readonly HtmlBlock[], closes: readonly string[]): number => {
  let depth = open.length
  for (let i = open.length - 1; i > 0; i--) {
    const { tag } = open[i]!
    if (closes.includes(tag)) depth = i
    if (FENCES.has(tag) && tag !== closes.at(-1) && !closes.includes(tag)) break
    if (tag === closes.at(-1)) break
  }
  return depth
}
