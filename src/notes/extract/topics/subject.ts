import { attendanceNamed } from '../../conventions/people/attendance.ts'
import { ROLE_LABEL } from '../../conventions/people/roles.ts'
import { CONTAINER, FACET, FRAME } from '../../conventions/topics/headings.ts'
import { remembered } from '../../remembered.ts'

/** A passage that opens a subject, and the rule that says so. */
export interface Subject {
  readonly index: number
  readonly title: string
  readonly rule: string
  readonly confidence: number
}

/** What a heading stands for in the course of a meeting. */
export type HeadingPart = 'subject' | 'container' | 'facet' | 'frame'

/** A heading's words for matching: lower case, without numbering, emoji, closing colon. */
export const headingWords = remembered((heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/["“”]/g, '')
    .replace(/^[^\p{L}\p{N}(#@`"]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z][.)]|[ivx]{1,4}[.)])\s+(?=\S)/, '')
    .replace(/[\s:*_.!–—-]+$/u, '')
    .replace(
      /\s*[([]\d+(?: ?(?:m|min|mins|minutes)|:\d\d(?::\d\d)?)(?:, ?[\p{L} ]{1,24})?[)\]]$/u,
      '',
    ),
)

/** Tells what a heading stands for by its words alone. */
export const headingPart = remembered((heading: string): HeadingPart => {
  const words = headingWords(heading)
  if (words === '' || /^@[\w-]+$/.test(words)) return 'frame'
  if (words.length > 90) return 'subject'
  if (CONTAINER.test(words) || CONTAINER.test(words.replace(IN_BRACKETS, ''))) return 'container'
  if (FRAME.test(words) || attendanceNamed(heading) !== null) return 'frame'
  if (FACET.test(words)) return 'facet'
  const colon = words.indexOf(':')
  if (colon > 0 && colon < 40) {
    const label = words.slice(0, colon)
    if (ROLE_LABEL.test(label) || attendanceNamed(label) !== null || DATED.test(label))
      return 'frame'
  }
  return isDateOnly(words) ? 'frame' : 'subject'
})

/** What is said of a heading behind it. */
const IN_BRACKETS = /\s*\([^()]{1,60}\)$/

const DATED =
  /^(?:meeting )?(?:date|time|when|duration|where|location|next (?:meeting|call)|recording|video|audio|link|agenda|notes|minutes)(?: ?(?:\/|and|&) ?(?:date|time))?$/

/** A heading that only gives a date. */
export const isDateOnly = (words: string): boolean =>
  words.length < 40 &&
  /\d/.test(words) &&
  /^(?:(?:on|meeting|minutes|notes|call|week of|the|of|at|from|to|utc|gmt|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\d+(?:st|nd|rd|th|am|pm)?|[\s,./:()#@–-])+$/.test(
    words,
  )

/** A subject's title: without numbering and markup, on one line. */
const subjectTitle = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:agenda item|topic|subject)\s*(?:#?\d+)?\s*[:.-]\s*/i, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+(?=\s+[^\p{Ll}]))\s+/u, '')
    .replace(/\s*\([^()]{1,30}, \d\d:\d\d:\d\d\)$/, '')
    .replace(/[\s:]+$/, '')

/** The subject that a passage opens, by default under its own words. */
export const subjectOf = (
  index: number,
  text: string,
  rule: string,
  confidence: number,
): Subject => ({
  index,
  title: subjectTitle(text) || text.trim(),
  rule,
  confidence,
})

/** Folded for comparing an agenda's entry with the line that takes it up. */
export const foldSubject = remembered(
  (text: string): string =>
    text
      .toLowerCase()
      .replace(/\([^)]{0,80}\)|\[[^\]]{0,40}\]|https?:\/\/\S+/g, ' ')
      .replace(
        /^(?:agenda item|discuss(?:ion)?(?: of| re| about)?|review(?: of)?|\d+[.)])[:\s]+/,
        '',
      )
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  160,
)
