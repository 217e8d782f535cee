import { NOT_OWNERS, PARTY_NOUN } from '../../conventions/actions/parties.ts'
import { ACTION_VERBS } from '../../conventions/actions/verbs.ts'
import { cueOf } from '../../cues/cue.ts'
import type { Note } from '../../parse/note.ts'
import type { Scene } from '../part.ts'
import { nameShape } from '../people/name-shape.ts'
import { leadsTwice, taggedTwice } from './named-twice.ts'

/** One list of spellings per owner. */
export type Owners = readonly (readonly string[])[]

/** Who is known in a meeting, by every spelling in lower case. */
export type PartyBook = ReadonlyMap<string, readonly string[]>

export const NOBODY: Owners = []

/**
 * Every spelling of the people of a meeting, with the first name where only one bears it, and who
 * speaks; where there are lists of tasks, also who is named behind several of them.
 */
export const partyBook = (
  { people, speech, note, first: from, end }: Scene,
  holdsTasks: boolean,
): PartyBook => {
  const book = new Map<string, readonly string[]>()
  const first = new Map<string, readonly string[] | null>()
  const last = new Map<string, readonly string[] | null>()
  for (const person of people) {
    const spellings = [...new Set([...person.names, ...person.handles])]
    for (const spelling of spellings) {
      book.set(spelling.toLowerCase(), spellings)
      const space = spelling.indexOf(' ')
      if (space < 2) continue
      const letters = lettersOf(spelling)
      if (letters.length > 1 && !book.has(letters))
        book.set(letters, [...spellings, letters.toUpperCase()])
      const given = spelling.slice(0, space).toLowerCase()
      const other = first.get(given)
      first.set(given, other === undefined || other === spellings ? spellings : null)
      const family = spelling.slice(spelling.lastIndexOf(' ') + 1).toLowerCase()
      const namesake = last.get(family)
      last.set(family, namesake === undefined || namesake === spellings ? spellings : null)
    }
  }
  for (const [given, spellings] of first)
    if (spellings && !book.has(given)) book.set(given, spellings)
  const isFormal = hasTitles(note, from, end)
  for (const [family, spellings] of last)
    if (spellings && isFormal)
      for (const title of TITLES)
        if (!book.has(`${title} ${family}`)) book.set(`${title} ${family}`, spellings)
  for (const { speaker } of speech) {
    const lower = speaker.toLowerCase()
    if (!book.has(lower)) book.set(lower, byPrefix(lower, book) ?? [speaker])
  }
  if (!holdsTasks) return book
  for (const name of [...taggedTwice(note.passages, from, end), ...leadsTwice(note, from, end)])
    if (!book.has(name.toLowerCase())) book.set(name.toLowerCase(), [name])
  return book
}

/** How minutes of boards address those present. */
const TITLES = ['mr', 'mr.', 'ms', 'ms.', 'mrs', 'mrs.', 'dr', 'dr.', 'director', 'chair']

const TITLE = cueOf(/\b(?:mr|ms|mrs|dr|director|chair)\b/i)

/** Is anybody addressed so in the passages [from, end)? */
const hasTitles = ({ cues }: Note, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (cues.has(i, TITLE)) return true
  return false
}

/** The first letters of a name's words, lower case. */
const lettersOf = (name: string): string => {
  let letters = ''
  for (const word of name.split(' ')) letters += word.charAt(0)
  return letters.toLowerCase()
}

/** `Igno` is ignopeverell where nobody else begins so. */
const byPrefix = (lower: string, book: PartyBook): readonly string[] | null => {
  if (lower.length < 4 || lower.includes(' ')) return null
  let found: readonly string[] | null = null
  for (const [spelling, spellings] of book) {
    if (!spelling.startsWith(lower) || found === spellings) continue
    if (found) return null
    found = spellings
  }
  return found
}

/**
 * How ready we are to take a word for a party. `label`: in a label any name or initials will do; `tag`: in parentheses any name;
 * `lead`: before `to` or `will` in a list of tasks; `known`: in prose only who is known, or a given name.
 */
export type Trust = 'known' | 'lead' | 'tag' | 'label'

/** The parties of `Ada/Bob`, `@ada, @bob review`, `Doug to coordinate, but …`; null where it names none. */
export const partiesIn = (
  words: string,
  book: PartyBook,
  trust: Trust,
  tails = true,
): Owners | null => {
  if (words.length > 120) return null
  const pieces = words
    .replace(/\s*\(.*?\)/g, ' ')
    .replace(/\s[-–—]\s.*$/, '')
    .replace(
      /^\s*(?:owners?|assignees?|assigned(?: to)?|who|by|lead|responsible|cc)\s*[:=]?\s+/i,
      '',
    )
    .split(/\s*(?:[,;/&+|]|\band\b|\bor\b|\bwith\b(?=.*@))\s*/)
    .filter((piece) => piece !== '')
  const owners: (readonly string[])[] = []
  for (const piece of pieces) {
    const found = partyAt(piece, book, trust, tails)
    if (found === null) {
      if (
        owners.length > 0 &&
        (tails || piece === '') &&
        /^(?:(?:but|if|when|might|to|who|else|others?|anyone|etc)\b|\W*$)/i.test(piece)
      )
        break
      return null
    }
    add(owners, found.spellings)
    if (found.ends) break
  }
  return owners.length > 0 ? owners : null
}

export const add = (owners: (readonly string[])[], spellings: readonly string[]): void => {
  if (!owners.some((known) => known.some((name) => spellings.includes(name))))
    owners.push(spellings)
}

/** A party at the start of a piece: `Doug`, `@bob review`, `Eric to work with Joe`, `Cello and Explorer teams`. */
const partyAt = (
  piece: string,
  book: PartyBook,
  trust: Trust,
  tails: boolean,
): { spellings: readonly string[]; ends: boolean } | null => {
  const words = piece
    .replaceAll('’', "'")
    .trim()
    .replace(/[.:*_\s]+$/, '')
    .replace(/^[*_"'\s]+/, '')
  if (words === '') return null
  const handle = /^@([\w-]+(?:\.[\w-]+)*)/.exec(words)
  if (handle) {
    if (!tails && !/^(?:['’]s)?\s*(?:@|$)/.test(words.slice(handle[0].length))) return null
    return { spellings: spellingsOf(handle[1]!, book, `@${handle[1]!}`), ends: false }
  }
  const whole = book.get(words.toLowerCase())
  if (whole) return { spellings: spellingsOf(words, book), ends: false }
  // A name, and what the named one is to do with it.
  const tail =
    /^(\S+(?: \S+){0,2}?) (?:to|will|should|volunteer(?:s|ed)?|review(?:s|ing)?|reviewer|leads?|help(?:s|ing)?|coordinates?|make sure|[a-z]+s? (?:with|about|it|on)\b.*)(?: .*)?$/i.exec(
      words,
    )
  if (tail && tails) {
    const named = oneParty(tail[1]!, book, trust)
    if (named) return { spellings: named, ends: /^\S+(?: \S+)? to /.test(words) }
  }
  const named = oneParty(words, book, trust)
  return named ? { spellings: named, ends: false } : null
}

const oneParty = (named: string, book: PartyBook, trust: Trust): readonly string[] | null => {
  const words = named.replace(/^the (?=\S)/i, '')
  const lower = words.toLowerCase()
  if (book.has(lower)) return spellingsOf(words, book)
  if (NOT_OWNERS.has(lower)) return null
  const parts = words.split(/\s+/)
  if (parts.length <= 5 && PARTY_NOUN.test(parts.at(-1)!)) {
    // `Subcommittee for the crane`: its name is missing.
    if (parts.length === 1 && /^sub/i.test(words)) return null
    const opens = parts[0]!.toLowerCase()
    if (
      parts.length > 1 &&
      ((NO_PARTY_OPENING.test(opens) && !TITLED.test(words)) ||
        ACTION_VERBS.has(opens) ||
        / (?:from|for|with|about|by|an?|that|to|on|in|at) /.test(words) ||
        (/ of /.test(words) && !/^(?:members?|board|rest|leads?|chairs?|all) of /i.test(words)))
    )
      return null
    if (parts.length > 1 && NOT_OWNERS.has(opens) && !/^(?:all|other|our|everyone)$/.test(opens))
      return null
    if (parts.length > 1 && /^(?:every|any)(?:one|body)$/i.test(parts.at(-1)!)) return null
    return [words]
  }
  const known = parts.length === 1 ? byPrefix(lower, book) : null
  if (known) return [words, ...known]
  const shape = nameShape(words)
  if (shape === null) return null
  if (shape === 'nick')
    return trust === 'label' || (trust === 'lead' && NICKLIKE.test(words)) ? [words] : null
  if (shape === 'first-name') return [words]
  if (shape === 'full-name' && isGiven(parts[0]!)) return [words]
  if (trust === 'known' || ACTION_VERBS.has(lower)) return null
  if (shape === 'initials') return trust === 'tag' ? null : [words]
  return trust === 'lead' && (shape === 'full-name' || NO_NAME_ENDING.test(lower)) ? null : [words]
}

/** `Steering Committee`, `Building and Grounds Team`: capitals all through, so its name. */
const TITLED = /^\p{Lu}\p{Ll}+ing(?: (?:\p{Lu}\p{Ll}+|and|&)){1,3}$/u

/** Words that open a sentence about a party, and no party. */
const NO_PARTY_OPENING =
  /ing$|ed$|^re-|^(?:lets|could|would|may|might|should|will|has|have|is|are|get|ask|let|with|as|to|in|on|at|of)$/

/** What no ordinary word holds. */
const NICKLIKE = /[\d_|^`]|\p{Ll}\p{Lu}/u

/** Words with these endings are seldom names. */
const NO_NAME_ENDING =
  /(?:[^a]ed|ing|tion|sion|ment|ness|ity|ance|ence|ers|ors|ism|['’]s|['’]t|ly|ble|ive|al|age|ure|ty|sis|ics)$/

/** `Felix`, and no word that is written so as well. */
export const isGivenName = (words: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(words) && isGiven(words)

const isGiven = (word: string): boolean => nameShape(word) === 'first-name'

const spellingsOf = (name: string, book: PartyBook, written = name): readonly string[] => {
  const known = book.get(name.toLowerCase())
  return [...new Set([...(written === name ? [name] : [name, written]), ...(known ?? [])])]
}

/** Who a name stands for, with all spellings. */
export const partyNamed = (name: string, book: PartyBook): readonly string[] =>
  spellingsOf(name.replace(/^@/, ''), book)

/** Is every one of them somebody the meeting knows? */
export const areKnown = (owners: Owners, book: PartyBook): boolean =>
  owners.every((names) => names.some((name) => book.has(name.toLowerCase())))
