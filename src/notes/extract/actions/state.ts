import { GOES_ON, PAST_OPENING, STATES } from '../../conventions/actions/states.ts'
import type { ActionState } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'

/** What is told of a task where it stands. */
export interface Fate {
  readonly state: ActionState
  readonly review: boolean
}

/** Is most of the passage struck through? */
const isStruck = (passage: Passage): boolean => {
  let struck = 0
  for (const mark of passage.marks) if (mark.kind === 'strike') struck += mark.to - mark.from
  return struck > 0 && struck * 10 >= passage.text.trim().length * 6
}

/** The fate of a task newly listed: open, unless its box or its words say otherwise. */
export const fateOfNew = (passage: Passage, task: string): Fate => {
  if (passage.checked === true || isStruck(passage)) return { state: 'done', review: true }
  if (DONE_NOTE.test(task)) return { state: 'done', review: false }
  if (DROPPED_NOTE.test(task)) return { state: 'dropped', review: false }
  if (CARRIED_NOTE.test(task)) return { state: 'carried', review: false }
  return { state: 'open', review: false }
}

const DONE_NOTE =
  /\bcompleted (?:during|before|after|on|in) |[([](?:done|completed?|finished|fixed|merged|closed)\b|✅|✔|☑|:white_check_mark:|(?:[-–—.:;,]|=>|→) ?(?:(?:already|now|all|is|was) )?(?:done|complete|completed|closed|finished)(?: (?:during|in) the (?:meeting|call))?[.!]*\s*$|\bDONE\b[.!]?\s*$|^\W*(?:done|completed)\s*[:–—-]|\[x\]\s*$/i

const DROPPED_NOTE =
  /(?:[-–—.:;,([]|=>|→) ?(?:(?:this |it )?(?:is|was) )?(?:dropped|cancell?ed|abandoned|obsolete|withdrawn|moot|overtaken by events|no longer (?:needed|required|relevant|necessary)|not (?:needed|required|necessary)(?: any ?more)?|won['’]?t (?:do|fix|happen)|superseded\b[^.;]{0,40}|rejected)[)\].!]*\s*$/i

const CARRIED_NOTE =
  /\bdidn['’]?t get to (?:it|this|that)\b|\bcarried (?:over|forward)\b|[([]carry[- ]?over[)\]]|\bstill (?:open|to do|to be done|outstanding)\b|(?:[-–—.:;,([]|=>|→) ?(?:(?:this |it )?(?:is|was) )?(?:pushed|moved|postponed|deferred|rolled over|held over|punted) (?:to|until|till) (?:the )?(?:next (?:meeting|call|week|month|time|session|sprint)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[)\].!]*\s*$/i

/** In a plan, a line that reports what was done looks back. */
export const fateOfPlanned = (passage: Passage, task: string): Fate => {
  const fate = fateOfNew(passage, task)
  return fate.state === 'open' && PAST_OPENING.test(task) ? { state: 'done', review: true } : fate
}

/** The fate of a task looked back on: its box, its words, the notes below it, else what the section says. */
export const fateOfPast = (passage: Passage, words: string, silent: ActionState): Fate => {
  if (passage.checked === true || isStruck(passage)) return { state: 'done', review: true }
  const told = STATES.find(({ pattern }) => pattern.test(words))?.state
  // In a review, what is not done yet goes on; a plan's last week only tells how far it came.
  if (told === 'open' && silent !== 'done') return { state: 'carried', review: true }
  if (told !== undefined) return { state: told, review: true }
  if (passage.checked === false) return { state: 'open', review: true }
  if (PAST_OPENING.test(words) || wasDone(words)) return { state: 'done', review: true }
  return { state: silent, review: true }
}

/** `Ada to buy nets - bought twelve`, `… . Filed, see #4`: a later clause tells what was done. */
const wasDone = (words: string): boolean => {
  if (words.length > 400) return false
  for (const { index, 0: joint } of words.matchAll(JOINT)) {
    const clause = words.slice(index + joint.length)
    if (PAST_OPENING.test(clause)) return !GOES_ON.test(clause)
  }
  return false
}

const JOINT = /(?:[.:;]|\s[-–—]+|\s?(?:→|=>))\s+/g
