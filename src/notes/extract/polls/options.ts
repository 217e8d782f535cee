import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import type { PollAt } from './finding.ts'
import { pollOf } from './finding.ts'

/** `Straw poll: which name?`, and below it each option with how many chose it: `Reef: 9`. */
export const optionsPoll = (scene: Scene, passage: Passage): PollAt | null => {
  if (!ASKS.test(flatText(passage))) return null
  const { passages } = scene.note
  const answers: Passage[] = []
  for (let i = passage.index + 1; i < scene.end && answers.length < 12; i++) {
    const text = flatText(passages[i]!)
    if (text === '') continue
    if (passages[i]!.kind === 'heading' || !OPTION.test(text) || WAY.test(text)) break
    answers.push(passages[i]!)
  }
  if (answers.length < 2) return null
  const nobody = { for: [], against: [], abstain: [] }
  return pollOf(scene, passage, answers, nobody, null, 'options', 0.75)
}

const ASKS =
  /^\W{0,4}(?:(?:straw|quick|informal)[- ]?)?(?:poll|show of hands|temperature check)\b|\bstraw ?poll\b/i
/** Sides of a poll from strongly for to strongly against are read as such. */
const WAY = /^\W{0,3}(?:SF|F|N|A|SA|for|against|yes|no|neutral|abstain\w*|strongly)\b/i
/** An option and a number, and nothing else. */
const OPTION = /^\W{0,3}[\p{L}\p{N}][^:=\n]{0,50}?\s*(?:[:=]|-{1,2}|–|—)\s*\d{1,3}(?: votes?)?\W*$/u
