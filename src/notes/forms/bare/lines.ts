import type { MarkdownStretch } from '../form.ts'
import { writeHtml } from '../html/blocks.ts'
import { writeTable } from '../html/table-blocks.ts'
import { FormedWriter } from '../origins.ts'
import { tabRowsAt } from '../tab-rows.ts'
import { columnsAt } from './columns.ts'
import { gridAt, writeGrid } from './grid.ts'
import { bareHeadingAt, isBelowHeading, isDated, type Lines } from './heading.ts'
import { namesUnderSections } from './names-under-sections.ts'
import { numberedHeadings } from './numbered-headings.ts'
import { speakersIn } from './run-on-turns.ts'
import { wrappedLines } from './wrapped-lines.ts'

export interface BareOptions {
  /** Lines that are none of the text: a site's chrome, a page's footer. */
  readonly isDropped: (line: string, number: number) => boolean
  /** The text was rendered: nothing in it is markup. */
  readonly isRendered: boolean
  /** Paragraphs stand on one line each: a line that ends with a sentence ends its paragraph. */
  readonly isUnwrapped?: boolean
  /** Pages were laid out at a width: a line that is full goes on in the next. */
  readonly isPrinted?: boolean
}

const BULLET = /^([•◦▪‣·●○■□*+–—-]|\uf0b7|o(?= ))[ \t]+(?=\S)/u
const NUMBER = /^(\d{1,3}|[a-z])[.)][ \t]+(?=\S)/

/** A line of a transcript: what is indented below it goes on with it. */
const SPOKEN = /^\p{L}[\p{L}\p{N} ._'’/&()-]{0,40}:\s+\S/u

/** A level of a list: how deep it was indented, and how deep its text stands in what is written. */
interface Level {
  readonly indent: number
  readonly inside: number
}

/** Writes lines without markup as Markdown: bullets nested by their indents, bare short lines as headings. */
export const writeBareLines = (text: string, options: BareOptions): MarkdownStretch => {
  const writer = new FormedWriter(text)
  const lines = linesOf(text, options)
  const numbered = numberedHeadings(options.isRendered ? atMargin(lines) : lines)
  const isBulletless = options.isRendered && !lines.some(({ text }) => DRAWN.test(text))
  const below = new Set(lines.filter((_, i) => isBelowHeading(lines, i)).map(({ text }) => text))
  const names = namesUnderSections(text, lines)
  const isWrapped = options.isPrinted ? wrappedLines(lines) : null
  const speakers = options.isRendered || options.isPrinted ? speakersIn(text) : null
  const levels: Level[] = []
  let isAfterBlank = true
  let isCut = false
  let isHyphen = false
  let isSpoken = false
  let headings = 0
  let isTitleDated = false
  let rowsUntil = -1
  // What was looked at and is no table is not looked at again from its next line.
  let gridFrom = 0
  lines.forEach((line, i) => {
    const { start, end, indent } = line
    // A bullet alone only holds the bullets below it.
    if (line.isDropped || start < rowsUntil || line.text === '•') return
    if (line.text.includes('\t') && indent === 0) {
      const { rows, end, isTable } = tabRowsAt(text, start)
      if (isTable) {
        levels.length = 0
        writeTable(rows, text, writer, writeHtml)
        rowsUntil = end
        isAfterBlank = true
        return
      }
    }
    if (line.text === '') {
      if (joinsAcross(lines, i)) isCut = true
      else isAfterBlank = true
      return
    }
    const columns = options.isRendered ? null : columnsAt(text, lines, i)
    if (columns !== null) {
      levels.length = 0
      writer.endBlock(start)
      for (const [from, to] of columns.cells) {
        writer.copy(from, to)
        writer.endLine(to)
      }
      rowsUntil = lines[columns.next - 1]!.end
      isAfterBlank = true
      return
    }
    const looked = options.isRendered || i < gridFrom ? null : gridAt(text, lines, i)
    gridFrom = looked?.seen ?? gridFrom
    const grid = looked?.grid ?? null
    if (grid !== null) {
      levels.length = 0
      writeGrid(grid, text, writer)
      rowsUntil = lines[grid.next - 1]!.end
      isAfterBlank = true
      return
    }
    const numberedLevel = numbered.get(i)
    if (numberedLevel !== undefined) {
      levels.length = 0
      headings++
      writer.endBlock(start)
      writer.say(numberedLevel === 3 ? '### ' : '## ', start)
      writeWords(writer, text, start, end, options)
      writer.endBlock(end)
      isAfterBlank = true
      isCut = false
      return
    }
    const bullet =
      BULLET.exec(line.text) ?? (indent > 0 || !options.isRendered ? NUMBER.exec(line.text) : null)
    if (bullet !== null && !isDash(line.text)) {
      while (levels.length > 0 && levels.at(-1)!.indent >= indent) levels.pop()
      const margin = levels.at(-1)?.inside ?? 0
      const isNumber = /\d/.test(bullet[1]!)
      const mark = isNumber ? `${bullet[1]}. ` : '- '
      writer.endLine(start)
      if (levels.length === 0 && isAfterBlank) writer.endBlock(start)
      const from = start + bullet[0].length
      const box = BOX.exec(line.text.slice(bullet[0].length))
      writer.say(' '.repeat(margin) + mark + (box === null ? '' : boxOf(box[0])), start)
      isHyphen = !options.isRendered && isHyphenated(text, lines, i)
      const to = isHyphen ? end - 1 : end
      writeWords(writer, text, from + (box?.[0].length ?? 0), to, options)
      levels.push({ indent, inside: margin + mark.length })
      isAfterBlank = false
      return
    }
    if (isAfterBlank) while (levels.length > 0 && levels.at(-1)!.indent >= indent) levels.pop()
    if (isAfterBlank && indent === 0) levels.length = 0
    const heading = levels.length === 0 ? bareHeadingAt(lines, i) : false
    if (heading) {
      writer.endBlock(start)
      const isTitle = headings++ === 0
      if (isTitle) isTitleDated = isDated(line.text)
      const isDay = isTitle || (isTitleDated && isDated(line.text))
      const isUnder = names.isUnder(i)
      writer.say(isDay ? '# ' : isUnder || below.has(line.text) ? '### ' : '## ', start)
      writeWords(writer, text, start, end, options)
      writer.endBlock(end)
      isAfterBlank = true
      return
    }
    if (isBulletless && indent === 0 && isInRun(lines, i)) {
      writer.endLine(start)
      if (isAfterBlank) writer.endBlock(start)
      const box = BOX.exec(line.text)
      writer.say(box === null ? '- ' : `- ${boxOf(box[0])}`, start)
      writeWords(writer, text, start + (box?.[0].length ?? 0), end, options)
      isAfterBlank = false
      return
    }
    const isHanging = indent > 0 && levels.length === 0 && isSpoken && !isAfterBlank
    isSpoken = isHanging || (indent === 0 && SPOKEN.test(line.text))
    if (isHyphen && !isAfterBlank) {
      // The rest of a word goes on where its hyphen stood.
    } else if (!isAfterBlank && isWrapped?.(i)) writer.say(' ', start)
    else if ((isCut || isHanging) && !isAfterBlank)
      writer.say(isCut && isWrapped === null && isNarrow(lines, i) ? '\n' : ' ', start)
    else {
      if (isAfterBlank || (options.isUnwrapped === true && endsSentence(lines[i - 1])))
        writer.endBlock(start)
      else writer.endLine(start)
      writer.say(' '.repeat(levels.at(-1)?.inside ?? 0), start)
    }
    isCut = false
    isHyphen = !options.isRendered && isHyphenated(text, lines, i)
    let from = start
    for (const turn of speakers?.turnsIn(start, end) ?? []) {
      writeWords(writer, text, from, turn, options)
      writer.endBlock(turn)
      from = turn
    }
    writeWords(writer, text, from, isHyphen ? end - 1 : end, options)
    isAfterBlank = false
  })
  return writer.toStretch()
}

/** A box as it is drawn, before the words of a task. */
const BOX = /^(?:[☐☑☒✅✔◻❏]\ufe0f?|\[[ xX✓]?\])[ \t]+(?=\S)/u

const boxOf = (drawn: string): string => (/^(?:[☐◻❏]|\[ ?\])/u.test(drawn) ? '[ ] ' : '[x] ')

/** A bullet as it is drawn. */
const DRAWN = /^[•◦▪‣·●○■□]/u

/** A word cut at the line's end, unless the text has it with its hyphen elsewhere: `peer-to-peer`. */
const isHyphenated = (text: string, lines: Lines, i: number): boolean => {
  const word = /\p{Ll}{2,}-$/u.exec(lines[i]!.text)?.[0]
  if (word === undefined) return false
  const rest = /^\p{Ll}{2,}/u.exec(lines[i + 1]?.text ?? '')?.[0]
  if (rest === undefined || lines[i + 1]!.isDropped) return false
  const { start } = lines[i]!
  return !text.slice(Math.max(0, start - NEAR), start + NEAR).includes(word + rest)
}

/** How far around a word its other spelling is looked for. */
const NEAR = 20_000

/** A page's own lines; what is indented on it stands in a list. */
const atMargin = (lines: Lines): Lines =>
  lines.map((line) => (line.indent === 0 || line.text === '' ? line : { ...line, text: '•' }))

/** A rendered line is never broken: two without a blank line between them are entries of a list. */
const isInRun = (lines: Lines, i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some(
    (line) =>
      line !== undefined && line.text !== '' && !line.isDropped && !line.text.includes('\t'),
  )

/** A dash that opens a quotation's source or stands between words is no bullet. */
const isDash = (text: string): boolean => /^[–—-]{2,}/.test(text)

const linesOf = (text: string, { isDropped }: BareOptions): Lines => {
  let at = 0
  return text.split('\n').map((line, number) => {
    const words = line.trimStart()
    const start = at + line.length - words.length
    const trimmed = words.trimEnd()
    at += line.length + 1
    return {
      text: trimmed,
      start,
      end: start + trimmed.length,
      indent: widthOf(line, line.length - words.length),
      isDropped: isDropped(line, number),
    }
  })
}

const widthOf = (line: string, length: number): number => {
  let width = 0
  for (let i = 0; i < length; i++) width += line.charCodeAt(i) === 9 ? 4 : 1
  return width
}

const endsSentence = (line: Lines[number] | undefined): boolean =>
  line !== undefined && /[.!?][)”"’']?$/.test(line.text)

/** Goes on with lines that were broken at a width. */
const isNarrow = (lines: Lines, i: number): boolean => {
  let before = i - 1
  while (before > 0 && (lines[before]!.text === '' || lines[before]!.isDropped)) before--
  const { length } = lines[before]!.text
  return length >= 60 && length <= 140 && lines[i]!.text.length <= 140
}

/** A blank line that a page's footer left in the middle of a sentence. */
const joinsAcross = (lines: Lines, i: number): boolean => {
  const skips = (at: number): boolean => lines[at]!.text === '' || lines[at]!.isDropped
  let before = i
  while (before >= 0 && skips(before)) before--
  let behind = i
  while (behind < lines.length && skips(behind)) behind++
  const dropped = lines.slice(before + 1, behind).some((line) => line.isDropped)
  if (!dropped || before < 0 || behind >= lines.length) return false
  return (
    /[\p{L},;\d-]$/u.test(lines[before]!.text) &&
    lines[before]!.text.length > 30 &&
    /^\p{Ll}/u.test(lines[behind]!.text)
  )
}

/** The words of a line; of rendered text what would be markup is escaped. */
const writeWords = (
  writer: FormedWriter,
  text: string,
  from: number,
  to: number,
  { isRendered }: BareOptions,
): void => {
  let copied = from
  for (let at = from; isRendered && at < to; at++) {
    if (!isMarkup(text, at, from)) continue
    writer.copy(copied, at)
    writer.say('\\', at)
    copied = at
  }
  writer.copy(copied, to)
}

/** `*`, `` ` ``, `<`, a `_` at a word's edge, a `#` at the start; not inside of addresses. */
const isMarkup = (text: string, at: number, from: number): boolean => {
  const code = text.charCodeAt(at)
  if (code === 0x2a || code === 0x60 || code === 0x3c || code === 0x5c)
    return !isInAddress(text, at)
  if (code === 0x5f)
    return !(isWord(text, at - 1) && isWord(text, at + 1)) && !isInAddress(text, at)
  return at === from && (code === 0x23 || code === 0x3e)
}

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ')

const isInAddress = (text: string, at: number): boolean => {
  const from = Math.max(0, at - 200)
  const word = /\S*$/.exec(text.slice(from, at))![0]
  return word.includes('://')
}
