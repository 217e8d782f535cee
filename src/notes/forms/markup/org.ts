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

/** Emacs' Org: `* Heading`, `** TODO Below it`, `#+TITLE: …`, `[[url][words]]`. */
export const ORG_TEXT: Form = {
  name: 'org',
  recognises: (text) =>
    signsOf(text).stars &&
    !signsOf(text).headings &&
    (hasLines(text, KEYWORDS, 1) ? hasLines(text, OUTLINE, 1) : isOutline(text)),
  stretchesOf: (text) => asMarkdown(writeOrg(text).toStretch()),
}

const KEYWORDS = /^#\+(?:TITLE|AUTHOR|DATE|OPTIONS|STARTUP|TODO|FILETAGS|CATEGORY|EMAIL):/gim
const OUTLINE = /^\*{1,6} \S/gm
const DEEPER = /^\*{2,6} \S/gm
const DASHES = /^[ \t]*[-+] \S/gm

/** Stars head what stands below them, and bullets are dashes. */
const isOutline = (text: string): boolean =>
  hasLines(text, DEEPER, 2) && hasLines(text, DASHES, 1) && !text.includes('**:')

const HEADING =
  /^(\*{1,6})\s+(?:(?:TODO|DONE|NEXT|WAIT(?:ING)?|CANCELL?ED|HOLD)\s+)?(?:\[#[A-Z]\]\s+)?(\S.*?)(?:\s+:[\w@:]+:)?\s*$/
const KEYWORD = /^#\+(\w+):?\s*(.*?)\s*$/
const DRAWER = /^\s*:(?:PROPERTIES|LOGBOOK|\w+):\s*$/
const END = /^\s*:END:\s*$/i

const writeOrg = (text: string): FormedWriter => {
  const writer = new FormedWriter(text)
  const lines = linesOf(text)
  // Below a title, the first level of the outline is the second.
  const shift = /^#\+TITLE:\s*\S/im.test(text) ? '#' : ''
  let isDrawer = false
  let isCode = false
  for (const line of lines) {
    const { start, end } = line
    const keyword =
      line.text.startsWith('#+') && line.text.length < LONGEST_HEADING
        ? KEYWORD.exec(line.text)
        : null
    if (keyword !== null && /^(?:begin|end)_(?:src|example)$/i.test(keyword[1]!)) {
      isCode = /^begin/i.test(keyword[1]!)
      writer.endLine(start)
      writer.say('```', start)
      writer.endLine(end)
    } else if (isCode) {
      writer.copy(start, end)
      writer.endLine(end)
    } else if (END.test(line.text)) isDrawer = false
    else if (isDrawer || (isDrawer = DRAWER.test(line.text))) continue
    else if (keyword !== null) writeKeyword(keyword, line, writer)
    else if (!/^\s*# /.test(line.text)) writeLine(text, line, shift, writer)
  }
  return writer
}

const writeKeyword = ([, name, value]: RegExpExecArray, line: Line, writer: FormedWriter): void => {
  const word = name!.toLowerCase()
  if (value === '' || !/^(?:title|date|author)$/.test(word)) return
  const from = line.start + line.text.lastIndexOf(value!)
  writer.endBlock(line.start)
  writer.say(word === 'title' ? '# ' : `${word}: `, line.start)
  writer.copy(from, from + value!.length)
  writer.endBlock(line.end)
}

const writeLine = (
  source: string,
  { text, start, end }: Line,
  shift: string,
  writer: FormedWriter,
): void => {
  if (text.trim() === '') return writer.endBlock(start)
  const heading = text.startsWith('*') && text.length < LONGEST_HEADING ? HEADING.exec(text) : null
  if (heading === null) {
    writer.endLine(start)
    copyMarked(source, start, end, ORG_MARK, writer)
    return writer.endLine(end)
  }
  const words = heading[2]!
  const from = start + text.lastIndexOf(words)
  writer.endBlock(start)
  writer.say(`${`${shift}${'#'.repeat(heading[1]!.length)}`.slice(0, 6)} `, start)
  copyMarked(source, from, from + words.length, ORG_MARK, writer)
  writer.endBlock(end)
}

/** Bold, slanted, code, links and dates within a line. */
const ORG_MARK: InlineMark = {
  pattern:
    /(?<=^|[\s([{"'])(?:\*([^\s*][^*\n]{0,200})\*|\/([^\s/][^/\n]{0,200})\/|[=~]([^\s=~][^=~\n]{0,200})[=~])(?=$|[\s.,;:!?)\]}"'])|\[\[([^[\]\n]{1,400})\](?:\[([^[\]\n]{1,300})\])?\]|<(\d{4}-\d\d-\d\d[^<>\n]{0,40})>/g,
  write: (match, at, writer) => {
    const [all, bold, slanted, code, url, label, date] = match
    const own = bold ?? slanted ?? code
    if (own !== undefined) {
      const mark = bold !== undefined ? '**' : slanted !== undefined ? '*' : '`'
      writer.say(mark, at)
      writer.copy(at + 1, at + 1 + own.length)
      return writer.say(mark, at + all.length)
    }
    if (date !== undefined) return writer.copy(at + 1, at + 1 + date.length)
    if (label === undefined) return writer.copy(at + 2, at + 2 + url!.length)
    const from = at + all.length - 2 - label.length
    writeLink(from, from + label.length, url!, writer)
  },
}
