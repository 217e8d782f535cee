import type { Passage } from '../../parse/passage.ts'
import { matterOf } from '../decisions/matter.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { type Ballot, joinBallots, readBallot, readOwnVote, tallyOf } from '../votes/ballot.ts'
import { rowVote } from '../votes/row-vote.ts'
import { type PollAt, pollOf } from './finding.ts'

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
  const matter = matterOf(scene, first)
  if (answers.length < 2 || !isBallot(matter, answers)) return null
  return pollOf(scene, matter, answers, names, null, 'ballot-list', 0.8)
}

/** Not a roster (`| Ada | Yes |` under Members), nor two people who say yes in a talk. */
const isBallot = (matter: Passage | null, answers: readonly Passage[]): boolean => {
  const about = matter === null ? '' : flatText(matter)
  if (ROSTER.test(about)) return false
  return ASKED.test(about) || answers.some((answer) => PLAIN_BALLOT.test(flatText(answer)))
}

const ROSTER =
  /\b(?:members?|attend\w*|present|roll[- ]?call|quorum|participants|regrets|rsvp|apologies|people)\b/i
const ASKED = /vot|poll|ballot|approv|in favou?r|nominat|motion|elect/i
const PLAIN_BALLOT = /[+−–-]1\b|\b(?:aye|nay|abstain\w*)\b|[:\t]\s*[+-]?0\W*$|👍|👎/i

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
