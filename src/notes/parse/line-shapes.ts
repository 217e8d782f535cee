import type { Gathered } from './inline.ts'

/** What a generator leaves in a page: `{% include toc.html %}`, `[TOC]`, `__NOTOC__`. */
export const TEMPLATE_MARK =
  /^(?:\{%.{0,200}%\}|\{:.{0,100}\}|\[+_?TOC_?\]+|(?:__)?(?:NO)?TOC(?:__)?|\[toc\])$/i
/** Indented lines that are bullets, numbers, labels: notes, not code. */
export const NOTES_IN_CODE =
  /^[ \t]*(?:[-*+•][ \t]+\S|\d{1,3}[.)][ \t]+\S|[\p{Lu}][\p{L} ]{1,30}:[ \t])/mu

/** A sentence rather than a title. */
export const isProse = (text: string): boolean => text.length > 80 || /[.;,:]$/.test(text)

/** A short paragraph that is bold from end to end serves as a heading. */
export const isBoldLine = ({ text, marks }: Gathered): boolean => {
  if (text.length > 80) return false
  const bold = marks.reduce((sum, m) => (m.kind === 'strong' ? sum + m.to - m.from : sum), 0)
  return bold > 0 && bold >= text.replace(/:\s*$/, '').trimEnd().length
}
