import type { TellingWords } from './telling-words.ts'
import type { WordWeights } from './word-weights.ts'

/** Finds what shares a rare word or a reference, without looking at everything. */
export interface RareWords {
  readonly add: (words: TellingWords, place: number) => void
  /** The places that may be near, each once, the newest of each word first. */
  readonly near: (words: TellingWords) => ReadonlySet<number>
}

/** So many of an item's words are looked up, the rarest first … */
const MOST_WORDS = 8
/** … and of each so many of the places that have it, the newest first. */
const MOST_PLACES = 24

export const openIndex = (weigh: WordWeights): RareWords => {
  const placesByKey = new Map<string, number[]>()
  const keysOf = ({ stems, refs, plain }: TellingWords): readonly string[] => [
    ...refs,
    `= ${plain}`,
    ...stems.toSorted((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)).slice(0, MOST_WORDS),
  ]
  return {
    add: (words, place) => {
      for (const key of [...words.refs, `= ${words.plain}`, ...words.stems]) {
        const places = placesByKey.get(key)
        if (places === undefined) placesByKey.set(key, [place])
        else if (places.at(-1) !== place) places.push(place)
      }
    },
    near: (words) => {
      const found = new Set<number>()
      for (const key of keysOf(words)) {
        const places = placesByKey.get(key) ?? []
        for (let i = places.length - 1; i >= 0 && i >= places.length - MOST_PLACES; i--)
          found.add(places[i]!)
      }
      return found
    },
  }
}
