/**
 * A text whose lines open with no more list and quotation marks than anybody writes: those beyond are
 * dots, so that every offset stays. The time a Markdown parser takes grows with the square of the depth.
 */
export const shallowLines = (text: string): string =>
  DEEP.test(text)
    ? text.replace(DEEP_LINES, (_line, kept: string, beyond: string) => kept + dotted(beyond))
    : text

const MARK = String.raw`(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*)`
const MOST = 64
const DEEP = new RegExp(`^[ \\t]*${MARK}{${MOST}}`, 'm')
const DEEP_LINES = new RegExp(`^([ \\t]*${MARK}{${MOST}})(${MARK}+)`, 'gm')

const dotted = (marks: string): string => marks.replace(/[^\d\s]/g, '·')
