import type { Passage } from '../../parse/passage.ts'
import { matterOf } from '../decisions/matter.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { readNames } from '../votes/names.ts'
import { type PollAt, pollOf } from './finding.ts'

/** `+1 ada, bob` under what they approve; `-1 cleo` and `0 dan` right behind it count in. */
export const plusOnes = (scene: Scene, passage: Passage): PollAt | null => {
  if (passage.kind === 'turn' || passage.kind === 'row') return null
  const first = countIn(flatText(passage))
  if (first === null) return null
  const { passages } = scene.note
  const names = { for: [] as string[], against: [] as string[], abstain: [] as string[] }
  const tally = { for: 0, against: 0, abstain: 0 }
  const answers: Passage[] = []
  for (
    let at: Passage | undefined = passage;
    at !== undefined && at.index < scene.end;
    at = passages[at.index + 1]
  ) {
    const count = at.parent === passage.parent ? countIn(flatText(at)) : null
    if (count === null) break
    names[count.side].push(...count.names)
    tally[count.side] += Math.max(1, count.names.length)
    answers.push(at)
  }
  const parent = passage.parent >= scene.first ? passages[passage.parent]! : null
  const matter = parent !== null && flatText(parent) !== '' ? parent : matterOf(scene, passage)
  return pollOf(scene, matter, answers, names, tally, 'plus-ones', 0.85)
}

interface Count {
  readonly side: 'for' | 'against' | 'abstain'
  readonly names: readonly string[]
}

const countIn = (text: string): Count | null => {
  const match = PLUS_ONE.exec(text)
  if (match === null) return null
  const rest = match[2]!.replace(TAG, ' ').replace(/^[\s:([]+|[\s)\].]+$/g, '')
  // A telephone number.
  if (/^\(?\d{3}/.test(rest)) return null
  // `+1 to renaming it` is one voice in a talk.
  if (/^from \S+$/i.test(rest) || /^(?:to|for|on|that|the|this|it|we|i|and|but|if)\b/i.test(rest))
    return null
  const side = match[1]!.startsWith('+1') ? 'for' : /1/.test(match[1]!) ? 'against' : 'abstain'
  return { side, names: readNames(rest) }
}

const PLUS_ONE = /^[\s([*_]{0,3}(\+1|[-−–]1|[+-]0)(?![\d.])['’]?s?(?=[\s:,([)]|$)((?:.|\n){0,300})$/
const TAG = /[([{](?:decision|action|todo|agreed|resolved)\b[^)\]}]*[)\]}]|\*\*\w+\*\*/gi
