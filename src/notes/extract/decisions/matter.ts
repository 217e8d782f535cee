import { DECISION_TAG_ANY_CASE } from '../../conventions/decisions/labels.ts'
import { cueOf } from '../../cues/cue.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { onOneLine } from '../sentence.ts'
import { voiceOf } from '../voice.ts'

/**
 * The passage that an answer (`No objections.`, `+1 ada`) answers: what it hangs on, else what stands before it.
 * A vote often follows long talk (`afterTalk`): then the talk is passed over, up to the heading.
 */
export const matterOf = (scene: Scene, answer: Passage, afterTalk = false): Passage | null => {
  const { passages } = scene.note
  const parent = answer.parent >= 0 ? passages[answer.parent]! : null
  const hangs = parent !== null && flatText(parent) !== ''
  let nearest: Passage | null = null
  for (let i = answer.index - 1, steps = 0; i >= scene.first && steps < REACH; i--, steps++) {
    const before = passages[i]!
    if (flatText(before).trim() === '' || before.kind === 'rule' || before.kind === 'code') continue
    if (before.kind === 'heading') {
      if (nearest !== null && !isSubject(before)) break
      return before.index === answer.heading ? before : nearest
    }
    if (/^\W*(?:action|ai|todo)\b/i.test(flatText(before))) continue
    if (before === parent) return before
    if (scene.note.cues.has(i, PROPOSING) && PROPOSES.test(flatText(before))) return before
    // Siblings of an answer discuss; what all of them hang on is the matter.
    if (hangs && before.parent === answer.parent) {
      if (i === answer.index - 1 && !isReply(flatText(before)) && !afterTalk) return before
      continue
    }
    if (isReply(flatText(before)) || (afterTalk && isTalk(before))) continue
    if (!afterTalk) return before
    nearest ??= before
  }
  if (hangs) return parent
  const heading = answer.heading >= scene.first ? passages[answer.heading]! : null
  return afterTalk && heading !== null && (nearest === null || isSubject(heading))
    ? heading
    : nearest
}

/** A heading that names a subject, not only `Notes` or `Discussion`. */
const isSubject = (heading: Passage): boolean => flatText(heading).trim().split(/\s+/).length > 3

/** The words of a matter on one line, without who says them. */
export const wordsOf = (passage: Passage): string =>
  onOneLine(
    flatText(passage).slice(voiceOf(passage).from).replace(DECISION_TAG_ANY_CASE, ' '),
  ).replace(/^[\s([{*_-]+|[\s)\]}*_:-]+$/g, '')

const REACH = 8

const isTalk = (passage: Passage): boolean =>
  voiceOf(passage).speaker !== null || /\?\s*$/.test(flatText(passage))

const isReply = (text: string): boolean => text.length < 30 && !/[?]/.test(text)

const PROPOSES =
  /\b(?:propos(?:e[sd]?|al|ing)|suggest(?:s|ed|ion)?|should we|shall we|could we|can we|let[’']?s|motion|any objections?|does anyone object|anyone (?:think|object|against|oppos)|recommend(?:s|ed)?|move to|i[’']d like (?:to|us)|want to (?:move|propose|suggest)|how about|what if we|request(?:s|ed)? (?:to|that|for))\b/i
const PROPOSING = cueOf(PROPOSES)
