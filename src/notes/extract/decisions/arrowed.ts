import type { DecisionFinding } from '../../finding.ts'
import { spanOfPassage } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { decision } from './finding.ts'
import { isTask } from './listed.ts'

/** `-> we stay with Thursday`: an arrow before the words in which talk ended. */
export const arrowedDecision = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (passage.kind !== 'item' && passage.kind !== 'paragraph') return null
  const text = flatText(passage)
  const arrow = ARROW.exec(text)
  if (arrow === null || text.length > 200) return null
  const words = text.slice(arrow[0].length)
  if (!SETTLES.test(words) || TALKS.test(words) || isTask(words)) return null
  return decision(words, [spanOfPassage(scene.note, passage)], 'arrow', 0.55, false)
}

const ARROW = /^\W{0,3}(?:[-–=]{1,2}>|→|⇒|➡️?|➔)\s*(?=\S)/u
const SETTLES =
  /^(?:(?:so|ok(?:ay)?|then|thus)[,:]? )?(?:we (?:will |['’]ll )?(?:stay|stick|keep|go|use|move|drop|leave|take|do not|don['’]t|won['’]t)|we(?:['’]ll| will)\b|let['’]?s (?!see|talk|discuss)|keep|stay|stick|postponed?|deferred?|moved?|merged?|close[d]?|drop(?:ped)?|accepted|approved|rejected|agreed|decided|decision|consensus|release|ship|skip(?:ped)?|no\b|yes\b|will (?:be|not|stay|keep|go))|^[#\p{L}][^.:?]{0,40}? (?:moves? to|stays?|goes (?:in|to|with)|is (?:dropped|postponed|accepted|approved|moved|out|in)|will (?:be|stay|go)|won['’]t)\b/iu
/** Open still, or only told. */
const TALKS =
  /\?\s*$|\b(?:see|maybe|perhaps|could|might|would|not sure|need(?:s|ed)?|to be discussed|tbd|if we|question|issue|error|fails?|because)\b/i
