import type { Form } from '../form.ts'
import { FormedWriter } from '../origins.ts'
import { signsOf } from '../signs.ts'
import {
  asMarkdown,
  copyMarked,
  hasLines,
  type InlineMark,
  type Line,
  linesOf,
  writeLink,
} from './rewrite.ts'

/** reStructuredText: titles with a line of signs below, `:Field: value`, `.. directive::`. */
export const RST_TEXT: Form = {
  name: 'rst',
  recognises: (text) =>
    !signsOf(text).headings &&
    (signsOf(text).fields
      ? hasLines(text, FIELDS, 1) && hasLines(text, UNDERLINES, 1)
      : text.includes('~~~~') && hasLines(text, ODD_UNDERLINES, 2)),
  stretchesOf: (text) => asMarkdown(writeRst(text).toStretch()),
}

const FIELDS = /^(?::[A-Za-z][\w -]{0,30}:(?: +\S|$)|\.\. (?:[a-z-]{3,30}::|_[^\n:]{1,80}:))/gm
const UNDERLINES =
  /^[^\s=~^"'*+#`:.-][^\n]{1,100}\n(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,}|\*{3,}|\+{3,}|#{3,})[ \t]*$/gm
const ODD_UNDERLINES = /^[^\s~^"'*+`:.-][^\n]{1,100}\n(?:~{3,}|\^{3,}|"{3,}|\*{3,}|\+{3,})[ \t]*$/gm
const UNDERLINE = /^([=\-~^"'*+#`:._])\1{2,}\s*$/
const FIELD = /^(\s*):([A-Za-z][\w -]{0,30}):(?:\s+|$)/
const DIRECTIVE = /^(\s*)\.\.(?:\s|$)/
/** Directives whose words are the text's own. */
const SAYS = /^\s*\.\. (?:note|warning|important|attention|tip|hint|caution|admonition|topic)::\s*/

const writeRst = (text: string): FormedWriter => {
  const writer = new FormedWriter(text)
  const lines = linesOf(text)
  const levels: string[] = []
  /** The indent of a directive that is left out with all that is set in below it; -1 outside. */
  let dropped = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const indent = line.text.length - line.text.trimStart().length
    if (line.text.trim() === '') {
      writer.endBlock(line.start)
      continue
    }
    if (dropped >= 0 && indent > dropped) continue
    dropped = -1
    const title = titleAt(lines, i)
    if (title !== null) {
      const words = lines[title.at]!
      let level = levels.indexOf(title.style)
      if (level < 0) level = levels.push(title.style) - 1
      writer.endBlock(words.start)
      writer.say(`${'#'.repeat(Math.min(6, level + 1))} `, words.start)
      const from = words.end - words.text.trimStart().length
      copyMarked(text, from, words.end, RST_MARK, writer)
      writer.endBlock(words.end)
      i = title.last
      continue
    }
    if (DIRECTIVE.test(line.text)) {
      const says = SAYS.exec(line.text)
      if (says === null) dropped = indent
      else if (says[0].length < line.text.length) writeWords(text, line, says[0].length, writer)
      continue
    }
    const field = FIELD.exec(line.text)
    if (field === null) writeWords(text, line, 0, writer)
    else {
      writer.endBlock(line.start)
      writer.copy(
        line.start + field[1]!.length + 1,
        line.start + field[1]!.length + 2 + field[2]!.length,
      )
      writer.say(' ', line.start + field[0].length)
      copyMarked(text, line.start + field[0].length, line.end, RST_MARK, writer)
      writer.endLine(line.end)
    }
  }
  return writer
}

/** A title that begins on a line: its words with a line of signs below, and perhaps above. */
const titleAt = (
  lines: readonly Line[],
  i: number,
): { readonly at: number; readonly last: number; readonly style: string } | null => {
  const over = UNDERLINE.exec(lines[i]!.text)
  if (over !== null) {
    const under = UNDERLINE.exec(lines[i + 2]?.text ?? '')
    const isTitle = under?.[1] === over[1] && (lines[i + 1]?.text.trim() ?? '') !== ''
    return isTitle ? { at: i + 1, last: i + 2, style: `${over[1]}${over[1]}` } : null
  }
  const under = UNDERLINE.exec(lines[i + 1]?.text ?? '')
  const { text } = lines[i]!
  const isTitle =
    under !== null && /^[^\s]/.test(text) && under[0].trimEnd().length + 2 >= text.length
  return isTitle ? { at: i, last: i + 1, style: under[1]! } : null
}

const writeWords = (source: string, line: Line, skip: number, writer: FormedWriter): void => {
  const number = /^(\s*)#\.(?= )/.exec(line.text)
  const block = /^(\s*)\|(?= )/.exec(line.text)
  writer.endLine(line.start)
  if (number !== null) writer.say(`${number[1]}1.`, line.start)
  const from = line.start + (number?.[0].length ?? block?.[0].length ?? skip)
  copyMarked(source, from, line.end, RST_MARK, writer)
  writer.endLine(line.end)
}

/** Links and roles within a line; bold and slanted are Markdown's own. */
const RST_MARK: InlineMark = {
  pattern:
    /(?::[a-z][\w:-]{1,30}:)?(?<!`)`(?!`)([^`<>\n]{1,300}?)(?:\s*<([^<>`\n]{1,300})>)?`(?!`)_{0,2}/g,
  write: (match, at, writer) => {
    const [all, words, url] = match
    const from = at + all.indexOf('`') + 1
    if (url?.includes('://')) return writeLink(from, from + words!.length, url, writer)
    writer.copy(from, from + words!.length)
  },
}
