import type { DecisionFinding } from '../../finding.ts'
import { spanOfPassage } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { settlingAnswer } from './answered.ts'
import { decision } from './finding.ts'
import { type Label, labelAt } from './labelled.ts'

/**
 * A heading `Decision: adopt the charter`. Where statements stand under it, they are the decisions; where only talk
 * does, the heading is, together with the answer that settled it.
 */
export const headedDecision = (
  scene: Scene,
  heading: Passage,
  openers: Set<number>,
): readonly DecisionFinding[] => {
  const text = flatText(heading).replace(/^\s*(?:\d+(?:\.\d+)*\.?|[A-Z][.)])\s+/, '')
  const label = labelAt(text, 0) ?? tagAt(text)
  if (label === null) return []
  const rest = text.slice(label.to).trim()
  if (rest === '' || (label.loose && !NUMBERED_DECISION.test(text))) return []
  const { note } = scene
  // One bold line is a paragraph in a heading's dress.
  if (heading.level === 7)
    return [decision(rest, [spanOfPassage(note, heading)], label.rule, label.confidence, true)]
  if (NUMBERED_RESOLUTION.test(text)) return []
  const spans = [spanOfPassage(note, heading)]
  let statements = 0
  for (let i = heading.index + 1; i < scene.end; i++) {
    const passage = note.passages[i]!
    if (passage.heading !== heading.index) {
      if (passage.kind === 'heading' && passage.level <= heading.level) break
      continue
    }
    if (passage.kind === 'heading' || flatText(passage) === '') continue
    if (settlingAnswer(passage)) spans.push(spanOfPassage(note, passage))
    else if (voiceOf(passage).speaker === null && passage.parent < 0) statements++
  }
  if (statements > 0) {
    openers.add(heading.index)
    return []
  }
  return [decision(rest, spans, 'heading-decision', 0.75, true)]
}

/** `[Decision] Keep the gate`: a tag at the head of a heading. */
const tagAt = (text: string): Label | null => {
  const tag = TAG_AT_HEAD.exec(text)
  return tag && { rule: 'heading-tag', confidence: 0.85, to: tag[0].length, loose: false }
}

const TAG_AT_HEAD = /^\s*[([{](?:decision|decided|agreed|resolved)[)\]}]\s+(?=\S)/i
/** `Decision 12 – Keep the gate`: a dash behind a number is no pause. */
const NUMBERED_DECISION = /^\W*decision (?:no\.? ?)?#?\d/i
/** `Resolution 2019-11: Repair of the bridge` heads the talk, and the vote, on a draft. */
const NUMBERED_RESOLUTION = /^\W*resolution (?:no\.? ?)?#?\d/i
