import { type TellingWords, tellingWords } from './telling-words.ts'

/** A heading of fewer telling words tells of too little to stand for the whole. */
const FEWEST_WORDS = 2

/**
 * The words before what became of an item, `Mend the pier - no news yet` gives `Mend the pier`; null
 * where nothing follows them or they tell too little.
 */
export const headWords = (text: string, names: readonly string[]): TellingWords | null => {
  const end = text.search(BREAK)
  if (end < 0) return null
  const words = tellingWords(text.slice(0, end), names)
  return words.stems.length + words.refs.length < FEWEST_WORDS ? null : words
}

/** A dash, an arrow, a semicolon, or the end of a sentence before another one. */
const BREAK = /\s+[-–—]+>?\s|\s*(?:→|=>)\s|;\s|(?<=\p{Ll}[)\]"”]?)[.:]\s+(?=\p{Lu}|\S)/u
