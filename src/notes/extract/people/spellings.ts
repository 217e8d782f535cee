import type { SpeechFinding } from '../../finding.ts'
import { labelParts } from '../speech/speakers.ts'
import type { People } from './gather.ts'
import { isMisspelt } from './misspelt.ts'
import { initialsOf } from './name-shape.ts'
import { isMadeOf, lettersOf, wordsOf } from './nicks.ts'

/** Adds to each person the other spellings that the text uses: short names, initials, nicks, near misses. */
export const addSpellings = (
  people: People,
  text: string,
  speech: readonly SpeechFinding[],
): void => {
  const firsts = count(people, (name) => name.split(/\s+/)[0]!)
  const lasts = count(people, (name) => name.split(/\s+/).at(-1)!)
  const initials = count(people, (name) => initialsOf(name))
  const hasInitials =
    INITIALS_SPEAK.test(text) || speech.some((one) => /^\p{Lu}{2,4}$/u.test(one.speaker))
  const places = people.all.length > MANY ? placesIn(text) : null
  for (const person of people.all) {
    for (const name of [...person.names]) {
      const words = name.split(/\s+/)
      if (words.length < 2) continue
      const [first, last, short] = [words[0]!, words.at(-1)!, initialsOf(name)]
      if (first.length > 1 && firsts.get(first) === 1 && stands(text, places, first))
        people.spell(person, first)
      if (
        last.length > 2 &&
        lasts.get(last) === 1 &&
        !firsts.has(last) &&
        stands(text, places, last, name)
      )
        people.spell(person, last)
      if (
        hasInitials &&
        short.length > 1 &&
        short.length < 5 &&
        initials.get(short) === 1 &&
        stands(text, places, short)
      )
        people.spell(person, short)
    }
  }
  const others = new Set<string>()
  for (const speaker of new Set(speech.map((one) => one.speaker)))
    for (const part of labelParts(speaker)) others.add(part)
  for (const match of text.matchAll(/(?<![\w./])@([A-Za-z0-9][\w-]{1,38})/g)) others.add(match[1]!)
  const words = people.all.map((person) => person.names.map(wordsOf))
  for (const other of others) {
    const known = people.find(other)
    if (known) {
      people.spell(known, other)
      continue
    }
    const bare = lettersOf(other)
    const near = people.all.filter(
      (person, i) =>
        words[i]!.some((name) => isMadeOf(bare, name)) ||
        person.names.some((name) => isMisspelt(other, name)),
    )
    if (near.length === 1) people.spell(near[0]!, other)
  }
}

/** Capitals before a colon. */
const INITIALS_SPEAK = /(?<=(?:^|\W)\p{Lu}{2,3}):/u

const count = (people: People, part: (name: string) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const person of people.all)
    for (const word of new Set(person.names.filter((name) => name.includes(' ')).map(part)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** From so many people on, a text's words are listed once rather than looked for one by one. */
const MANY = 200

/** Where each word of a text stands. */
type Places = ReadonlyMap<string, readonly number[]>

const placesIn = (text: string): Places => {
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of text.matchAll(/[\w\u00c0-\uffff]+/g)) {
    const known = places.get(word)
    if (known === undefined) places.set(word, [index])
    else if (known.length < MOST_PLACES) known.push(index)
  }
  return places
}

const NOWHERE: readonly number[] = []
const MOST_PLACES = 40

/** Does the word stand in the text by itself; `beside`: elsewhere than within this longer name. */
const stands = (text: string, places: Places | null, word: string, beside?: string): boolean => {
  const offset = beside === undefined ? 0 : beside.lastIndexOf(word)
  if (places !== null)
    return (places.get(word) ?? NOWHERE).some(
      (at) => beside === undefined || !text.startsWith(beside, at - offset),
    )
  for (
    let at = text.indexOf(word), tries = 0;
    at >= 0 && tries < 40;
    at = text.indexOf(word, at + 1), tries++
  ) {
    if (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + word.length))) continue
    if (beside !== undefined && text.startsWith(beside, at - offset)) continue
    return true
  }
  return false
}

const isLetter = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  code > 191
