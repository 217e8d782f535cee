import { remembered } from '../../remembered.ts'

/** Does a nick look made of a name: shares a word's beginning, or initial and surname. */
export const isNickOf = (nick: string, name: string): boolean =>
  isMadeOf(lettersOf(nick), wordsOf(name))

/** The same of a nick's letters and a name's words, both folded already. */
export const isMadeOf = (bare: string, words: readonly string[]): boolean => {
  if (bare.length < 3) return false
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.length < 3) continue
    if (bare === word) return true
    if (word.length >= 4 && bare.startsWith(word.slice(0, word.length === 4 ? 4 : 5))) return true
    if (i === 0) continue
    if (bare.includes(word)) return true
    if (bare.length >= 5 && bare.startsWith(words[0]![0]! + word.slice(0, 4))) return true
  }
  return false
}

/** A nick's letters, folded. */
export const lettersOf = remembered((nick: string): string => fold(nick).replace(/[^\p{L}]/gu, ''))

/** A name's words, folded, without single letters. */
export const wordsOf = remembered((name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1),
)

const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
