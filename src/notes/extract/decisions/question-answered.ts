import {
  ANSWERS_WHAT_TO_DO,
  ARGUES,
  ASKED_AND_ANSWERED,
  ASKS_WHAT_TO_DO,
} from '../../conventions/decisions/asked-and-answered.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { decision, spansFrom } from './finding.ts'
import { wordsOf } from './matter.ts'

/** `Should we ask for a sketch?` and, first below it, `Yes, for new gauges`: the answer settles what was asked. */
export const questionAnswered = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (passage.kind !== 'item' || !scene.note.cues.has(passage.index, ANSWERING)) return null
  const text = flatText(passage)
  if (text.length > LONGEST || isSpoken(scene, passage)) return null
  if (ASKED_AND_ANSWERED.test(text))
    return decision(text, spansFrom(scene, passage, passage), 'question-answered', 0.53, false)
  if (!ANSWERS_WHAT_TO_DO.test(text) || ARGUES.test(text)) return null
  const asked = askedAbove(scene, passage)
  if (asked === null || isSpoken(scene, asked)) return null
  return decision(
    `${wordsOf(asked)} — ${text}`,
    spansFrom(scene, asked, passage),
    'question-answered',
    0.55,
    false,
  )
}

const ANSWERING = cueOf(ANSWERS_WHAT_TO_DO, ASKED_AND_ANSWERED)
const LONGEST = 260

/** The question right above: what the item hangs on, what opens its list, or the heading. */
const askedAbove = ({ note, first }: Scene, { index, parent, intro, heading }: Passage) => {
  const above = index - 1
  if (above < first || (above !== parent && above !== intro && above !== heading)) return null
  const asked = note.passages[above]!
  return ASKS_WHAT_TO_DO.test(flatText(asked)) ? asked : null
}

const isSpoken = (scene: Scene, passage: Passage): boolean =>
  voiceOf(passage).speaker !== null || scene.speakerAt(passage.index) !== null
