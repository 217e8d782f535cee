export { oneLine as onOneLine } from './one-line.ts'

/** A stretch of a passage's text: [from, to). */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** No sentence is followed further than this, so that reading stays linear on endless lines. */
const REACH = 600

/** The sentence of a text around an offset. Line breaks do not end it: they may only wrap the prose. */
export const sentenceAt = (text: string, at: number): Stretch => {
  let from = at
  const low = Math.max(0, at - REACH)
  while (from > low && !endsSentence(text, from - 1)) from--
  let to = at
  const high = Math.min(text.length, at + REACH)
  while (to < high && !endsSentence(text, to)) to++
  if (to < high) to++
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { from, to }
}

/** The sentences of a text, in order. */
export const sentencesOf = (text: string): readonly Stretch[] => {
  const sentences: Stretch[] = []
  let from = 0
  STOP.lastIndex = 0
  while (STOP.test(text)) {
    const at = STOP.lastIndex - 1
    if (!endsSentence(text, at)) continue
    if (at + 1 > from) sentences.push({ from, to: at + 1 })
    from = at + 1
    while (from < text.length && isSpace(text.charCodeAt(from))) from++
    STOP.lastIndex = from
  }
  if (from < text.length) sentences.push({ from, to: text.length })
  return sentences
}

/** What may end a sentence: a cheap look. */
const STOP = /[.!?;](?=[ \t-\r\u00a0)"”]|$)/g

/** Whether the character at an offset ends a sentence: a stop before a space, not one of an abbreviation. */
const endsSentence = (text: string, at: number): boolean => {
  const char = text.charCodeAt(at)
  if (char !== 46 && char !== 33 && char !== 63 && char !== 59) return false
  const next = text.charCodeAt(at + 1)
  if (!(Number.isNaN(next) || isSpace(next) || next === 41 || next === 34 || next === 8221))
    return false
  if (char !== 46) return true
  return (
    !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at)) ||
    LETTERED.test(text.slice(Math.max(0, at - 16), at))
  )
}

/** `option A.`: a letter that names one of several, and no initial. */
const LETTERED =
  /\b(?:option|plan|variant|phase|part|group|team|case|version|appendix|type|class|annex|track|table|figure|choice|proposal) [A-Z]$/i

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|vs|etc|cf|approx|no|nr|mr|mrs|ms|dr|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[A-Z]|[a-z]\.[a-z])$/i

const isSpace = (char: number): boolean => char === 32 || (char >= 9 && char <= 13) || char === 160
