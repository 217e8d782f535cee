/**
 * A place where a text says something. It depends on the text and the words alone, so that whatever
 * reads these words there again finds the same sighting.
 */
export interface Sighting {
  /** Hash of the text. */
  readonly text: string
  /** Of a finding: `decision`, `action` … */
  readonly kind: string
  /** The words as read. */
  readonly quote: string
  /** Which of the findings of this kind with these words, in the order of the text, from 1. */
  readonly nth: number
}

/** Words alone, in lower case: markup and spacing make no other sighting. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same for two sightings of one thing. */
export const keyOfSighting = ({ text, kind, quote, nth }: Sighting): string =>
  `${text} ${kind} ${plainWords(quote)} #${nth}`
