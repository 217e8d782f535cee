import type { Gathered } from './gathered.ts'

/** What a generator leaves in a page: `{% include toc.html %}`, `[TOC]`, `__NOTOC__`. */
export const TEMPLATE_MARK =
  /^(?:\{%.{0,200}%\}|\{:.{0,100}\}|\[+_?TOC_?\]+|(?:__)?(?:NO)?TOC(?:__)?|\[toc\])$/i
/** Indented lines that are bullets, numbers, labels: notes, not code. */
export const NOTES_IN_CODE =
  /^[ \t]*(?:[-*+•][ \t]+\S|\d{1,3}[.)][ \t]+\S|[\p{Lu}][\p{L} ]{1,30}:[ \t])/mu

/** A sentence rather than a title. */
export const isProse = (text: string): boolean => text.length > 80 || /[.;,:]$/.test(text)

/**
 * A short paragraph that is bold from end to end serves as a heading; the time it is given may stand behind:
 * `**Budget** (Ada, 10m)`.
 */
export const isBoldLine = ({ text, marks }: Gathered): boolean => {
  if (text.length > 120 || marks.length === 0) return false
  let [first, to, rest] = [-1, 0, '']
  for (const mark of marks) {
    if (mark.kind !== 'strong' || mark.from < to) continue
    if (first < 0) first = mark.from
    rest += text.slice(to, mark.from)
    to = mark.to
  }
  if (first < 0) return false
  rest += text.slice(to)
  if (/^\s*:?\s*$/.test(rest)) return text.length <= 80 || !/[.!?](?:\s|$)/.test(text)
  return first === 0 && (GIVEN_TIME.test(rest) || RECORD.test(rest))
}

/** `**March 5** (recording, slides)`: where to see it again. */
const RECORD =
  /^\s*[-–—|:]?\s*[([]?\s*(?:(?:video |meeting |zoom |youtube )?(?:recordings?|video|youtube|agenda|notes|minutes|slides|logs?|issue|link)[\s,|/&·]*)+[)\]]?\s*:?\s*$/i
const GIVEN_TIME =
  /^\s*[([][^()[\]]{0,40}?\b\d{1,3} ?(?:m|mins?|minutes|hrs?|h)\.?(?:,[^()[\]]{0,40})?[)\]](?:\s*:|\s[^.;]{0,50})?\s*$/
