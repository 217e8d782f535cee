import { PAGE_CHROME, PAGE_FOOT, PAGE_SIGN } from '../../conventions/page-chrome.ts'
import type { Form } from '../form.ts'
import { signsOf } from '../signs.ts'
import { writeBareLines } from './lines.ts'
import { hasPageMarks } from './pdf-text.ts'

/** The text of a rendered page: bullets drawn as `•`, headings without their marks, the site's chrome around it. */
export const PAGE_TEXT: Form = {
  name: 'page-text',
  recognises: (text) => {
    if (PAGE_SIGN.test(text.slice(0, 2000)) && !signsOf(text).headings) return true
    return (
      text.includes('•') && countBullets(text) >= 4 && !MARKED.test(text) && !hasPageMarks(text)
    )
  },
  fileNameIn: (text) =>
    PAGE_SIGN.test(text.slice(0, 2000)) ? (FILE_NAME.exec(text.slice(0, 2000))?.[1] ?? null) : null,
  stretchesOf: (text) => [writeBareLines(text, { isDropped: chromeOf(text), isRendered: true })],
}

const FILE_NAME = /^[ \t]*([\w.@+-]{1,120}\.(?:md|markdown|txt|rst|adoc|org))[ \t]*$/m
/** Markdown's own marks: a text with them was never rendered. */
const MARKED = /^#{1,6} \S|^ {0,3}[-*] \S|\*\*\S|\]\(https?:/m

const countBullets = (text: string): number => {
  let bullets = 0
  for (let at = text.indexOf('•'); at >= 0 && bullets < 4; at = text.indexOf('•', at + 1))
    if (/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at))) bullets++
  return bullets
}

/** Which lines are the site's: chrome in front of the page's own first line, and behind its last. */
const chromeOf = (text: string): ((line: string, number: number) => boolean) => {
  const lines = text.split('\n')
  const isChrome = (line: string): boolean => {
    const words = line.trim()
    return words.length <= 120 && PAGE_CHROME.some((chrome) => chrome.test(words))
  }
  const head = Math.min(lines.length, 60)
  let opens = 0
  let others = 0
  for (let i = 0; i < head && others <= 6; i++) {
    if (PAGE_FOOT.test(lines[i]!.trim())) break
    if (isChrome(lines[i]!)) {
      opens = i + 1
      others = 0
    } else if (lines[i]!.trim() !== '') others++
  }
  let closes = lines.length
  for (let i = lines.length - 1; i >= Math.max(opens, lines.length - 40); i--)
    if (isChrome(lines[i]!)) closes = i
    else if (lines[i]!.trim() !== '' && closes - i > 6) break
  return (_, number) => number < opens || number >= closes
}
