import {
  DECISION_PHRASES,
  type DecisionPhrase,
  LONG_AGO,
  SUPPOSES,
  TAKEN_BACK,
} from '../../conventions/decision-phrases.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { onOneLine, type Stretch, sentenceAt } from '../sentence.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'

/** Decisions that a passage's sentences tell in so many words; at most one a sentence. */
export const statedDecisions = (
  scene: Scene,
  passage: Passage,
  only: ReadonlySet<string> | null = null,
): readonly DecisionFinding[] => {
  if (passage.quoted) return []
  const text = flatText(passage)
  const voice = voiceOf(passage)
  const spoken =
    voice.speaker !== null || (passage.kind !== 'turn' && scene.speakerAt(passage.index) !== null)
  const found: DecisionFinding[] = []
  let done = 0
  for (const phrase of DECISION_PHRASES) {
    if ((spoken && phrase.voice === 'note') || (only !== null && !only.has(phrase.rule))) continue
    const sentence = stretchWith(text, voice.from, phrase)
    if (sentence === null || sentence.from < done) continue
    done = text.length > LONG ? sentence.to : text.length
    const words = onOneLine(text.slice(sentence.from, sentence.to)).replace(/^[\s*_-]+/, '')
    found.push(
      decision(
        words,
        [spanIn(scene.note, passage, sentence.from, sentence.to)],
        phrase.rule,
        spoken ? phrase.confidence - 0.15 : phrase.confidence,
        false,
      ),
    )
  }
  return found
}

/** Beyond this, a passage may tell several decisions. */
const LONG = 500

/** A sentence of three words tells too little by itself. */
const FEW = /^\W*(?!punted|postponed|tabled|deferred)\S+(?:\s\S+){0,2}$/i

/** `Needs to be postponed` puts off, `should we postpone` does not. */
const STILL_OPEN =
  /\b(?:if|whether|should|could|would|might|may|can|not|never|n[’']t|vs\.?|asked)(?:\s+\w+){0,3}?\s*$/i

/** The sentence in which a phrase states a decision, or null. */
const stretchWith = (text: string, from: number, phrase: DecisionPhrase): Stretch | null => {
  const rest = from === 0 ? text : text.slice(from)
  const match = phrase.words.exec(rest)
  if (match === null) return null
  const at = from + match.index
  const sentence = sentenceAt(text, at + Math.min(match[0].length - 1, 2))
  const start = Math.max(sentence.from, from)
  const words = text.slice(start, sentence.to)
  if (/[?:]\W*$/.test(words) || words.length < 8 || FEW.test(words) || SUPPOSES.test(words))
    return null
  const before = text.slice(Math.max(start, at - 40), at)
  if (phrase.rule === 'put-off' ? STILL_OPEN.test(before) : TAKEN_BACK.test(before)) return null
  if (LONG_AGO.test(words)) return null
  return { from: start, to: sentence.to }
}
