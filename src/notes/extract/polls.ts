import type { PollFinding } from '../finding.ts'
import { cuesOf } from './cues.ts'
import type { ItemExtractor } from './part.ts'
import { fiveWayPoll } from './polls/five-ways.ts'
import { listedBallots } from './polls/listed.ts'
import { optionsPoll } from './polls/options.ts'
import { plusOnes } from './polls/plus-ones.ts'
import { toldPoll } from './polls/told.ts'
import { turnsOfVotes } from './polls/turns.ts'

/** Positions counted or listed: `+1 ada, bob`, straw polls, lists of approvals. */
export const extractPolls: ItemExtractor = (scene) => {
  const { passages } = scene.note
  const cues = cuesOf(scene)
  const found: PollFinding[] = []
  for (let i = scene.first; i < scene.end; i++) {
    if (cues[i - scene.first] !== 2 || passages[i]!.kind === 'heading') continue
    if (NOT_HERE.has(scene.sectionAt(i))) continue
    const passage = passages[i]!
    const at =
      plusOnes(scene, passage) ??
      fiveWayPoll(scene, passage) ??
      optionsPoll(scene, passage) ??
      listedBallots(scene, passage) ??
      turnsOfVotes(scene, passage) ??
      toldPoll(scene, passage)
    if (at === null) continue
    found.push(at.poll)
    i = Math.max(i, at.last)
  }
  return found
}

const NOT_HERE: ReadonlySet<string> = new Set([
  'attendees',
  'absent',
  'guests',
  'links',
  'boilerplate',
])
