import { SETTLING_ANSWERS } from '../../conventions/decisions/settling-answers.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { decision, spansFrom } from './finding.ts'
import { matterOf, wordsOf } from './matter.ts'

/** `No objections.`, `All agreed.`, `Approved.`: a short passage that settles the one before it. */
export const answeredDecision = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (!scene.note.cues.has(passage.index, ANSWERING)) return null
  const answer = settlingAnswer(passage)
  if (answer === null) return null
  if (isSaidByOne(scene, passage)) return null
  const matter = matterOf(scene, passage)
  if (matter === null)
    return decision(flatText(passage), spansFrom(scene, passage, passage), answer.rule, 0.5, false)
  const words = wordsOf(passage)
  // `Everybody agreed with the calendar and with …` says itself to what.
  const tellsWhat = words.length > 24 && TELLS_WHAT.test(words) && !/[+-]1\b/.test(words)
  return decision(
    tellsWhat ? words : `${wordsOf(matter)} — ${words}`,
    spansFrom(scene, tellsWhat ? passage : matter, passage),
    answer.rule,
    answer.confidence,
    false,
  )
}

/** Said under the name of one person, in bold on a line of its own. */
const isSaidByOne = (scene: Scene, passage: Passage): boolean =>
  passage.heading >= scene.first &&
  scene.note.passages[passage.heading]!.level === 7 &&
  scene.speakerAt(passage.index) !== null

const TELLS_WHAT =
  /\b(?:agree\w*|fine|ok|okay|happy|objections?|favou?r|support\w*|approved?) (?:with|to|that|on|of) (?!(?:that|this|it|them|these|him|her|us|(?:the |going with )?(?:this |above )?(?:approach|proposal|proposed|plan|idea|above|change))\b)\w+ \w/i

/** Which settling answer a passage is, or null; one speaker's word settles nothing. */
export const settlingAnswer = (
  passage: Passage,
): { readonly rule: string; readonly confidence: number } | null => {
  const text = flatText(passage)
  if (text.length > 260 || (passage.kind === 'heading' && passage.level !== BOLD)) return null
  if (passage.kind === 'row') return null
  if (!MAY_ANSWER.test(text)) return null
  const voice = voiceOf(passage)
  if (voice.speaker !== null) return null
  const words = text
    .slice(voice.from)
    .toLowerCase()
    .replace(/^[\s*_("'“[>-]+|[\s*_)"'”\].!-]+$/g, '')
    .replace(/\s+/g, ' ')
  if (words.endsWith('?')) return null
  if (
    voice.body &&
    /^(?:yes|ok(?:ay)?|yep|\+1|agreed|sounds good|aye|no (?:issues?|concerns?|complaints?|problems?))\b/.test(
      words,
    )
  )
    return { rule: 'all-say', confidence: 0.75 }
  const answer = SETTLING_ANSWERS.find(({ whole }) => whole.test(words)) ?? null
  // `The board agreed by consent to set the date` says itself what was agreed.
  return answer !== null && words.length > 60 && SAYS_ITSELF.test(words) ? null : answer
}

/** The level of a line in bold. */
const BOLD = 7
const SAYS_ITSELF = /^(?:\S+ ){1,4}(?:agreed|approved|supported)\b.{0,40}? (?:to|that) [a-z]+/
const MAY_ANSWER =
  /objec|disagree|dissent|oppos|agree|approv|accept|adopt|unanim|passe|carrie|ratif|confirm|consensus|resolved|favou?r|support|happy|\bok|yes\b|yep|aye|\bno (?:issue|concern|complaint|problem)|\+1|sounds/i
const ANSWERING = cueOf(MAY_ANSWER)
