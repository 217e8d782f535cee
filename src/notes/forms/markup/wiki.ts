import type { Form } from '../form.ts'
import { FormedWriter } from '../origins.ts'
import { signsOf } from '../signs.ts'
import {
  asMarkdown,
  copyMarked,
  hasLines,
  type InlineMark,
  type Line,
  LONGEST_HEADING,
  linesOf,
  writeLink,
} from './rewrite.ts'
import { writeWikiTable } from './wiki-table.ts'

/** The markup of MediaWiki and its kin: `== Heading ==`, `* bullet`, `'''bold'''`, `[[Page|words]]`, `{| table |}`. */
export const WIKI_TEXT: Form = {
  name: 'wiki-text',
  recognises: (text) =>
    signsOf(text).equals && !signsOf(text).headings && hasLines(text, HEADINGS, 2),
  stretchesOf: (text) => asMarkdown(writeWiki(text).toStretch()),
}

const HEADINGS = /^={1,6} ?[^=\s][^=\n]{0,198}={1,6}[ \t]*$/gm
const HEADING = /^(={1,6})\s*(.+?)\s*={1,6}\s*$/
const LIST = /^([*#:;]+)\s*(?=\S)/
/** What only steers the page: a template or a category on its own, a magic word. */
const CHROME =
  /^\s*(?:\{\{[^{}]{0,300}\}\}|\[\[:?(?:category|kategorie|catégorie|categoría|file|image)\s*:[^\]]{0,300}\]\]|__[A-Z]+__|<(?:noinclude|includeonly|references)[^>]{0,60}>.{0,200})\s*$/i

const writeWiki = (text: string): FormedWriter => {
  const writer = new FormedWriter(text)
  const lines = linesOf(text)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const after = line.text.startsWith('{|') ? writeWikiTable(text, lines, i, WIKI_MARK, writer) : i
    if (after > i) i = after - 1
    else writeLine(text, line, writer)
  }
  return writer
}

const writeLine = (source: string, { text, start, end }: Line, writer: FormedWriter): void => {
  if (text.trim() === '') return writer.endBlock(start)
  if (CHROME.test(text)) return
  const heading = text.startsWith('=') && text.length < LONGEST_HEADING ? HEADING.exec(text) : null
  if (heading !== null) {
    const from = start + text.indexOf(heading[2]!, heading[1]!.length)
    writer.endBlock(start)
    writer.say(`${heading[1]} `.replaceAll('=', '#'), start)
    copyMarked(source, from, from + heading[2]!.length, WIKI_MARK, writer)
    return writer.endBlock(end)
  }
  const list = LIST.exec(text)
  if (list === null) {
    writer.endLine(start)
    copyMarked(source, start + text.length - text.trimStart().length, end, WIKI_MARK, writer)
    return writer.endLine(end)
  }
  const marks = list[1]!
  writer.endLine(start)
  writer.say(bulletOf(marks), start)
  copyMarked(source, start + list[0].length, end, WIKI_MARK, writer)
  writer.endLine(end)
}

/** `**` is the second level, `*#` a number below a bullet; `;` names what follows, `:` only sets it in. */
const bulletOf = (marks: string): string => {
  if (/^;+$/.test(marks)) return ''
  if (/^:+$/.test(marks) && marks.length === 1) return '- '
  const depth = marks.length - 1
  return `${'   '.repeat(depth)}${marks.endsWith('#') ? '1. ' : '- '}`
}

/** Bold, slanted, links, templates and comments within a line. */
const WIKI_MARK: InlineMark = {
  pattern:
    /'''|''|\[\[([^[\]|\n]{0,200})(?:\|([^[\]\n]{0,300}))?\]\]|\[(https?:\/\/[^\s\]]{1,400})(?: ([^\]\n]{1,300}))?\]|\{\{([^{}|\n]{0,80})(?:\|([^{}|\n]{0,120}))?[^{}\n]{0,200}\}\}|<!--[^\n]{0,300}?-->|<\/?nowiki>/g,
  write: (match, at, writer) => {
    const [all, page, words, url, label, template, value] = match
    if (all === "'''") return writer.say('**', at)
    if (all === "''") return writer.say('*', at)
    if (page !== undefined) {
      const shown = words || page
      const from = at + (words ? all.length - 2 - words.length : 2)
      const skip = words
        ? 0
        : (/^:?(?:\w{1,12}:)?(?:User|Benutzer|Utilisateur)\s*:\s*/i.exec(page)?.[0].length ?? 0)
      return writer.copy(from + skip, from + shown.length)
    }
    if (url !== undefined) {
      if (label === undefined) return writer.copy(at + 1, at + 1 + url.length)
      const from = at + all.length - 1 - label.length
      return writeLink(from, from + label.length, url, writer)
    }
    if (template === undefined || value === undefined) return
    // `{{user|Ada}}`, `{{done|text}}`: the words it is given.
    const from = at + 2 + template.length + 1
    writer.copy(from, from + value.length)
  },
}
