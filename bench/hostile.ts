import { parseMarkdown } from '#markdown'
import { readNotes } from '#notes'
import { HOSTILE_TEXTS } from '../test/made/hostile-texts.ts'
import { corpusTexts } from './corpus.ts'
import type { Figure } from './measure.ts'

/** Reading texts made to be slow, by their length, beside the median document of the corpus by its own. */
export const hostile = (): readonly Figure[] => {
  const texts = corpusTexts().filter((text) => text.length > 1_000)
  const median = texts.map(timeByLength).sort((a, b) => a - b)[texts.length >> 1]!
  return Object.entries(HOSTILE_TEXTS)
    .map(([name, text]) => ({
      name: `reading ${name}`,
      value: timeByLength(text),
      unit: 'ns/char',
      yardstick: 'ns/char: the median document',
      against: median,
      bar: { atMost: 5 },
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, SHOWN)
}

/** The slowest are shown. */
const SHOWN = 12

/** Nanoseconds for each character of a text, in the fastest of a few readings: the processor's own clock is too coarse here. */
const timeByLength = (text: string): number => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    readNotes(text, parseMarkdown)
    best = Math.min(best, performance.now() - start)
  }
  return (best * 1e6) / text.length
}
