import { OBLIGED, PERSONAL_DEEDS } from '../../../conventions/actions/prose.ts'
import { ACTION_VERBS, isDeed, isDeliverable, isDoing } from '../../../conventions/actions/verbs.ts'
import { dueIn } from '../../due.ts'
import { type Lead, leadOf } from '../lead.ts'
import { areKnown, isGivenName, type PartyBook, partiesIn } from '../parties.ts'
import type { Act } from './act.ts'

/** `Michael to open an issue`, `Ada and Bob will draft …`. */
export const assignment = (sentence: string, book: PartyBook): Act | null => {
  const bare = sentence.replace(/^[\s>*•–—=→⇒▶►-]+/, '')
  const words = bare.includes('(') ? bare.replace(ASIDE, '$1') : bare
  const lead =
    leadOf(words, book, 'known') ??
    namedBy(words, book) ??
    (words === bare ? null : leadOf(bare.replace(ASIDE, '$2'), book, 'known'))
  if (!lead || lead.isPassive || NO_SUBJECT.test(words.slice(0, lead.at))) return null
  if (lead.modal === 'to')
    return { rule: 'prose-assignment', confidence: 0.75, owners: lead.owners }
  if (lead.modal === 'can' && PERSONAL_DEEDS.has(lead.verb) && areKnown(lead.owners, book))
    return { rule: 'prose-report', confidence: 0.5, owners: lead.owners }
  const tries = lead.modal === 'will' && ACTION_VERBS.has(lead.verb) && TRIES.test(words)
  if (lead.modal !== 'will' && lead.modal !== 'shall') return null
  const isKnown = areKnown(lead.owners, book)
  const isPromised =
    isDeed(lead.verb) || tries || (isKnown && isDoing(lead.verb)) || BRINGS.test(words)
  if (!isPromised) return null
  return isKnown ||
    (isDeliverable(lead.verb) && !SETTLES.has(lead.verb) && A_BODY.test(words.slice(0, lead.at))) ||
    PERSONAL_DEEDS.has(lead.verb) ||
    (isDeliverable(lead.verb) && isGivenName(words.slice(0, lead.at))) ||
    dueIn(sentence, null) !== null
    ? { rule: 'prose-report', confidence: 0.6, owners: lead.owners }
    : null
}

/** `will have the list ready`, `will get it merged`, `will take the lead`: what somebody brings about. */
const BRINGS =
  /\b(?:will|shall) (?:also |then )?(?:(?:have|get) (?:\S+ ){1,6}?(?:ready|done|up|out|finished|drafted|written|merged|published|posted|set up|sorted|in place|fixed|sent|completed)\b|get (?:in touch|in contact|back to|hold of|together with|started)|take (?:the lead|care|on|over|charge|this|that|it|ownership|responsibility|point|notes|minutes)\b|give (?:an? |the )|make (?:an? |the |sure )|look (?:into|at|for|up|through|over)|work (?:with|on|out|through|up)|go (?:through|over|back to|ahead)|come (?:up|back) with|keep (?:track|everyone|everybody|us|the \S+ (?:updated|informed|posted))|talk (?:to|with)|speak (?:to|with)|start (?:an? |the |\w+ing)|own\b|lead\b|try\b|sort\b)/

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
  /\b(?:committee|board|council|team|working group|wg|group|sub-?committee|task ?force|secretar(?:y|iat)|treasurer|(?:co-)?chairs?|editors?|directors|officers|trustees|organi[sz]ers|staff|foundation)$/i

/** Who will try to use it, promises to. */
const TRIES = /\bwill (?:also |then )?try (?:to|and|out)\b/

/** `Ines Duarte (@ines) will`, `the group (Tomas) will`: who it is, said twice. */
export const ASIDE =
  /^([^().:;!?\n]{2,50}?) \(([^()\n]{1,40})\)(?= (?:will|to|is|are|has|have|should|agreed|volunteer|offer)\b)/

/** `Refack will contact …`: a capital word that does what only people do. */
const namedBy = (words: string, book: PartyBook): Lead | null => {
  if (!/^\p{Lu}\p{Ll}{2,14} (?:will|to) [a-z]/u.test(words)) return null
  const lead = leadOf(words, book, 'lead')
  return lead !== null && PERSONAL_DEEDS.has(lead.verb) ? lead : null
}

const NO_SUBJECT =
  /\b(?:is|are|was|were|has|have|had|wants?|needs?|able|how|asked|supposed|not|easier|harder|up)\b|^for\b/i

/** `The committee needs to review … within six months`: somebody known, a deed and a day; `Ross should look into it`. */
export const obliged = (sentence: string, book: PartyBook): Act | null => {
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
