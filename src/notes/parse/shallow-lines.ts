/**
 * A text whose lines open with no more list and quotation marks than anybody writes: those beyond are
 * dots, so that every offset stays. The time a Markdown parser takes grows with the square of the depth.
 */
export const shallowLines = (text: string): string =>
  isDeep(text)
    ? text.replace(DEEP_LINES, (_line, kept: string, beyond: string) => kept + dotted(beyond))
    : text

const MARK = String.raw`(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*)`
const MOST = 64
const DEEP = new RegExp(`${MARK}{${MOST}}`, 'y')
const DEEP_LINES = new RegExp(`^([ \\t]*${MARK}{${MOST}})(${MARK}+)`, 'gm')

const dotted = (marks: string): string => marks.replace(/[^\d\s]/g, '·')

/** Only lines that open with two marks are looked at closely. */
const isDeep = (text: string): boolean => {
  for (let from = 0; from < text.length; ) {
    let at = from
    while (isBlank(text.charCodeAt(at))) at++
    if (mayBeMark(text.charCodeAt(at))) {
      TWO.lastIndex = DEEP.lastIndex = at
      if (TWO.test(text) && DEEP.test(text)) return true
    }
    const next = text.indexOf('\n', at)
    if (next < 0) return false
    from = next + 1
  }
  return false
}

const TWO = new RegExp(`${MARK}{2}`, 'y')

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09

/** A digit, or one of `*+->`. */
const mayBeMark = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x2a || code === 0x2b || code === 0x2d || code === 0x3e
