import {
  CHAT_OFFER,
  CHAT_PLAN,
  CHAT_PROMISE,
  DONE_HERE,
  GIVES,
  LET_ME,
  NO_DEEDS,
  ONLY_IF,
  OUR_PLAN,
  READY_BY,
  SOME_DAY,
} from '../../../conventions/actions/chat-acts.ts'
import { OFFERED, ONLY_SPEAKS } from '../../../conventions/actions/prose.ts'
import { isDeliverable } from '../../../conventions/actions/verbs.ts'
import { cueOf, type Held } from '../../../cues/cue.ts'
import { dueIn } from '../../due.ts'

/** What a sentence of somebody who speaks promises, offers or plans; or null. */
export const promiseIn = (
  sentence: string,
  cues: Held,
): { rule: string; confidence: number } | null => {
  if (sentence.length > 500) return null
  const promised = cues.has(PROMISED) ? CHAT_PROMISE.exec(sentence) : null
  if (promised !== null && isKept(sentence, promised, isDeliverable))
    return { rule: 'chat-promise', confidence: 0.65 }
  const offered = cues.has(OFFERING) ? CHAT_OFFER.exec(sentence) : null
  if (
    offered !== null &&
    !/\bif\b/i.test(sentence) &&
    isKept(sentence, offered, (verb) => OFFERED.has(verb))
  )
    return { rule: 'chat-offer', confidence: 0.55 }
  if (cues.has(LETTING) && LET_ME.test(sentence) && !sentence.trimEnd().endsWith('?'))
    return { rule: 'chat-offer', confidence: 0.55 }
  const planned = cues.has(PLANNING) ? CHAT_PLAN.exec(sentence) : null
  if (
    planned !== null &&
    isKept(sentence, planned, isDeliverable) &&
    dueIn(sentence, null) !== null
  )
    return { rule: 'chat-plan', confidence: 0.52 }
  const ours = cues.has(PLANNING_AS_ONE) ? OUR_PLAN.exec(sentence) : null
  if (
    ours !== null &&
    isKept(sentence, ours, isDeliverable) &&
    dueIn(sentence, null) !== null &&
    !sentence.trimEnd().endsWith('?')
  )
    return { rule: 'chat-plan', confidence: 0.52 }
  return null
}

/** Does the verb promise something that others can see was done, and not only to go on talking? */
const isKept = (
  sentence: string,
  match: RegExpExecArray,
  isDone: (verb: string) => boolean,
): boolean => {
  const verb = match.groups!.verb!.toLowerCase()
  const what = sentence.slice(match.index + match[0].length - verb.length)
  if (ONLY_IF.test(sentence.slice(0, match.index))) return false
  if (verb === 'do')
    return /^do (?:the|a|an|some|both|\p{L}+ and|mac|linux|windows|that|this|it|so|another|one|more|\d+)\b/iu.test(
      what,
    )
  if (GIVES.test(what) || isDoing(what)) return true
  if (READY_BY.test(what) && (SOME_DAY.test(sentence) || dueIn(sentence, null) !== null))
    return true
  const hasDay = SOME_DAY.test(sentence)
  if (DONE_HERE.test(what)) return hasDay && READS.test(what)
  if (!isDone(verb)) return isDone === isDeliverable && hasDay && !NO_DEEDS.has(verb)
  return hasDay || !ONLY_SPEAKS.test(what.slice(0, 60)) || dueIn(sentence, null) !== null
}

/** `read through it this week`: what takes its time. */
const READS = /^(?:read through|go (?:through|over)) (?!you\b)/

/** `be importing the pages`: what is done over some time. */
const isDoing = (what: string): boolean => {
  const stem = /^be (?:also |then )?([a-z]{2,}?)([a-z])?ing \S/.exec(what)
  if (stem === null) return false
  const base = `${stem[1]}${stem[2] ?? ''}`
  if (
    /^(?:help|leav|speak|teach|volunteer|maintain|manag|look|add|work$)/.test(base) &&
    !/^\S+ working on /.test(what)
  )
    return false
  return isDeliverable(base) || isDeliverable(`${base}e`) || isDeliverable(base.slice(0, -1))
}

const PROMISED = cueOf(CHAT_PROMISE)
const OFFERING = cueOf(CHAT_OFFER)
const LETTING = cueOf(LET_ME)
const PLANNING = cueOf(CHAT_PLAN)
const PLANNING_AS_ONE = cueOf(OUR_PLAN)
