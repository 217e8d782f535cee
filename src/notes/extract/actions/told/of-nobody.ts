import { COMING, WANTING } from '../../../conventions/actions/hand-overs.ts'
import {
  ASKED_OF_ALL,
  DONE_OBJECT,
  NOBODY_WILL,
  ONLY_HAPPENS,
  ORDER_TO_ALL,
  PERSONAL_DEEDS,
  WILL_DO,
} from '../../../conventions/actions/prose.ts'
import { ACTION_VERBS, isDeliverable } from '../../../conventions/actions/verbs.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { dueIn } from '../../due.ts'
import { stemOf } from '../lead.ts'
import { NOBODY, type Owners, type PartyBook, partiesIn, partyNamed } from '../parties.ts'
import type { Act } from './act.ts'
import { subjectOf } from './by-subject.ts'

/** `Will come back with measurements`, in the note taker's voice. */
export const ofNobody = (sentence: string, speaker: string | null, book: PartyBook): Act | null => {
  if (speaker !== null)
    return PLANS.test(sentence) && willDo(sentence)
      ? { rule: 'prose-plans', confidence: 0.52, owners: [partyNamed(speaker, book)] }
      : null
  return NOBODY_WILL.test(sentence) || willDo(sentence)
    ? { rule: 'prose-will-of-nobody', confidence: 0.55, owners: NOBODY }
    : null
}

/** `looking to write it up this week` */
const PLANS =
  /^(?:(?:so|and|but|then|ok|yes),? )*(?:looking|planning|plan|hoping|hope|aiming|aim|going) to /i

/** `have a real update next time` */
const BRINGS =
  /^have (?:an?|the|some) (?:[\p{L}“”"'’-]+ ){0,3}(?:update|report|draft|proposal|demo|list|summary|plan|pr|patch|release|answer|prototype)\b/iu

const NO_WORDS: Readonly<Record<string, string>> = {}

/** `Will pick up the patch and retry`: something that others can see was done. */
const willDo = (sentence: string): boolean => {
  const { how, verb } =
    sentence.length > 240 ? NO_WORDS : (WILL_DO.exec(sentence)?.groups ?? NO_WORDS)
  if (verb === undefined || /\?\s*$/.test(sentence)) return false
  const hasDay = dueIn(sentence, null) !== null || (how!.length > 4 && / soon\b/.test(sentence))
  if (how!.length > 4 && verb !== 'have' && !PERSONAL_DEEDS.has(verb) && !hasDay) return false
  if (/^[LHASlhas]/.test(how!) && !hasDay) return false
  const what = sentence.slice(sentence.indexOf(`${verb}`))
  if (verb === 'have') return BRINGS.test(what)
  if (verb === 'do') return DONE_OBJECT.test(what.slice(0, 20))
  return isDeliverable(verb) && !ONLY_HAPPENS.test(what) && !TALKS_ON.test(what)
}

/** The body goes on talking, or leaves things as they are. */
const TALKS_ON =
  /^(?:discuss|talk|meet|leave|start|unblock|plan|help|hold|move on|do so in (?:the )?future|try again)\b/

/** `just needs to be completed`, `Need somebody to file an issue`, `summary coming next week`. */
export const wanting = (
  sentence: string,
  cues: Held,
  speaker: string | null,
  book: PartyBook,
): Act | null => {
  if (sentence.length > 200) return null
  if (cues.has(IS_COMING) && COMING.test(sentence))
    return {
      rule: 'prose-coming',
      confidence: 0.52,
      owners:
        speaker === null ? (subjectOf(sentence, book) ?? NOBODY) : [partyNamed(speaker, book)],
    }
  for (let i = 0; i < WANTING.length; i++) {
    if (!cues.has(WANTS[i]!)) continue
    const match = WANTING[i]!.exec(sentence)
    const going = match?.groups?.going
    const verb = going === undefined ? match?.groups?.verb : stemOf(going)
    if (match && (verb === undefined || ACTION_VERBS.has(verb.split(' ')[0]!.toLowerCase())))
      return { rule: 'prose-wanting', confidence: 0.52, owners: wantedOf(sentence, book) }
  }
  if (
    cues.has(IS_TO_BE_DONE) &&
    TO_BE_DONE.test(sentence) &&
    !/\bunless\b/.test(sentence) &&
    dueIn(sentence, null) !== null
  )
    return { rule: 'prose-wanting', confidence: 0.53, owners: wantedOf(sentence, book) }
  return null
}

/** `A venue needs to be booked by the end of the month`. */
const TO_BE_DONE =
  /^(?:The |A |An |All |Both |Our )?[\p{L}][^,;:!?]{1,60} (?:needs? to|must|has to|have to|is to|are to|will(?= be (?:posted|reviewed|closed|merged|published|updated|added|sent|completed|finished|uploaded|released|shared|moved)\b)) be (?!able|clear|seen|decided|held|said|present|in\b|on\b|at\b|a\b)[a-z-]+(?:ed|en|ne|wn|nt|lt|de|up|et)\b/u

/** `Needs feedback from the board`, `It would be great if everyone could comment` */
const wantedOf = (sentence: string, book: PartyBook): Owners => {
  const { all, who, by } = WANTED_OF.exec(sentence)?.groups ?? {}
  if (all !== undefined) return [[all.toLowerCase()]]
  const named = who ?? by
  return (named === undefined ? null : partiesIn(named, book, 'known', false)) ?? NOBODY
}

const WANTED_OF =
  /\b(?:if|for) (?<all>everyone|everybody|folks)\b|\b(?:feedback|comments?|reviews?|approvals?|input|suggestions) from (?:the )?(?<who>@?[\p{L}][\w-]*(?: [\w-]+)?)|\b(?:\p{L}+ed by|referred to|handed over to|forwarded to) (?:the )?(?<by>\p{L}[\w-]*(?: (?:committee|board|council|team|group|wg))?)(?![\w-])/iu

const IS_COMING = cueOf(COMING)
const IS_TO_BE_DONE = cueOf(TO_BE_DONE)
const WANTS = WANTING.map((pattern) => cueOf(pattern))

/** `Please comment by Friday`: asked of everybody, with a day. */
export const askedOfAll = (sentence: string): Act | null => {
  const match = ASKED_OF_ALL.exec(sentence)
  if (!match || dueIn(sentence, null) === null) return null
  const { who, verb, verb2 } = match.groups!
  if (!ACTION_VERBS.has((verb ?? verb2)!.toLowerCase())) return null
  return {
    rule: 'prose-asked-of-all',
    confidence: 0.55,
    owners: who && /^every/i.test(who) ? [[who.toLowerCase()]] : NOBODY,
  }
}

/** `We need to ask Chris`, `let's PR a process`. */
export const orderToAll = (sentence: string): Act | null =>
  ORDER_TO_ALL.test(sentence)
    ? { rule: 'prose-order-to-all', confidence: 0.52, owners: NOBODY }
    : null
