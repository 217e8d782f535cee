import {
  AND_WILL,
  ASKED_OF_ALL,
  CLAUSE,
  CONDITION,
  NOBODY_WILL,
  NOT_PROMISED,
  OBLIGED,
  ORDER_TO_ALL,
  PERSONAL_DEEDS,
  PROMISES,
  PRONOUN_WILL,
  PROSE_CUE,
  QUOTED,
  REPORTED,
  STEPS_UP,
  TOGETHER,
  WILL_DO,
} from '../../conventions/action-prose.ts'
import { ACTION_VERBS, isDeed, isDeliverable } from '../../conventions/action-verbs.ts'
import { CONNECTIVE, STILL_MINE, WANTING } from '../../conventions/hand-overs.ts'
import { NOT_NAMES } from '../../conventions/not-names.ts'
import { NOT_OWNERS, PARTY_NOUN } from '../../conventions/parties.ts'
import { cueOf, type Held } from '../../cues/cue.ts'
import { dueIn } from '../due.ts'
import type { Act } from './act.ts'
import { handedOver } from './handed.ts'
import { askedOfAll, ofNobody, orderToAll, wanting } from './of-nobody.ts'
import {
  areKnown,
  isGivenName,
  LEAD,
  type Lead,
  leadOf,
  type Owners,
  type PartyBook,
  partiesIn,
} from './parties.ts'
import { promise, stillMine, together } from './promises.ts'

/** The act of a sentence, or null where it only talks. `subject` is who the sentence before it was about. */
export const actOf = (
  sentence: string,
  speaker: string | null,
  book: PartyBook,
  subject: Owners | null,
  cues: Held,
): Act | null => {
  const joint = CONNECTIVE.exec(sentence)?.[0].length ?? 0
  if (joint > 0) {
    const rest = sentence.slice(joint)
    const act = opensWithParty(rest, book) ? (assignment(rest, book) ?? obliged(rest, book)) : null
    if (act !== null && !NOT_PROMISED.test(sentence) && !QUOTED.test(sentence.slice(0, OPENING)))
      return act
  }
  const isNamed =
    cues.has(OF_NAMED) &&
    (opensWithParty(sentence, book) || (sentence.includes('(') && ASIDE.test(sentence)))
  const act: Act | null =
    (isNamed ? assignment(sentence, book) : null) ??
    (cues.has(PROMISING) ? promise(sentence, speaker, book) : null) ??
    (cues.has(TWO_OF_US) ? together(sentence, speaker, book) : null) ??
    (cues.has(ASKING) ? askedOfAll(sentence) : null) ??
    (cues.has(REPORTING) && (isNamed || REPORT_CUE.test(sentence))
      ? reported(sentence, book)
      : null) ??
    (isNamed && cues.has(OBLIGING) ? obliged(sentence, book) : null) ??
    (isNamed && cues.has(ADDING) ? alsoWill(sentence, book) : null) ??
    handedOver(sentence, book, cues) ??
    (cues.has(STILL_TO_DO) ? stillMine(sentence, speaker, book) : null) ??
    (cues.has(IN_WANT) ? wanting(sentence) : null) ??
    (cues.has(OF_PRONOUN) ? ofPronoun(sentence, subject) : null) ??
    (cues.has(ORDERING) ? orderToAll(sentence) : null) ??
    (cues.has(OF_NOBODY) ? ofNobody(sentence, speaker) : null) ??
    (cues.has(IN_CLAUSE) && CLAUSE_CUE.test(sentence) ? inClause(sentence, speaker, book) : null)
  return act &&
    !NOT_PROMISED.test(sentence) &&
    !QUOTED.test(sentence.slice(0, (act.at ?? 0) + OPENING)) &&
    sentence !== sentence.toUpperCase()
    ? act
    : null
}

/** Quotation marks further behind belong to what is to be done. */
const OPENING = 30

/** Cheap tests, so that most sentences cost little. */
const REPORT_CUE = /ed (?:that )?[A-Z@]|(?:is|was) (?:for|that) [A-Z@]/
const CLAUSE_CUE =
  /(?:[,;:–—-]|→|=>)\s(?:(?:and|so|but|then) )?(?:I\b|[@A-Z]|will\b|let['’]?s |we )|\s[([][@A-Z]|\s(?:and|so|but|then) (?:I\b|will\b|@?[A-Z]\S* (?:\S+ )?(?:will|to|is to) )/

/** What a passage needs to hold for its sentences to be tried. */
const OF_NAMED = cueOf(LEAD, OBLIGED, AND_WILL, ...REPORTED)
const PROMISING = cueOf(...PROMISES.map(({ pattern }) => pattern))
const TWO_OF_US = cueOf(TOGETHER)
const ASKING = cueOf(ASKED_OF_ALL)
const REPORTING = cueOf(...REPORTED)
const OBLIGING = cueOf(OBLIGED)
const ADDING = cueOf(AND_WILL)
const GOES_ON_WILL = /^will (?:also |then |try to )?(?<verb>[a-z][a-z-]+) \S/
const OF_PRONOUN = cueOf(PRONOUN_WILL, GOES_ON_WILL)
const ORDERING = cueOf(ORDER_TO_ALL)
const OF_NOBODY = cueOf(NOBODY_WILL, WILL_DO)
const STILL_TO_DO = cueOf(STILL_MINE)
const IN_WANT = cueOf(...WANTING)
const IN_CLAUSE = cueOf(CLAUSE_CUE)

/** Without it, no sentence of a passage gives anybody anything to do. */
export const ANY_ACT = cueOf(PROSE_CUE, ...WANTING, STILL_MINE)

/** Does a sentence open with a word that could name somebody? */
const opensWithParty = (sentence: string, book: PartyBook): boolean => {
  let at = 0
  while (at < 4 && LEADING.includes(sentence.charAt(at))) at++
  let end = at + 1
  while (end < sentence.length && !ENDS_WORD.includes(sentence.charAt(end))) end++
  const word = sentence.slice(at, end)
  if (word.charCodeAt(0) === AT) return true
  const lower = word.toLowerCase()
  if (word === lower)
    return (
      book.has(lower) ||
      lower === 'all' ||
      PARTY_NOUN.test(lower) ||
      A_TEAM.test(sentence.slice(end))
    )
  if (lower === 'the' || book.has(lower)) return true
  return (!NOT_NAMES.has(lower) && !NOT_OWNERS.has(lower)) || PARTY_NOUN.test(lower)
}

/** `crane team to measure the load`, behind its first word. */
const A_TEAM =
  /^ (?:(?:working )?group|team|wg|committee|council|squad|crew|swarm|board|sig)s? (?:to|will) /

const AT = 64
const LEADING = ' >*•–—-=→⇒▶►'
const ENDS_WORD = " ,/&:.;'’"

/** `That makes sense, I'll file a bug`: an act in a later clause. */
const inClause = (sentence: string, speaker: string | null, book: PartyBook): Act | null => {
  if (sentence.length > 600) return null
  for (const { index, 0: joint } of sentence.matchAll(CLAUSE)) {
    const clause = sentence.slice(index + joint.length)
    if (/\s(?:and|but|so|then) $/.test(joint) && !reportsBack(clause)) continue
    const isAside = /[([]$/.test(joint)
    const act =
      (isAside ? aside(clause, book) : null) ?? actOfClause(clause, sentence, speaker, book)
    if (act === null) continue
    if (
      !NAMES_ITS_OWN.has(act.rule) &&
      !areKnown(act.owners, book) &&
      !act.owners.every(([name]) => isGivenName(name!))
    )
      continue
    const stands = !isAside && !CONDITION.test(sentence) && clause.length > 24
    return {
      ...act,
      rule: `${act.rule}, clause`,
      confidence: act.confidence - 0.05,
      from: stands ? index + joint.length : 0,
      at: index,
    }
  }
  return null
}

/** `(Ines to send round the sheet)`: whoever stands there, is to do it. */
const aside = (clause: string, book: PartyBook): Act | null => {
  const end = clause.search(/[)\]]/)
  const words = end < 0 ? clause : clause.slice(0, end)
  const lead = words.length > 140 ? null : leadOf(words, book, 'lead')
  if (lead === null || lead.isPassive || !/^(?:to|will)$/.test(lead.modal)) return null
  const isWorth =
    lead.modal === 'to' || PERSONAL_DEEDS.has(lead.verb) || areKnown(lead.owners, book)
  return !isWorth ? null : { rule: 'prose-assignment', confidence: 0.7, owners: lead.owners }
}

const actOfClause = (
  clause: string,
  sentence: string,
  speaker: string | null,
  book: PartyBook,
): Act | null => {
  if (clause.startsWith('will ') && speaker === null)
    return dueIn(sentence, null) === null ? null : ofNobody(`W${clause.slice(1)}`, null)
  if (/^(?:let|we )/.test(clause)) return orderToAll(clause)
  if (/^(?:I|will)\b/.test(clause)) return promise(clause, speaker, book, false)
  const assigned = /^[@\p{L}]\S* (?:\S+ ){0,3}?(?:to|will) /u.test(clause)
    ? assignment(clause, book)
    : null
  return assigned ?? obliged(clause, book)
}

/** Rules that know a name, or a body's initials, by its form. */
const NAMES_ITS_OWN: ReadonlySet<string> = new Set(['prose-assignment', 'prose-obliged'])

/** `… and will send it`: what follows may have another subject, unless only people do it. */
const reportsBack = (clause: string): boolean =>
  !clause.startsWith('will') ||
  PERSONAL_DEEDS.has(/^will (?:also |then )?([a-z-]+)/.exec(clause)?.[1] ?? '')

/** `The committee asked Ada to take on …`, `Bob said he would send …`. */
const reported = (sentence: string, book: PartyBook): Act | null => {
  for (const pattern of REPORTED) {
    const match = pattern.exec(sentence)
    if (!match || !isDeed(match.groups!.verb!)) continue
    const owners = partiesIn(match.groups!.who!, book, 'lead', false)
    if (owners) return { rule: 'prose-reported', confidence: 0.6, owners }
  }
  return null
}

/** `Michael to open an issue`, `Ada and Bob will draft …`. */
const assignment = (sentence: string, book: PartyBook): Act | null => {
  const bare = sentence.replace(/^[\s>*•–—=→⇒▶►-]+/, '')
  const words = bare.includes('(') ? bare.replace(ASIDE, '$1') : bare
  const lead =
    leadOf(words, book, 'known') ??
    namedBy(words, book) ??
    (words === bare ? null : leadOf(bare.replace(ASIDE, '$2'), book, 'known'))
  if (!lead || lead.isPassive || NO_SUBJECT.test(words.slice(0, lead.at))) return null
  if (lead.modal === 'to')
    return { rule: 'prose-assignment', confidence: 0.75, owners: lead.owners }
  const tries = lead.modal === 'will' && ACTION_VERBS.has(lead.verb) && TRIES.test(words)
  if (lead.modal !== 'will' || !(isDeed(lead.verb) || tries)) return null
  return areKnown(lead.owners, book) ||
    (isDeliverable(lead.verb) && !SETTLES.has(lead.verb) && A_BODY.test(words.slice(0, lead.at))) ||
    PERSONAL_DEEDS.has(lead.verb) ||
    (isDeliverable(lead.verb) && isGivenName(words.slice(0, lead.at))) ||
    dueIn(sentence, null) !== null
    ? { rule: 'prose-report', confidence: 0.6, owners: lead.owners }
    : null
}

/** What a body decides, and does not do. */
const SETTLES: ReadonlySet<string> = new Set([
  'postpone',
  'approve',
  'meet',
  'discuss',
  'resolve',
  'help',
  'work',
])

/** A part of the community that meets, and does what it says. */
const A_BODY =
  /\b(?:committee|board|council|team|working group|wg|group|sub-?committee|task ?force|secretar(?:y|iat)|treasurer|chair|staff|foundation)$/i

/** Who will try to use it, promises to. */
const TRIES = /\bwill (?:also |then )?try (?:to|and|out)\b/

/** `Ines Duarte (@ines) will`, `the group (Tomas) will`: who it is, said twice. */
const ASIDE =
  /^([^().:;!?\n]{2,50}?) \(([^()\n]{1,40})\)(?= (?:will|to|is|are|has|have|should|agreed|volunteer|offer)\b)/

/** `Refack will contact …`: a capital word that does what only people do. */
const namedBy = (words: string, book: PartyBook): Lead | null => {
  if (!/^\p{Lu}\p{Ll}{2,14} (?:will|to) [a-z]/u.test(words)) return null
  const lead = leadOf(words, book, 'lead')
  return lead !== null && PERSONAL_DEEDS.has(lead.verb) ? lead : null
}

/** `Ada is putting it together and will send it by Friday`. */
const alsoWill = (sentence: string, book: PartyBook): Act | null => {
  const match = AND_WILL.exec(sentence)
  if (match === null || match.index > 300 || !isDeed(match.groups!.verb!)) return null
  if (!PERSONAL_DEEDS.has(match.groups!.verb!) && dueIn(sentence, null) === null) return null
  const owners = subjectOf(sentence, book)
  return owners === null
    ? null
    : { rule: 'prose-report', confidence: 0.55, owners, at: match.index }
}

/** `She will circulate …`, after a sentence about Priya. */
const ofPronoun = (sentence: string, subject: Owners | null): Act | null => {
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

/** A cheap test. */
const STEPPING = /volunteer|stepped|offered|on it|t(?:ook|akes?) |do (?:it|that|this|so)\b/

const STEPS = cueOf(STEPS_UP)

/** `Lucy volunteered.`: takes on what the sentence before tells. */
export const stepsUp = (sentence: string, book: PartyBook, cues: Held): Act | null => {
  if (!cues.has(STEPS) || sentence.length > 120 || !STEPPING.test(sentence)) return null
  const who = STEPS_UP.exec(sentence)?.groups?.who
  if (who === undefined) return null
  const owners = partiesIn(who, book, 'known', false)
  return owners === null ? null : { rule: 'prose-volunteered', confidence: 0.65, owners }
}

/** Whom a sentence is about: the people that it opens with. */
export const subjectOf = (sentence: string, book: PartyBook): Owners | null => {
  const words = SUBJECT.exec(sentence)?.[1]
  if (words === undefined) return null
  const owners = partiesIn(words, book, 'known', false)
  return owners !== null && areKnown(owners, book) ? owners : null
}

const SUBJECT =
  /^[\s>*•–—-]*((?:(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]+|@?[\p{L}][\w.'-]*|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?: and (?:@?[\p{L}][\w.'-]*))?)[ ,:]+(?:\p{Ll}+\b|(?<=: ))/u

const NO_SUBJECT =
  /\b(?:is|are|was|were|has|have|had|wants?|needs?|able|how|asked|supposed|not|easier|harder|up)\b|^for\b/i

/** `The committee needs to review … within six months`: somebody known, a deed and a day; `Ross should look into it`. */
const obliged = (sentence: string, book: PartyBook): Act | null => {
  const match = OBLIGED.exec(sentence)
  if (!match || !ACTION_VERBS.has(match.groups!.verb!.toLowerCase())) return null
  const who = match.groups!.who!
  const owners = /^(?:[Tt]he )?\p{Lu}{3,6}$/u.test(who)
    ? [[who.replace(/^the /i, '')]]
    : partiesIn(who, book, 'known', false)
  if (owners === null) return null
  const isAsked = PERSONAL_DEEDS.has(match.groups!.verb!.toLowerCase()) && areKnown(owners, book)
  if (!isAsked && dueIn(sentence, null) === null) return null
  return { rule: 'prose-obliged', confidence: 0.55, owners }
}
