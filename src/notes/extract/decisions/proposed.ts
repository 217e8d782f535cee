import {
  ACCEPTS,
  BUTS,
  PROPOSES,
  SUGGESTS,
  SUMS_UP,
  TALK_OF_TALK,
} from '../../conventions/decisions/proposals.ts'
import { cueOf } from '../../cues/cue.ts'
import type { DecisionFinding } from '../../finding.ts'
import { spanIn, spanOfPassage } from '../../parse/note.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { onOneLine, sentenceAt } from '../sentence.ts'
import { voiceOf } from '../voice.ts'
import { decision } from './finding.ts'

/** A suggestion that the next speakers take up, and nobody speaks against. */
export const acceptedProposal = (scene: Scene, passage: Passage): readonly DecisionFinding[] => {
  const { cues } = scene.note
  const text = flatText(passage)
  const strong = cues.has(passage.index, PROPOSING) ? PROPOSES.exec(text) : null
  const proposal =
    strong ??
    (cues.has(passage.index, SUGGESTING) ? SUGGESTS.exec(text) : null) ??
    (passage.kind === 'turn' && cues.has(passage.index, SUMMING_UP) ? SUMS_UP.exec(text) : null)
  if (proposal === null || text.length > 1200) return []
  const voice = voiceOf(passage)
  const at = sentenceAt(text, proposal.index + 1)
  const words = text.slice(at.from, at.to)
  if (TALK_OF_TALK.test(words)) return []
  const { passages } = scene.note
  const accepting: Passage[] = []
  const names = new Set<string>()
  let last = passage.index
  for (let i = passage.index + 1; i < scene.end && i <= passage.index + 4; i++) {
    const next = passages[i]!
    if (next.kind === 'heading' || next.kind === 'rule') break
    if (flatText(next) === '') continue
    const answer = voiceOf(next)
    if (answer.speaker === null || answer.speaker === voice.speaker) {
      if (answer.speaker === null && next.kind !== 'turn') break
      // Who proposed it asks for something else.
      if (answer.speaker !== null && flatText(next).trimEnd().endsWith('?')) break
      continue
    }
    const said = flatText(next).slice(answer.from)
    if (BUTS.test(said)) return []
    if (said.trimEnd().endsWith('?')) break
    if (!ACCEPTS.test(said) || said.length > 160) break
    accepting.push(next)
    names.add(answer.speaker)
    last = i
  }
  const needed = strong === null || voice.speaker === null || passage.kind === 'turn' ? 2 : 1
  if (names.size < needed) return []
  const spans = [spanIn(scene.note, passage, at.from, at.to)]
  const end = spanOfPassage(scene.note, passages[last]!)
  return [
    decision(
      onOneLine(words.slice(Math.max(0, voice.from - at.from))),
      [scene.note.lines.spanOf(spans[0]!.start, Math.max(end.end, spans[0]!.end))],
      'accepted-proposal',
      names.size > 1 ? 0.65 : 0.52,
      false,
    ),
  ]
}

const PROPOSING = cueOf(PROPOSES)
const SUGGESTING = cueOf(SUGGESTS)
const SUMMING_UP = cueOf(SUMS_UP)
