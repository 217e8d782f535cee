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

/** AsciiDoc: `== Heading`, `** bullet of the second level`, `Label:: words`, `|===` around tables. */
export const ASCIIDOC_TEXT: Form = {
  name: 'asciidoc',
  recognises: (text) =>
    signsOf(text).equals && !signsOf(text).headings && hasLines(text, HEADINGS, 2),
  stretchesOf: (text) => asMarkdown(writeAsciidoc(text).toStretch()),
}

const HEADINGS = /^={1,6} [^=\s](?:[^=\n]|=(?!=*[ \t]*$)){0,198}$/gm
const HEADING = /^(={1,6})\s+(\S.*?)\s*$/
const ATTRIBUTE = /^:([\w-]+):\s*(.*?)\s*$/
const LIST = /^(\s*)(?:(\*{1,5}|-)|(\.{1,5}))\s+(?=\S)/
const LABEL = /^([^\s:][^:\n]{0,60}):{2,4}(?:\s+|$)/
/** What only steers: attributes of a block, a comment, an anchor. */
const CHROME =
  /^(?:\[[^\]\n]{0,200}\]|\/\/(?!\/).*|'''|<<<|\+|(?:include|ifdef|ifndef|endif|toc|image)::?.*)\s*$/
const FENCE = /^(-{4,}|\.{4,})\s*$/
const FRAME = /^(?:={4,}|\*{4,}|_{4,}|--)\s*$/

const writeAsciidoc = (text: string): FormedWriter => {
  const writer = new FormedWriter(text)
  let isCode = false
  let isComment = false
  /** Cells of a row gathered so far; null outside of a table. */
  let isTable = false
  let isFirstRow = false
  for (const line of linesOf(text)) {
    const { start, end } = line
    if (/^\/{4,}\s*$/.test(line.text)) isComment = !isComment
    else if (isComment) continue
    else if (FENCE.test(line.text)) {
      isCode = !isCode
      writer.endLine(start)
      writer.say('```', start)
      writer.endLine(end)
    } else if (isCode) {
      writer.copy(start, end)
      writer.endLine(end)
    } else if (/^\|={3,}\s*$/.test(line.text)) {
      isTable = isFirstRow = !isTable
      writer.endBlock(start)
    } else if (isTable && line.text.startsWith('|')) {
      writeRow(text, line, isFirstRow, writer)
      isFirstRow = false
    } else if (!CHROME.test(line.text) && !FRAME.test(line.text)) writeLine(text, line, writer)
  }
  return writer
}

/** `|a |b`: a row on one line. */
const writeRow = (
  source: string,
  { text, start, end }: Line,
  isFirst: boolean,
  writer: FormedWriter,
): void => {
  writer.endLine(start)
  copyMarked(source, start, end, ASCIIDOC_MARK, writer)
  writer.say(' |\n', end)
  if (isFirst) writer.say(`|${' --- |'.repeat(text.split('|').length - 1)}\n`, end)
}

const writeLine = (source: string, { text, start, end }: Line, writer: FormedWriter): void => {
  if (text.trim() === '') return writer.endBlock(start)
  const heading = text.startsWith('=') && text.length < LONGEST_HEADING ? HEADING.exec(text) : null
  if (heading !== null) {
    const from = start + text.indexOf(heading[2]!, heading[1]!.length)
    writer.endBlock(start)
    writer.say(`${'#'.repeat(heading[1]!.length)} `, start)
    copyMarked(source, from, from + heading[2]!.length, ASCIIDOC_MARK, writer)
    return writer.endBlock(end)
  }
  const attribute =
    text.startsWith(':') && text.length < LONGEST_HEADING ? ATTRIBUTE.exec(text) : null
  if (attribute !== null) {
    if (!/^(?:rev)?date$/.test(attribute[1]!) || attribute[2] === '') return
    writer.endBlock(start)
    writer.say('date: ', start)
    writer.copy(start + text.lastIndexOf(attribute[2]!), end)
    return writer.endLine(end)
  }
  const list = LIST.exec(text)
  writer.endLine(start)
  if (list !== null) {
    const depth = (list[2] ?? list[3])!.length - 1 + (list[2] === '-' ? list[1]!.length / 2 : 0)
    writer.say(`${'   '.repeat(depth)}${list[3] === undefined ? '- ' : '1. '}`, start)
    copyMarked(source, start + list[0].length, end, ASCIIDOC_MARK, writer)
    return writer.endLine(end)
  }
  const label = LABEL.exec(text)
  if (label !== null) {
    writer.endBlock(start)
    writer.copy(start, start + label[1]!.length + 1)
    writer.say(' ', start + label[0].length)
    copyMarked(source, start + label[0].length, end, ASCIIDOC_MARK, writer)
    return writer.endBlock(end)
  }
  copyMarked(source, start, end, ASCIIDOC_MARK, writer)
  writer.endLine(end)
}

/** Bold and links within a line. */
const ASCIIDOC_MARK: InlineMark = {
  pattern:
    /(?<=^|[\s(|])\*([^\s*][^*\n]{0,200})\*(?=$|[\s.,;:!?)|])|(?:link:)?((?:https?|mailto):[^\s[\]]{1,400})\[([^\]\n]{0,300})\]|<<([^<>,\n]{1,100}),([^<>\n]{1,200})>>/g,
  write: (match, at, writer) => {
    const [all, bold, url, label, , reference] = match
    if (bold !== undefined) {
      writer.say('**', at)
      writer.copy(at + 1, at + 1 + bold.length)
      return writer.say('**', at + all.length)
    }
    if (reference !== undefined) {
      const from = at + all.length - 2 - reference.length
      return writer.copy(from, from + reference.length)
    }
    if (label === '')
      return writer.copy(at + all.indexOf(url!), at + all.indexOf(url!) + url!.length)
    const words = label!.replace(/[\^,].*$/, '') || label!
    const from = at + all.length - 1 - label!.length
    writeLink(from, from + words.length, url!, writer)
  },
}
