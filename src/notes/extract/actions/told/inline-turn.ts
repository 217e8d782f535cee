import type { PartyBook } from '../parties.ts'

/** `… Edgar: I could do that`: somebody else speaks on the same line. */
export const turnIn = (words: string, book: PartyBook): { name: string; from: number } | null => {
  const match = TURN.exec(words)
  return match !== null && book.has(match[1]!.toLowerCase())
    ? { name: match[1]!, from: match[0].length }
    : null
}

const TURN = /^(@?\p{Lu}[\p{L}_'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?): (?=\S)/u
