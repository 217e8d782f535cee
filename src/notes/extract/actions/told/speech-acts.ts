import {
  COMING,
  CONNECTIVE,
  DOES,
  DOING_BY,
  HAND_OVERS,
  STILL_MINE,
  WANTING,
} from '../../../conventions/actions/hand-overs.ts'
import { NOT_OWNERS, PARTY_NOUN } from '../../../conventions/actions/parties.ts'
import {
  AND_WILL,
  ASKED_OF_ALL,
  LATER_WILL,
  NOBODY_WILL,
  NOT_PROMISED,
  OBLIGED,
  ORDER_TO_ALL,
  PROMISES,
  PRONOUN_WILL,
  PROSE_CUE,
  QUOTED,
  REPORTED,
  TOGETHER,
  WILL_DO,
} from '../../../conventions/actions/prose.ts'
import { isDeed } from '../../../conventions/actions/verbs.ts'
import { NOT_NAMES } from '../../../conventions/people/not-names.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { LEAD } from '../lead.ts'
import { type Owners, type PartyBook, partiesIn } from '../parties.ts'
import type { Act } from './act.ts'
import { ASIDE, assignment, obliged } from './assigned.ts'
import { alsoWill, GOES_ON_WILL, ofPronoun, pronounLater } from './by-subject.ts'
import { inClause } from './clauses.ts'
import { handedOver } from './handed.ts'
import { askedOfAll, ofNobody, orderToAll, wanting } from './of-nobody.ts'
import { promise, stillMine, together } from './promises.ts'

/** The act of a sentence, or null where it only talks. `subject` is who the sentence before it was about. */
export const actOf = (
  sentence: string,
  speaker: string | null,
  book: PartyBook,
  subject: Owners | null,
  cues: Held,
): Act | null => {
  const joint = cues.has(GOING_ON) ? (CONNECTIVE.exec(sentence)?.[0].length ?? 0) : 0
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
    (cues.has(IN_WANT) ? wanting(sentence, cues, speaker, book) : null) ??
    (cues.has(OF_PRONOUN) ? ofPronoun(sentence, subject) : null) ??
    (cues.has(PRONOUN_LATER) ? pronounLater(sentence, book) : null) ??
    (cues.has(ORDERING) ? orderToAll(sentence) : null) ??
    (cues.has(OF_NOBODY) ? ofNobody(sentence, speaker, book) : null) ??
    (cues.has(IN_CLAUSE) && CLAUSE_CUE.test(sentence) ? inClause(sentence, speaker, book) : null)
  return act &&
    !NOT_PROMISED.test(sentence) &&
    !QUOTED.test(sentence.slice(0, (act.at ?? 0) + OPENING)) &&
    sentence !== sentence.toUpperCase()
    ? act
    : null
}

/** Quotation marks further behind belong to what is to be done. */
const OPENING = 8

/** Cheap tests, so that most sentences cost little. */
const REPORT_CUE = /ed (?:that )?[A-Z@]|(?:is|was) (?:for|that) [A-Z@]/

const CLAUSE_CUE =
  /(?:[,;:–—-]|→|=>)\s(?:(?:and|so|but|then) )?(?:I\b|[@A-Z]|will\b|let['’]?s |we |[a-z][\w-]{2,15} (?:will|to) |(?:every|all|folks)\S* please )|\s[([][@A-Z]|\s(?:and|so|but|then) (?:I\b|will\b|@?[A-Z]\S* (?:\S+ )?(?:will|to|is to) )/

/** What a passage needs to hold for its sentences to be tried. */
const GOING_ON = cueOf(CONNECTIVE)
const OF_NAMED = cueOf(LEAD, OBLIGED, AND_WILL, ...REPORTED)

const PROMISING = cueOf(...PROMISES.map(({ pattern }) => pattern))

const TWO_OF_US = cueOf(TOGETHER)

const ASKING = cueOf(ASKED_OF_ALL)

const REPORTING = cueOf(...REPORTED)

const OBLIGING = cueOf(OBLIGED)

const ADDING = cueOf(AND_WILL)

const OF_PRONOUN = cueOf(PRONOUN_WILL, GOES_ON_WILL)

const PRONOUN_LATER = cueOf(LATER_WILL)

const ORDERING = cueOf(ORDER_TO_ALL)

const OF_NOBODY = cueOf(NOBODY_WILL, WILL_DO)

const STILL_TO_DO = cueOf(STILL_MINE)

const IN_WANT = cueOf(COMING, ...WANTING)

const IN_CLAUSE = cueOf(CLAUSE_CUE)

/** What is told in the present is looked for apart: most of it hands over nothing. */
const TOLD_OUTRIGHT = HAND_OVERS.filter(
  ({ pattern }) => pattern !== DOES && pattern !== DOING_BY,
).map(({ pattern }) => pattern)

/** Without it, no sentence of a passage gives anybody anything to do. */
export const ANY_ACT = cueOf(PROSE_CUE, ...WANTING, STILL_MINE, COMING, ...TOLD_OUTRIGHT)

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
      (sentence.charAt(end) === '.' && book.has(wordAt(sentence, at))) ||
      lower === 'all' ||
      PARTY_NOUN.test(lower) ||
      A_TEAM.test(sentence.slice(end))
    )
  if (lower === 'the' || book.has(lower)) return true
  return (!NOT_NAMES.has(lower) && !NOT_OWNERS.has(lower)) || PARTY_NOUN.test(lower)
}

const wordAt = (sentence: string, at: number): string => {
  const end = sentence.indexOf(' ', at)
  return sentence.slice(at, end < 0 ? undefined : end).toLowerCase()
}

/** `crane team to measure the load`, behind its first word. */
const A_TEAM =
  /^ (?:(?:working )?group|team|wg|committee|council|squad|crew|swarm|board|sig)s? (?:to|will) /

const AT = 64

const LEADING = ' >*•–—-=→⇒▶►'

const ENDS_WORD = " ,/&:.;'’"

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
