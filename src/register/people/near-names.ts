import { compare } from '#terms'
import { isShortFor } from './short-first-names.ts'

/** Two full names, folded, that may be spellings of one. */
export interface NearNames {
  readonly one: string
  readonly other: string
  readonly how: 'slip' | 'short-first-name' | 'middle-name' | 'turned-round' | 'written-together'
  /** Of a slip: the number of the word that differs. */
  readonly word: number
}

/** Pairs of names that differ by a slip of one letter, a short first name, a middle name, their order or spaces. */
export const nearNames = (names: readonly string[]): readonly NearNames[] => {
  const pairs = new Map<string, NearNames>()
  const add = (a: string, b: string, how: NearNames['how'], word = 0): void => {
    if (a === b) return
    const [one, other] = compare(a, b) < 0 ? [a, b] : [b, a]
    const key = `${one}|${other}`
    if (!pairs.has(key)) pairs.set(key, { one, other, how, word })
  }
  for (const group of sharing(names, (name) => [name.split(' ').sort().join(' ')]))
    eachPair(group, (a, b) => add(a, b, 'turned-round'))
  for (const group of sharing(names, (name) => [withoutSpaces(name)]))
    eachPair(group, (a, b) => add(a, b, 'written-together'))
  for (const group of sharing(names, (name) => endsOf(name)))
    eachPair(group, (a, b) => {
      if (a.split(' ').length !== b.split(' ').length) add(a, b, 'middle-name')
    })
  for (const group of sharing(names, (name) => [name.slice(name.indexOf(' '))]))
    eachPair(group, (a, b) => {
      if (isShortFor(firstOf(a), firstOf(b))) add(a, b, 'short-first-name')
    })
  for (const group of sharing(names, slipsOf))
    eachPair(group, (a, b) => {
      const word = wordThatDiffers(a, b)
      if (word !== null && isSlip(a.split(' ')[word]!, b.split(' ')[word]!)) add(a, b, 'slip', word)
    })
  return [...pairs.values()]
}

/** Whether two full names, folded, may be spellings of one; a last name may be cut short. */
export const areNear = (a: string, b: string): boolean =>
  a === b ||
  a.startsWith(b) ||
  b.startsWith(a) ||
  (sharesWord(a, b) && nearNames([a, b]).length > 0) ||
  withoutSpaces(a) === withoutSpaces(b)

/** All near names but those told by their spaces share a word. */
const sharesWord = (a: string, b: string): boolean => {
  const words = b.split(' ')
  return a.split(' ').some((word) => words.includes(word))
}

const withoutSpaces = (name: string): string => name.replace(/[ '’-]/g, '')

/** More than so many names under one key say nothing of each other. */
const MOST = 12

const sharing = (
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
): readonly (readonly string[])[] => {
  const byKey = new Map<string, string[]>()
  for (const name of names)
    for (const key of new Set(keysOf(name))) {
      const known = byKey.get(key)
      if (known) known.push(name)
      else byKey.set(key, [name])
    }
  return [...byKey.values()].filter((group) => group.length > 1 && group.length <= MOST)
}

const eachPair = (group: readonly string[], meet: (a: string, b: string) => void): void => {
  for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) meet(a, b)
}

const firstOf = (name: string): string => name.slice(0, name.indexOf(' '))

/** First and last word, of names of two and three words. */
const endsOf = (name: string): readonly string[] => {
  const words = name.split(' ')
  return words.length <= 3 ? [`${words[0]} ${words[words.length - 1]}`] : []
}

/** A word must be so long for a slip in it to be one. */
const LONG = 4

/** The name without each letter of one of its longer words: slips of one letter share one of these. */
const slipsOf = (name: string): readonly string[] => {
  const words = name.split(' ')
  return words.flatMap((word, at) => {
    if (word.length < LONG) return []
    const others = words.map((other, i) => (i === at ? '' : other)).join(' ')
    const cut = Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1))
    return [word, ...cut].map((rest) => `${at} ${others} ${rest}`)
  })
}

const wordThatDiffers = (a: string, b: string): number | null => {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
  if (wordsA.length !== wordsB.length) return null
  const different = wordsA.flatMap((word, i) => (word === wordsB[i] ? [] : [i]))
  return different.length === 1 ? different[0]! : null
}

/** One letter more, less, other, or two neighbours turned round. */
const isSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1)
  return (
    short.slice(from + 1) === long.slice(from + 1) ||
    (short[from] === long[from + 1] &&
      short[from + 1] === long[from] &&
      short.slice(from + 2) === long.slice(from + 2))
  )
}
