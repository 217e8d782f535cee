import { cueOf } from '../../cues/cue.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { voiceOf } from '../voice.ts'
import { sideOf } from '../votes/ballot.ts'
import { type PollAt, pollOf } from './finding.ts'

/** In a chat or a scribe's log: a proposal, then `+1` from several people (`atLeast`) in their own turns. */
export const turnsOfVotes = (scene: Scene, passage: Passage, atLeast = 2): PollAt | null => {
  const { passages, cues } = scene.note
  if (!cues.has(passage.index, ASKING) || !ASKS.test(flatText(passage))) return null
  const names = { for: [] as string[], against: [] as string[], abstain: [] as string[] }
  const answers: Passage[] = []
  for (let i = passage.index + 1, quiet = 0; i < scene.end && quiet < 6; i++, quiet++) {
    const turn = passages[i]!
    if (turn.kind === 'heading' || (cues.has(i, ASKING) && ASKS.test(flatText(turn)))) break
    const voice = voiceOf(turn)
    const words = flatText(turn).slice(voice.from)
    if (ENDS.test(words)) break
    const side =
      voice.speaker === null
        ? null
        : ((words.length > 90 ? null : sideOf(words)) ?? opensWith(words))
    if (side === null) continue
    const name = voice.speaker!
    for (const list of [names.for, names.against, names.abstain]) {
      const at = list.indexOf(name)
      if (at >= 0) list.splice(at, 1)
    }
    names[side].push(name)
    answers.push(turn)
    quiet = 0
  }
  if (answers.length < atLeast) return null
  return pollOf(scene, passage, answers, names, null, 'turns', 0.8)
}

/** `+1 with the amendment`, `-0 I would rather wait`. */
const opensWith = (words: string): 'for' | 'against' | 'abstain' | null => {
  const match = /^\W{0,2}([+−-](?:1|0?\.\d)|[+−-]?0(?!\.\d))(?=[\s,.;:(!]|$)/.exec(words)
  return match === null ? null : sideOf(match[1]!.replace(/0?\.\d$/, '1'))
}

const ASKS =
  /^(?:.{0,40}?[>:]\s)?\W{0,3}(?:(?:straw[- ]?|strawman )?poll|proposed(?: resolution)?|proposal|(?:proposed )?resolution|straw ?man|vote|call for consensus|cfc|show of hands|please (?:\+1|vote)|all in favou?r|those in favou?r)\b\s*(?:[:?]|\s[-–—]|$)|\b(?:straw ?poll|please vote|\+1 if|can we vote|let[’']?s vote|votes?\?|show of hands|all in favou?r\s*\?)/i
const ASKING = cueOf(ASKS)
const ENDS =
  /^\W{0,3}(?:resolved|resolution|agreed|#agreed|topic|#topic|accepted|rejected)\s*[:\s]/i
