import type { Form } from '../form.ts'
import { FormedWriter } from '../origins.ts'
import { writeHtml } from './blocks.ts'
import { type HtmlBlock, type HtmlNode, readHtml } from './tree.ts'

/** A whole page of a site: what it is about is read, the site's own frame around it is not. */
export const HTML_PAGE: Form = {
  name: 'html-page',
  recognises: (text) => OPENS.test(text.slice(0, 2000)),
  stretchesOf: (text) => {
    const { nodes } = readHtml(text, 0, text.length, false)
    const shown = mainOf(
      bodyOf(nodes)
        .map(withoutFrame)
        .filter((node) => node !== null),
    )
    const writer = new FormedWriter(text)
    if (!shown.some(hasTitle)) writeTitle(nodes, text, writer)
    writeHtml(shown, text, writer)
    return [writer.toStretch()]
  },
}

const OPENS =
  /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!doctype html|<html[\s>])/i

const bodyOf = (nodes: readonly HtmlNode[]): readonly HtmlNode[] => {
  const html = nodes.find((node) => node.tag === 'html')
  const inside = html?.tag === 'html' ? html.children : nodes
  const body = inside.find((node) => node.tag === 'body')
  return body === undefined || body.tag === null
    ? inside.filter(({ tag }) => tag !== 'head')
    : body.children
}

/**
 * The part of a page that is marked as what it is about, where much stands around it; else all: who was there may stand
 * in front of that part.
 */
const mainOf = (body: readonly HtmlNode[]): readonly HtmlNode[] => {
  const all = wordsIn(body)
  for (const isMain of MAINS) {
    const found = blocksOf(body).filter(isMain)
    const largest = found.toSorted((a, b) => wordsIn(b.children) - wordsIn(a.children))[0]
    if (largest === undefined) continue
    const words = wordsIn(largest.children)
    if (words * 4 < all) continue
    const isHeadedOutside = body.some(hasTitle) && !largest.children.some(hasTitle)
    return isHeadedOutside || words * 1.5 >= all ? body : largest.children
  }
  return body
}

const MAINS: readonly ((block: HtmlBlock) => boolean)[] = [
  ({ tag }) => tag === 'main',
  ({ attributes }) => /\brole=["']?main\b/i.test(attributes),
  ({ tag }) => tag === 'article',
  ({ attributes }) =>
    /\b(?:id|class)=["']?[^"'<>]*\b(?:markdown-body|mw-parser-output|entry-content|post-content|page-content|main-content|content|main)\b/i.test(
      attributes,
    ),
]

/** What a site puts around its pages. */
const FRAME = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'menu',
  'dialog',
  'iframe',
  'script',
  'style',
  'head',
])
const FRAMING =
  /\brole=["']?(?:navigation|banner|contentinfo|search|complementary)\b|\b(?:id|class)=["']?(?:[^"'<>]*[\s_-])?(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|footer|cookie|banner|toc|pagination|share|social|skip-link)(?:[\s_-][^"'<>]*)?["'\s]|\b(?:hidden|aria-hidden=["']?true)\b/i

const withoutFrame = (node: HtmlNode): HtmlNode | null => {
  if (node.tag === null) return node
  if (FRAME.has(node.tag) || FRAMING.test(`${node.attributes} `)) return null
  return { ...node, children: node.children.map(withoutFrame).filter((child) => child !== null) }
}

const hasTitle = (node: HtmlNode): boolean =>
  node.tag !== null && (node.tag === 'h1' || node.children.some(hasTitle))

const writeTitle = (nodes: readonly HtmlNode[], text: string, into: FormedWriter): void => {
  const title = blocksOf(nodes).find(({ tag }) => tag === 'title')?.children[0]
  if (title === undefined || title.tag !== null) return
  const words = text.slice(title.start, title.end)
  const from = title.start + words.length - words.trimStart().length
  into.say('# ', from)
  into.copy(from, title.start + words.trimEnd().length)
  into.endBlock(title.end)
}

const blocksOf = (nodes: readonly HtmlNode[]): readonly HtmlBlock[] =>
  nodes.flatMap((node) => (node.tag === null ? [] : [node, ...blocksOf(node.children)]))

/** How many characters of text stand in nodes. */
const wordsIn = (nodes: readonly HtmlNode[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum +
      (node.tag === null
        ? node.end - node.start
        : node.tag === 'script' || node.tag === 'style'
          ? 0
          : wordsIn(node.children)),
    0,
  )
