import { DECISION_TAG, DECISION_TAG_ANY_CASE } from '../../conventions/decisions/labels.ts'
import { sectionNamed } from '../../conventions/section-named.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { decision, spansFrom } from './finding.ts'
import { matterOf, wordsOf } from './matter.ts'

/** `… (DECISION)`: the words beside the tag, or what they answer where they are only a vote. */
export const taggedDecision = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (!scene.note.cues.has(passage.index, TAG)) return null
  const text = flatText(passage)
  if (!MAY_TAG.test(text)) return null
  const match = DECISION_TAG.exec(text) ?? DECISION_TAG_ANY_CASE.exec(text)
  // In small letters, an issue is resolved.
  if (match === null || match[0] === '(resolved)' || match[0] === '[resolved]') return null
  const words = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim()
  if (!/^\W*(?:[+-]1|$)/.test(words))
    return decision(words, spansFrom(scene, passage, passage), 'tag', 0.9, true)
  const parent = passage.parent >= scene.first ? scene.note.passages[passage.parent]! : null
  const matter = parent !== null && flatText(parent) !== '' ? parent : matterOf(scene, passage)
  // A tag alone below a heading of decisions holds the place of one.
  if (
    matter === null ||
    (matter.kind === 'heading' && sectionNamed(flatText(matter)) === 'decisions')
  )
    return null
  return decision(wordsOf(matter), spansFrom(scene, matter, passage, 6), 'tag-below', 0.88, true)
}

const TAG = cueOf(DECISION_TAG, DECISION_TAG_ANY_CASE)
const MAY_TAG = /decision|decided|agreed|resolved/i
