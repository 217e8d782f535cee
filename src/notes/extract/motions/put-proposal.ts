import { cueOf } from '../../cues/cue.ts'
import type { MotionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { turnsOfVotes } from '../polls/turns.ts'
import { onOneLine } from '../sentence.ts'
import { voiceOf } from '../voice.ts'

/** `PROPOSAL: keep the gate open`, and people's `+1` below it: put to the body, and nothing says that it was settled. */
export const putProposal = (
  scene: Scene,
  passage: Passage,
): { finding: MotionFinding; last: number } | null => {
  if (passage.kind === 'heading' || !scene.note.cues.has(passage.index, PROPOSING)) return null
  const text = flatText(passage)
  const label = PROPOSAL.exec(text)
  if (label === null) return null
  const voted = turnsOfVotes(scene, passage, 1)
  if (voted === null) return null
  const { poll, last } = voted
  if (isResolvedBelow(scene, last)) return null
  const speaker = voiceOf(passage).speaker
  return {
    finding: {
      kind: 'motion',
      text: onOneLine(text.slice(label[0].length)).slice(0, 400),
      spans: poll.spans,
      rule: 'put-proposal',
      confidence: 0.8,
      marked: true,
      mover: speaker === null ? [] : [speaker],
      seconder: [],
      for: poll.for,
      against: poll.against,
      abstain: poll.abstain,
      tally: poll.tally,
      outcome: 'open',
    },
    last,
  }
}

/** `RESOLVED: …` right below the votes: a poll was taken, and what came of it is a decision of its own. */
const isResolvedBelow = (scene: Scene, last: number): boolean => {
  for (let i = last + 1; i < scene.end && i <= last + REACH; i++) {
    const next = scene.note.passages[i]!
    const words = flatText(next).slice(voiceOf(next).from)
    if (next.kind === 'heading' || PROPOSAL.test(words)) return false
    if (RESOLVED.test(words)) return true
  }
  return false
}

const REACH = 8
/** In capitals: a `proposal` in small letters is what is talked about. */
const PROPOSAL =
  /^(?:[^\n]{0,40}?[>:\]]\s{1,3})?\W{0,4}PROPOS(?:AL|ED)(?: RESOLUTION)?\s*(?:#?\d[\d.]*\s*)?\**[:：]\**\s*/
const PROPOSING = cueOf(PROPOSAL)
const RESOLVED =
  /^\W{0,4}(?:resolved|resolution|agreed|#agreed|accepted|approved|passed|adopted|rejected|decision)\b/i
