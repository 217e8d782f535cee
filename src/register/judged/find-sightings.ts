import type { Reading } from '#notes'
import { plainWords, type Sighting } from '#terms'
import type { ThingIds } from '../ids/name-things.ts'

/** A text with the ids of its items, as far as sightings are looked up in it. */
export interface SightedText {
  readonly text: string
  readonly reading: Reading
  readonly ids: ThingIds
}

/** The ids of sightings; null where the text no longer says so, or is gone. */
export type FindItem = (sighting: Sighting) => string | null

/** Looks sightings up in their own texts; what is read a little otherwise now is found where it is plain. */
export const findSightings = (texts: readonly SightedText[]): FindItem => {
  const byHash = new Map(texts.map((text) => [text.text, text]))
  const listed = new Map<string, readonly Listed[]>()
  return (sighting) => {
    const text = byHash.get(sighting.text)
    if (text === undefined) return null
    const items = listed.get(text.text) ?? listItems(text)
    listed.set(text.text, items)
    const ofKind = items.filter(({ kind }) => kind === sighting.kind)
    const words = plainWords(sighting.quote)
    const exact = ofKind.find((item) => item.words === words && item.nth === sighting.nth)
    return (exact ?? nearest(ofKind, words))?.id ?? null
  }
}

interface Listed {
  readonly id: string
  readonly kind: string
  readonly words: string
  readonly nth: number
}

const listItems = ({ reading, ids }: SightedText): readonly Listed[] => {
  const count = counter()
  return reading.meetings.flatMap((meeting, index) =>
    meeting.items.map(({ kind, text }, position): Listed => {
      const words = plainWords(text)
      return { id: ids.items[index]![position]!, kind, words, nth: count(`${kind} ${words}`) }
    }),
  )
}

/** Numbers equal words in the order in which they come, from 1. */
export const counter = (): ((words: string) => number) => {
  const counts = new Map<string, number>()
  return (words) => {
    const n = (counts.get(words) ?? 0) + 1
    counts.set(words, n)
    return n
  }
}

/** Share of words that must be the same. */
const ALIKE = 0.6

/** The only one of much the same words: a better reader cuts a sentence elsewhere. */
const nearest = (items: readonly Listed[], words: string): Listed | null => {
  const own = new Set(words.split(' '))
  const alike = items
    .map((item) => ({ item, share: shareOf(own, new Set(item.words.split(' '))) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
  const [best, next] = alike
  return best && (next === undefined || next.share < best.share) ? best.item : null
}

/** Of the words of both how many are in both; all of the shorter count for most. */
const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length
  const contained = both === Math.min(a.size, b.size) && both >= 3 ? 0.9 : 0
  return Math.max(contained, both / (a.size + b.size - both))
}
