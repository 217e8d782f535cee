import { BALLOTS, type Side } from '../../conventions/sides.ts'
import type { Passage } from '../../parse/passage.ts'
import { matterOf } from '../decisions/matter.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import type { PollAt } from '../polls.ts'
import {
  type Ballot,
  joinBallots,
  readBallot,
  readOwnVote,
  sideOf,
  tallyOf,
} from '../votes/ballot.ts'
import { isName } from '../votes/names.ts'
import { pollOf } from './finding.ts'

/** A list or table of ballots (`Ada: +1`, `| Bob | abstain |`), or lines of sides (`Yes: Ada, Bob`). */
export const listedBallots = (scene: Scene, passage: Passage): PollAt | null => {
  if (passage.kind === 'turn') return null
  const own = ownVotes(scene, passage)
  if (own !== null) return own
  return sidedLines(scene, passage)
}

const ownVotes = (scene: Scene, first: Passage): PollAt | null => {
  const { passages } = scene.note
  const names = { for: [] as string[], against: [] as string[], abstain: [] as string[] }
  const answers: Passage[] = []
  for (
    let at: Passage | undefined = first;
    at !== undefined && at.index < scene.end;
    at = passages[at.index + 1]
  ) {
    const vote = at.kind === 'row' ? rowVote(at) : readOwnVote(flatText(at))
    if (vote === null) break
    if ([...names.for, ...names.against, ...names.abstain].includes(vote.name)) break
    names[vote.side].push(vote.name)
    answers.push(at)
  }
  if (answers.length < 2) return null
  return pollOf(scene, matterOf(scene, first), answers, names, null, 'ballot-list', 0.8)
}

/** `| Ada | +1 |`: the first cell a name, another one a ballot. */
const rowVote = (row: Passage): { readonly name: string; readonly side: Side } | null => {
  if (row.isHeader || row.cells.length > 4) return null
  const name = row.cells[0]?.text ?? ''
  const ballot = row.cells.slice(1).find((cell) => BALLOTS.has(cell.text.toLowerCase()))
  const side = ballot === undefined ? null : sideOf(ballot.text)
  return side !== null && isName(name) && VOTE_COLUMN.test(row.header.join(' '))
    ? { name, side }
    : null
}

const VOTE_COLUMN = /\b(?:vote[sd]?|voting|ballot|position|approv\w+|decision|yes|support)\b/i

const sidedLines = (scene: Scene, first: Passage): PollAt | null => {
  if (!SIDE_LINE.test(flatText(first))) return null
  const { passages } = scene.note
  const ballots: Ballot[] = []
  const answers: Passage[] = []
  for (
    let at: Passage | undefined = first;
    at !== undefined && at.index < scene.end && SIDE_LINE.test(flatText(at));
    at = passages[at.index + 1]
  ) {
    ballots.push(readBallot(flatText(at)))
    answers.push(at)
  }
  const joined = joinBallots(ballots)
  const tally = tallyOf(joined)
  if (tally === null || tally.for + tally.against + tally.abstain < 2) return null
  return pollOf(scene, matterOf(scene, first), answers, joined.names, tally, 'side-list', 0.75)
}

const SIDE_LINE =
  /^[\s*_([]{0,4}(?:(?:votes? )?(?:in favou?r|for|against|opposed|yes|no|yea[sh]?|ayes?|nays?|noes|abstain\w*|abstentions?|neutral|approve[sd]?|approvals?|support(?:ers|ing|ed)?)(?: votes?)?|\+1s?|[-−]1s?|[+-]?0)\s*[*_]*\s*(?:\(\d+\)\s*)?[:=]\s*(?:\d|@|\p{Lu}|none|nobody|n\/a|\()/iu
