import {
  MOTION_PHRASES,
  NAMES_BEFORE,
  NO_MOTION,
  PROPOSED,
  SECONDED_BY,
  SECONDS,
} from '../../conventions/motions/phrases.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import { kept } from '../kept.ts'
import { voiceOf } from '../voice.ts'
import { readNames } from '../votes/names.ts'

/** How a passage opens a motion. */
export interface Opening {
  readonly rule: string
  readonly confidence: number
  readonly mover: readonly string[]
  readonly seconder: readonly string[]
  /** A label or a heading says so. */
  readonly marked: boolean
  /** It only tells of a vote: what is voted on stands before it. */
  readonly looksBack: boolean
}

/** The motion that a passage opens, or null. */
export const openingIn = (passage: Passage): Opening | null => openingKept(passage)

const readOpening = (passage: Passage): Opening | null => {
  const text = flatText(passage)
  if (!MAY_OPEN.test(text) || IS_POLL.test(text)) return null
  const isInformal = INFORMAL.test(text)
  for (const phrase of MOTION_PHRASES) {
    if (isInformal && phrase.rule.startsWith('vote-')) continue
    if (!phrase.gate.test(text)) continue
    const match = phrase.words.exec(text)
    if (match === null) continue
    if (NO_MOTION.test(text)) return null
    if (/\?\s*$/.test(text) && phrase.rule !== 'label-motion' && phrase.rule !== 'label-vote')
      continue
    const speaker = voiceOf(passage).speaker
    const own = phrase.rule === 'i-move' || phrase.rule === 'proposal-passed'
    const mover =
      phrase.mover > 0
        ? readNames(match[phrase.mover] ?? match[phrase.mover + 1] ?? '')
        : own && speaker
          ? [speaker]
          : phrase.rule.startsWith('label-')
            ? proposersIn(text)
            : []
    if (phrase.mover > 0 && mover.length === 0) continue
    return {
      rule: phrase.rule,
      confidence: phrase.confidence,
      mover,
      seconder: phrase.seconder > 0 ? readNames(match[phrase.seconder]!) : secondersIn(text),
      marked: phrase.rule.startsWith('label-') || /^\W*(?:motion|vote|resolution)/i.test(text),
      looksBack:
        (phrase.rule === 'vote-told' && !VOTES_TO.test(text)) ||
        phrase.rule === 'vote-counted' ||
        (phrase.rule === 'made-motion' && ONLY_MADE.test(text)) ||
        (phrase.rule === 'label-vote' && !ASKS_ITSELF.test(text)),
    }
  }
  return null
}

/** A motion's course looks at passages that are looked at again as openings. */
const openingKept = kept(readOpening)

/** `Vote: … Proposed by Ada.` */
const proposersIn = (text: string): readonly string[] => {
  const by =
    /\b[Pp]roposed by:?\s+|\b(?:[Mm]over|[Mm]oved|MOVED)\s*:\s*|^\W{0,4}[Mm]otion to [^:.;]{4,90}:\s+(?=\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?[.,;])/u.exec(
      text,
    )
  if (by === null) return []
  const behind = text.slice(by.index + by[0].length, by.index + by[0].length + 60)
  return readNames(/^[^.,;:\n(]+/.exec(behind)?.[0] ?? '')
}

/** `Hudson proposed this clean up.` Counts as a motion only once it is seconded. */
export const proposalIn = (passage: Passage): readonly string[] => {
  const match = PROPOSED.exec(flatText(passage))
  return match === null ? [] : readNames(match[1]!)
}

/** Who seconds in a passage, by the passage's own words. */
export const secondersIn = (text: string): readonly string[] => {
  if (!/second|2nd/i.test(text)) return []
  const by = SECONDED_BY.exec(text)
  if (by !== null) return readNames(by[1] ?? by[2] ?? '')
  const own = SAYS_SECOND.exec(text)
  if (own !== null) return readNames(own[1]!)
  const verb = SECONDS.exec(text)
  if (verb === null) return []
  const before = NAMES_BEFORE.exec(text.slice(Math.max(0, verb.index - 120), verb.index + 1))
  return before === null ? [] : readNames(before[1]!)
}

/** `Ada: I move to adjourn. Bob: Seconded.` */
const SAYS_SECOND = /[.;!?]\s(\p{Lu}[\p{L}'’-]+):\s(?:I(?:['’]ll)?\s)?[Ss]econd(?:ed|s)?\b/u

/** `called for a vote to remove the lock`. */
const VOTES_TO = /\bvote (?:to|on whether to) [a-z]{3,}/
/** `Ada made the motion; Bob seconded.`: what was moved stands before it. */
const ONLY_MADE =
  /^.{2,40}\b(?:made|makes|put|offered) (?:the|this|that) motion\b(?! to\b| that\b| for\b)/i
/** `Poll to move to phase 2: 14 in favour`: positions are counted, nothing is moved. */
const IS_POLL =
  /^\W{0,4}(?:(?:straw|consensus|quick|informal)[- ]?)?(?:poll|show of hands|hum)\b(?!.*\bmotion\b)/i
/** Positions are counted without a motion. */
const INFORMAL =
  /\b(?:straw[- ]?(?:poll|vote)|(?:show|raise) of hands|(?:informal|indicative|non-?binding) (?:poll|vote)|temperature check)\b(?!.*\bmotion\b)/i
const MAY_OPEN =
  /moti|mov(?:e|ed|es|er)\b|vot|resol|proposal|proposer|M\/S|1st\b|seconded|\d\s(?:in favou?r|yes|for|ayes)|\d (?:of|out of) \d/i
/** The vote's own passage says what is voted on: `VOTE: This lifecycle as a starting point.` */
const ASKS_ITSELF =
  /^\W{0,4}(?:\w+\s)?(?:vote|voting)(?:\squestion)?\s*:\W*(?!(?:approved|passed|unanimous|carried|failed|yes|no|\d|all|for|against|results?)\b)\p{L}.{10}/iu
