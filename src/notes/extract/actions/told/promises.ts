import { STILL_MINE } from '../../../conventions/actions/hand-overs.ts'
import {
  DONE_OBJECT,
  OFFERED,
  ONLY_HAPPENS,
  ONLY_SPEAKS,
  PERSONAL_DEEDS,
  PROMISES,
  TOGETHER,
} from '../../../conventions/actions/prose.ts'
import { ACTION_VERBS, isDeliverable } from '../../../conventions/actions/verbs.ts'
import { dueIn } from '../../due.ts'
import { stemOf } from '../lead.ts'
import { NOBODY, type PartyBook, partyNamed } from '../parties.ts'
import type { Act } from './act.ts'

/** `I'll open a PR`, `Will add it to the agenda`, `can send an invite`. */
export const promise = (
  sentence: string,
  speaker: string | null,
  book: PartyBook,
  offers = true,
): Act | null => {
  if (speaker === null && !sentence.includes('I')) return null
  for (const { rule, confidence, pattern, needsSpeaker } of PROMISES) {
    const match = pattern.exec(sentence)
    if (!match) continue
    if ((needsSpeaker && speaker === null) || (rule === 'prose-offer' && !offers)) return null
    const told = match.groups!.verb!.toLowerCase()
    const isGoing = told.startsWith('be ')
    const verb = isGoing ? stemOf(told.slice(BE)) : told
    if (isGoing && NOT_YET_DONE.has(verb)) return null
    const rest = sentence.slice(match[0].length)
    const what = `${isGoing ? verb : match.groups!.verb!}${rest}`
    if (needsSpeaker && !/\bI\b/.test(match[0]) && ONLY_HAPPENS.test(what)) return null
    if (ONLY_SPEAKS.test(what.slice(0, 60)) && dueIn(sentence, null) === null) return null
    const isKept =
      rule === 'prose-offer'
        ? OFFERED.has(verb) && (verb !== 'look' || /\bI\b/.test(match[0]))
        : isDeliverable(verb) ||
          (verb === 'do' && DONE_OBJECT.test(what.slice(0, 20))) ||
          TURNS_INTO.test(what)
    if (!isKept) return null
    return { rule, confidence, owners: speaker === null ? NOBODY : [partyNamed(speaker, book)] }
  }
  return null
}

const BE = 3

/** `I'll be working on it`: nobody can see that it was done. */
const NOT_YET_DONE: ReadonlySet<string> = new Set(
  'work look talk speak come leave go travel attend try run host help'.split(' '),
)

const TURNS_INTO = /^turn (?:it|that|this|them|these|\S+ \S+) into /i

/** `Me and Bob will try to keep it up to date`. */
export const together = (sentence: string, speaker: string | null, book: PartyBook): Act | null => {
  const match = speaker === null ? null : TOGETHER.exec(sentence)
  if (!match || speaker === null) return null
  const { other, other2, verb, verb2 } = match.groups!
  if (!ACTION_VERBS.has((verb ?? verb2)!.toLowerCase())) return null
  const owners = [partyNamed(speaker, book), partyNamed((other ?? other2)!, book)]
  return { rule: 'prose-together', confidence: 0.65, owners }
}

/** `I still need to write the report`: something that others can see was done. */
export const stillMine = (
  sentence: string,
  speaker: string | null,
  book: PartyBook,
): Act | null => {
  const match = speaker === null ? null : STILL_MINE.exec(sentence)
  if (match === null || speaker === null) return null
  const verb = match.groups!.verb!.toLowerCase()
  const isTask = /^\S*\s*my\b/i.test(match[0]) || /ing /.test(match[0])
  if (!isTask && !PERSONAL_DEEDS.has(verb)) return null
  if (!/^ \S+ \S/.test(sentence.slice(match[0].length))) return null
  if (ONLY_SPEAKS.test(sentence.slice(match[0].length - verb.length).slice(0, 60))) return null
  return { rule: 'prose-still-mine', confidence: 0.52, owners: [partyNamed(speaker, book)] }
}
