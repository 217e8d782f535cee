import { FORMAL_MINUTES, FORMAL_PHRASES } from '../../conventions/motions/formal-minutes.ts'
import type { Form } from '../form.ts'
import { signsOf } from '../signs.ts'
import { writeBareLines } from './lines.ts'
import { hasBareHeading, hasMarkup } from './plain.ts'

/** The text of a PDF: pages' headers and footers between its lines, or whole paragraphs on one line, and no markup. */
export const PDF_TEXT: Form = {
  name: 'pdf-text',
  recognises: (text, original) => {
    const signs = signsOf(text)
    if (hasPageMarks(text) || hasPageBreaks(text, original)) return true
    if (!signs.headings && isFormal(text)) return true
    // Two paragraphs that stand on one long line each.
    return signs.longLines > 1 && !signs.headings && !hasMarkup(text) && hasBareHeading(text)
  },
  stretchesOf: (text) => {
    const marks = pageMarksOf(text.split('\n'))
    return [
      writeBareLines(text, {
        isDropped: (_, number) => marks.has(number),
        isRendered: false,
        isPrinted: true,
        isUnwrapped: signsOf(text).longLines > 0,
      }),
    ]
  },
}

/** Form feeds part the pages, and no Markdown is in them. */
const hasPageBreaks = (text: string, original: string): boolean =>
  original.includes('\f') && !signsOf(text).headings && !text.includes('](http')

/** Two headers or footers that number pages, or one `Page 1 of 1`, and no Markdown. */
export const hasPageMarks = (text: string): boolean => {
  const signs = signsOf(text)
  if (
    signs.headings ||
    (signs.numbers < 2 && !PAGE_ANY.test(text) && !COUNTED_ANY.test(text)) ||
    text.includes('](http')
  )
    return false
  const pages = pageMarksOf(text.split('\n')).size
  return pages >= 2 || (pages === 1 && PAGE_OF_LINE.test(text))
}

/** The minutes of a body that writes them by the book, and no mark of Markdown in them. */
const isFormal = (text: string): boolean => {
  if (!FORMAL_MINUTES.test(text) || MARKS.test(text)) return false
  const said = new Set<string>()
  for (const [phrase] of text.matchAll(FORMAL_PHRASES)) {
    said.add(phrase.slice(0, 6).toLowerCase())
    if (said.size >= 3) return true
  }
  return false
}

/** Markdown's own, other than bullets and the lines that people sign on. */
const MARKS =
  /\*\*\S|\]\(|^ {0,3}(?:```|~~~|>)|<\/?[a-z][a-z0-9]*[\s>]|^\s*\|.*\||\[[ xX]\]|^\S.*\n(?:={3,}|-{3,})\s*$/m

/** A line that says only `Page 1 of 2`, or ends so behind a gap. */
const PAGE_OF_LINE = /(?:^|[ \t]{3})[ \t]*page \d{1,3} of \d{1,3}[ \t]*$/im
const PAGE_ANY = /\bpage \d{1,3}\b/i
const COUNTED_ANY = /[\s–—|-]1\s?(?:of|\/)\s?\d{1,3}[ \t]*$/im
const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s?(\d{1,3})\s?[-–—]?(?:\s?(?:of|\/)\s?\d{1,3})?$/i
/** `Anemone Guild – 1 of 3`. */
const PAGE_COUNTED = /(?:^|[\s–—|-])(\d{1,3})\s?(?:of|\/)\s?\d{1,3}$/i
const PAGE_OF = /\bpage \d{1,3}(?: (?:of|\/) \d{1,3})?\b/i

/** Numbers of the lines that are a page's header or footer: page numbers that count up, and what repeats beside them. */
const pageMarksOf = (lines: readonly string[]): ReadonlySet<number> => {
  const marks = new Set<number>()
  let page = 0
  lines.forEach((line, i) => {
    if (line.length > 160) return
    const words = line.trim()
    const isNamed = PAGE_OF.test(words)
    const number = PAGE_NUMBER.exec(words)
    const counted = words.length < 100 ? PAGE_COUNTED.exec(words) : null
    if (isNamed && words.length < 120) marks.add(i)
    else if (counted !== null && Number(counted[1]) === page + 1 && isAlone(lines, i)) {
      marks.add(i)
      page++
    } else if (number !== null && Number(number[1]) === page + 1 && isAlone(lines, i)) {
      marks.add(i)
      page++
    }
  })
  if (marks.size < 2 && ![...marks].some((i) => PAGE_OF_LINE.test(lines[i]!))) return new Set()
  return withRunningTitles(lines, marks)
}

const isAlone = (lines: readonly string[], i: number): boolean =>
  (lines[i - 1] ?? '').trim() === '' || (lines[i + 1] ?? '').trim() === ''

/** Short lines next to page numbers that stand there more than once. */
const withRunningTitles = (
  lines: readonly string[],
  marks: ReadonlySet<number>,
): ReadonlySet<number> => {
  const near = new Map<string, number[]>()
  for (const mark of marks)
    for (const i of [mark - 2, mark - 1, mark + 1, mark + 2]) {
      const words = lines[i]?.trim() ?? ''
      if (words === '' || words.length > 100 || marks.has(i)) continue
      const known = near.get(words)
      if (known === undefined) near.set(words, [i])
      else if (known.at(-1) !== i) known.push(i)
    }
  const all = new Set(marks)
  for (const places of near.values()) if (places.length > 1) for (const i of places) all.add(i)
  return all
}
