import {
  AND_WILL,
  LATER_WILL,
  PERSONAL_DEEDS,
  PRONOUN_WILL,
  STEPS_UP,
} from '../../../conventions/actions/prose.ts'
import { isDeed, isDeliverable } from '../../../conventions/actions/verbs.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { dueIn } from '../../due.ts'
import { areKnown, type Owners, type PartyBook, partiesIn, partyNamed } from '../parties.ts'
import type { Act } from './act.ts'

/** `Ada is putting it together and will send it by Friday`. */
export const alsoWill = (sentence: string, book: PartyBook): Act | null => {
  const match = AND_WILL.exec(sentence)
  if (match === null || match.index > 300 || !isDeed(match.groups!.verb!)) return null
  if (!PERSONAL_DEEDS.has(match.groups!.verb!) && dueIn(sentence, null) === null) return null
  const owners = subjectOf(sentence, book)
  return owners === null
    ? null
    : { rule: 'prose-report', confidence: 0.55, owners, at: match.index }
}

/** `She will circulate …`, after a sentence about Priya. */
export const ofPronoun = (sentence: string, subject: Owners | null): Act | null => {
  if (subject === null) return null
  const also = /^(?:He|She|They) /.test(sentence) ? AND_WILL.exec(sentence) : null
  if (also !== null && PERSONAL_DEEDS.has(also.groups!.verb!))
    return { rule: 'prose-report', confidence: 0.56, owners: subject, at: also.index }
  const goesOn = GOES_ON_WILL.exec(sentence)?.groups?.verb
  const verb =
    goesOn !== undefined && PERSONAL_DEEDS.has(goesOn)
      ? goesOn
      : PRONOUN_WILL.exec(sentence)?.groups?.verb
  if (verb === undefined || !isDeed(verb)) return null
  return { rule: 'prose-report', confidence: 0.58, owners: subject }
}

/** `It is in Ada's hands, she will land it` */
export const pronounLater = (sentence: string, book: PartyBook): Act | null => {
  const match = LATER_WILL.exec(sentence)
  if (match === null || match.index > 300 || !isDeliverable(match.groups!.verb!)) return null
  const before = sentence.slice(0, match.index)
  const names = before.match(NAMES) ?? []
  const known = names
    .map((name) => name.replace(/['’]s$/, ''))
    .filter((name) => name.length > 2 && book.has(name.replace(/^@/, '').toLowerCase()))
  const name = known.at(-1)
  return name === undefined || known.some((other) => !isSame(other, name, book))
    ? null
    : { rule: 'prose-report', confidence: 0.55, owners: [partyNamed(name, book)], at: match.index }
}

const NAMES = /@?\p{Lu}[\p{L}\d_'’-]+(?: \p{Lu}[\p{L}'’-]+)?|@[\w-]+/gu

const isSame = (one: string, other: string, book: PartyBook): boolean =>
  book.get(one.replace(/^@/, '').toLowerCase()) === book.get(other.replace(/^@/, '').toLowerCase())

export const GOES_ON_WILL = /^will (?:also |then |try to )?(?<verb>[a-z][a-z-]+) \S/

/** `Lucy volunteered.`: takes on what the sentence before tells. */
export const stepsUp = (sentence: string, book: PartyBook, cues: Held): Act | null => {
  if (!cues.has(STEPS) || sentence.length > 120 || !STEPPING.test(sentence)) return null
  const who = STEPS_UP.exec(sentence)?.groups?.who
  if (who === undefined) return null
  const owners = partiesIn(who, book, 'known', false)
  return owners === null ? null : { rule: 'prose-volunteered', confidence: 0.65, owners }
}

/** A cheap test. */
const STEPPING = /volunteer|stepped|offered|on it|t(?:ook|akes?) |do (?:it|that|this|so)\b/

const STEPS = cueOf(STEPS_UP)

/** Whom a sentence is about: the people that it opens with. */
export const subjectOf = (sentence: string, book: PartyBook): Owners | null => {
  const label = sentence.indexOf(': ')
  return (
    knownSubject(sentence, book) ??
    (label > 0 && label < 40 ? knownSubject(sentence.slice(label + 2), book) : null)
  )
}

const knownSubject = (sentence: string, book: PartyBook): Owners | null => {
  const words = SUBJECT.exec(sentence)?.[1]
  if (words === undefined) return null
  const owners = partiesIn(words, book, 'known', false)
  return owners !== null && areKnown(owners, book) ? owners : null
}

const SUBJECT =
  /^[\s>*•–—-]*((?:(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]+|@?[\p{L}][\w.'-]*|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?: and (?:@?[\p{L}][\w.'-]*))?)[ ,:]+(?:\p{Ll}+\b|(?<=: ))/u
