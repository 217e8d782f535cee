import { DECISION_PHRASES, type DecisionPhrase, LONG_AGO, TAKEN_BACK } from '../../conventions/decision-phrases.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'
import { type Stretch, onOneLine, sentenceAt } from '../sentence.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'

/** Decisions that a passage's sentences tell in so many words; at most one a sentence. */
export const statedDecisions = (scene: Scene, passage: Passage): readonly DecisionFinding[] => {
  if (passage.quoted) return []
  const { text } = passage
  const voice = voiceOf(passage)
  const spoken = voice.speaker !== null || (passage.kind !== 'turn' && scene.speakerAt(passage.index) !== null)
  const found: DecisionFinding[] = []
  let done = 0
  for (const phrase of DECISION_PHRASES) {
    if (spoken && phrase.voice === 'note') continue
    const sentence = stretchWith(text, voice.from, phrase)
    if (sentence === null || sentence.from < done) continue
    done = text.length > LONG ? sentence.to : text.length
    const words = onOneLine(text.slice(sentence.from, sentence.to)).replace(/^[\s*_-]+/, '')
    found.push(decision(words, [spanIn(scene.note, passage, sentence.from, sentence.to)], phrase.rule, spoken ? phrase.confidence - 0.15 : phrase.confidence, false))
  }
  return found
}

/** Beyond this, a passage may tell several decisions. */
const LONG = 500

/** The sentence in which a phrase states a decision, or null. */
const stretchWith = (text: string, from: number, phrase: DecisionPhrase): Stretch | null => {
  const rest = from === 0 ? text : text.slice(from)
  const match = phrase.words.exec(rest)
  if (match === null) return null
  const at = from + match.index
  const sentence = sentenceAt(text, at + Math.min(match[0].length - 1, 2))
  const start = Math.max(sentence.from, from)
  const words = text.slice(start, sentence.to)
  if (words.endsWith('?') || words.length < 8) return null
  const before = text.slice(Math.max(start, at - 40), at)
  if (TAKEN_BACK.test(before) || LONG_AGO.test(words)) return null
  return { from: start, to: sentence.to }
}
