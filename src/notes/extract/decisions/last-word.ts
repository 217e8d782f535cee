import { LAST_WORD } from '../../conventions/decisions/proposals.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { sentenceAt } from '../sentence.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'
import { wordsOf } from './matter.ts'

/** `Rod: then let's hold off`, and the next heading: what the last one to speak says stands. */
export const lastWord = (scene: Scene, passage: Passage): DecisionFinding | null => {
  if (!scene.note.cues.has(passage.index, LAST)) return null
  const text = flatText(passage)
  if (text.length > 700 || passage.heading < scene.first || passage.heading < 0) return null
  const voice = voiceOf(passage)
  if (voice.speaker === null) return null
  const match = LAST_WORD.exec(text)
  if (match === null || !endsTalk(scene, passage)) return null
  const at = sentenceAt(text, match.index + match[0].search(/\p{L}/u) + 4)
  const from = Math.max(at.from, voice.from)
  const words = text.slice(from, at.to)
  const heading = scene.note.passages[passage.heading]!
  return decision(
    words.length < SHORT ? `${wordsOf(heading)} — ${words}` : words,
    [spanIn(scene.note, passage, from, at.to)],
    'last-word',
    0.54,
    false,
  )
}

const LAST = cueOf(LAST_WORD)

/** Shorter than this, the words need their subject. */
const SHORT = 30

/** At most two short answers stand between the passage and the next heading. */
const endsTalk = (scene: Scene, passage: Passage): boolean => {
  const { passages } = scene.note
  for (let i = passage.index + 1, answers = 0; i < scene.end; i++) {
    const next = passages[i]!
    if (next.kind === 'heading') return true
    if (next.kind === 'rule' || flatText(next) === '') continue
    if (++answers > 2 || flatText(next).length > 60 || flatText(next).trimEnd().endsWith('?'))
      return false
  }
  return true
}
