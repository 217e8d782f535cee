/**
 * Words of a document, told by their place: line from 1, characters from 0, the last one not included. Words that
 * go on in the next line have a place that goes on past the end of theirs; the line break is one character, a space.
 */
export type Quote = readonly [line: number, from: number, to: number]

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * An annotation with every name, title and other words of the document replaced by their places, so that it can be
 * kept without the document. Throws where words are not in the text, and where a start is no instant.
 */
export const quoteWords = (annotation: Json, text: string): Json => {
  const lines = text.split('\n')
  return mapQuoted(withInstants(annotation, ''), (value, pointer) => {
    if (typeof value !== 'string' || ISO_DATE.test(value)) return undefined
    const quote = placeOf(value, lines)
    if (!quote) throw new Error(`${pointer}: the document has no ${JSON.stringify(value)}`)
    return quote
  })
}

/** The annotation with the words again, read from the document. Throws where a place is not in the text. */
export const unquoteWords = (annotation: Json, text: string): Json => {
  const lines = text.split('\n')
  return mapQuoted(annotation, (value, pointer) => {
    if (!isQuote(value)) return undefined
    const [line, from, to] = value
    const words = withNext(lines, line - 1).slice(from, to)
    if (!words || words.length !== to - from)
      throw new Error(`${pointer}: the document has no characters ${from} to ${to} in line ${line}`)
    return words
  })
}

/** The fields whose words are the document's; a gist, a role or a date is the annotator's. */
const QUOTED: ReadonlySet<string> = new Set([
  'title',
  'number',
  'names',
  'owners',
  'due',
  'mover',
  'seconder',
  'for',
  'against',
  'abstain',
])
const ISO_DATE = /^\d{4}-\d{2}(-\d{2})?$/

const mapQuoted = (
  annotation: Json,
  replace: (value: Json, pointer: string) => Json | undefined,
): Json => {
  const walk = (value: Json, pointer: string, quoted: boolean): Json => {
    const replaced = quoted ? replace(value, pointer) : undefined
    if (replaced !== undefined) return replaced
    if (Array.isArray(value))
      return value.map((each: Json, i) => walk(each, `${pointer}/${i}`, quoted))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value as JsonObject).map(([key, each]) => [
        key,
        walk(each, `${pointer}/${key}`, quoted || QUOTED.has(key)),
      ]),
    )
  }
  return walk(annotation, '', false)
}

/** The annotation itself, once every `startUtc` in it is an instant or null. */
const withInstants = (value: Json, pointer: string): Json => {
  if (value === null || typeof value !== 'object') return value
  for (const [key, each] of Object.entries(value)) {
    const place = `${pointer}/${key}`
    if (key === 'startUtc' && each !== null && !(typeof each === 'string' && INSTANT.test(each)))
      throw new Error(`${place}: ${JSON.stringify(each)} is neither YYYY-MM-DDTHH:MMZ nor null`)
    withInstants(each, place)
  }
  return value
}
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/

const isQuote = (value: Json): value is Quote =>
  Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number')

/** The first place of the words in one line, or else over a line break. */
const placeOf = (words: string, lines: readonly string[]): Quote | undefined =>
  placeIn(words, lines) ??
  placeIn(
    words,
    lines.map((_, i) => withNext(lines, i)),
  )

const withNext = (lines: readonly string[], i: number): string => lines.slice(i, i + 2).join(' ')

/** The first place of the words as words of their own, or else inside longer ones. */
const placeIn = (words: string, lines: readonly string[]): Quote | undefined => {
  let inside: Quote | undefined
  for (const [i, line] of lines.entries())
    for (let from = line.indexOf(words); from >= 0; from = line.indexOf(words, from + 1)) {
      const quote: Quote = [i + 1, from, from + words.length]
      if (!LETTER_END.test(line.slice(0, from)) && !LETTER_START.test(line.slice(quote[2])))
        return quote
      inside ??= quote
    }
  return inside
}
const LETTER_END = /[\p{L}\p{N}]$/u
const LETTER_START = /^[\p{L}\p{N}]/u
