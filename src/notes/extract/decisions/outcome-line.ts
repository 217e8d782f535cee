import { NO_OUTCOME, OUTCOME_LINE } from '../../conventions/decisions/outcome-lines.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanOfPassage } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'
import { wordsOf } from './matter.ts'

/** In a summary, a line that says what became of the subject it stands under. */
export const outcomeLine = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (passage.kind !== 'item' && passage.kind !== 'paragraph') return null
  if (!scene.note.cues.has(passage.index, OUTCOME)) return null
  const text = flatText(passage)
  if (text.length > LONGEST || !OUTCOME_LINE.test(text) || NO_OUTCOME.test(text)) return null
  if (passage.quoted || voiceOf(passage).speaker !== null) return null
  const above = passage.parent >= scene.first ? passage.parent : passage.heading
  if (above < scene.first) return null
  const subject = wordsOf(scene.note.passages[above]!)
  const words = subject === '' || subject.length > 120 ? text : `${subject} — ${text}`
  return decision(words, [spanOfPassage(scene.note, passage)], 'outcome-line', 0.7, false)
}

const LONGEST = 200

const OUTCOME = cueOf(OUTCOME_LINE)
