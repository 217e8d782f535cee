import { TOLD_AT_ONCE } from '../../conventions/motions/outcomes.ts'
import { I_SECOND, ONLY_MOVERS, RESOLVED_FURTHER } from '../../conventions/motions/phrases.ts'
import { TOPIC_TAG } from '../../conventions/topics/headings.ts'
import type { Passage } from '../../parse/passage.ts'
import { settlingAnswer } from '../decisions/answered.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { wordsIn } from '../settle/telling-words.ts'
import { voiceOf } from '../voice.ts'
import {
  type Ballot,
  hasVotes,
  NO_COUNTS,
  readBallot,
  readOwnVote,
  votersOf,
} from '../votes/ballot.ts'
import { rowVote } from '../votes/row-vote.ts'
import { openingIn, secondersIn } from './opening.ts'

/** What the passages after a motion's opening tell of it. */
export interface Course {
  readonly mover: readonly string[]
  readonly seconder: readonly string[]
  readonly ballots: readonly Ballot[]
  /** A label announces the vote. */
  readonly labelled: boolean
  /** The passages that tell it, in order. */
  readonly told: readonly Passage[]
  /** The passage that puts the motion into its form, where somebody moved it in other words before. */
  readonly formal: Passage | null
}

/** Follows a motion to its vote: to the next motion, or to the end of its subject. */
export const courseOf = (scene: Scene, opening: Passage, isUnmoved: boolean): Course => {
  const { passages } = scene.note
  const told: Passage[] = []
  const ballots: Ballot[] = [readBallot(flatText(opening))]
  let mover: readonly string[] = []
  let seconder: readonly string[] = []
  const depth =
    opening.kind === 'item'
      ? opening.level
      : opening.parent >= 0
        ? passages[opening.parent]!.level + 1
        : 0
  let labelled = false
  let formal: Passage | null = null
  let shelved = false
  let quiet = 0
  let voted = hasVotes(ballots[0]!)
  // What is resolved may still be moved and voted on below its text.
  const isResolution = openingIn(opening)?.rule === 'be-it-resolved'
  const isVote =
    openingIn(opening)?.rule === 'label-vote' && openingIn(opening)?.looksBack === false
  let settled =
    !isResolution && ballots[0]!.outcome !== null && (voted || TOLD_AT_ONCE.test(flatText(opening)))
  for (let i = opening.index + 1; i < scene.end && quiet < PATIENCE; i++) {
    const passage = passages[i]!
    const text = flatText(passage)
    if (passage.kind === 'heading' && !(passage.level === BOLD && tellsOutcome(text))) {
      const kind = scene.sectionAt(i)
      if (kind === 'decisions' || kind === 'motions') continue
      break
    }
    if (text === '' || passage.kind === 'rule') continue
    if (TOPIC_TAG.test(text) || OPENS_TASKS.test(text)) break
    if (passage.kind === 'item' && passage.level < depth) break
    if (ENDS_VOTES.has(scene.sectionAt(i)) && !ENDS_VOTES.has(scene.sectionAt(opening.index))) break
    if (isResolution && (told.at(-1) ?? opening).index === i - 1 && RESOLVED_FURTHER.test(text)) {
      told.push(passage)
      continue
    }
    // What hangs on the next point of a list belongs to that point.
    const above = passage.parent
    if (
      above > opening.index &&
      above !== opening.parent &&
      !told.some(({ index }) => index === above) &&
      passages[above]!.level < Math.max(depth, 1) + 1 &&
      passages[above]!.parent === opening.parent
    )
      break
    quiet++
    const own = passage.kind === 'row' ? rowVote(passage) : readOwnVote(text)
    if (own) {
      if (settled && voted && told.at(-1)?.index !== i - 1) break
      if (
        told.at(-1)?.index !== i - 1 &&
        ballots.some((ballot) => votersOf(ballot).includes(own.name))
      )
        break
      ballots.push(ownBallot(own))
      told.push(passage)
      voted = true
      quiet = 0
      continue
    }
    const next = openingIn(passage)
    if (isVote && next?.rule === 'label-vote' && !TELLS_RESULT.test(text)) break
    if (SHELVES.test(text)) shelved = true
    if (!TELLS.test(text)) {
      if (next !== null && (settled || voted)) break
      continue
    }
    if (
      next !== null &&
      isUnmoved &&
      mover.length === 0 &&
      next.mover.length > 0 &&
      ONLY_MOVERS.test(text)
    ) {
      mover = next.mover
      seconder = next.seconder
      told.push(passage)
      const ballot = readBallot(text)
      ballots.push(ballot)
      settled ||= ballot.outcome !== null
      continue
    }
    if (
      next?.rule === 'label-motion' &&
      !isUnmoved &&
      !settled &&
      !voted &&
      isSame(opening, passage)
    ) {
      formal = passage
      told.push(passage)
      continue
    }
    if (
      next !== null &&
      !(next.looksBack && !settled && !voted) &&
      !(CONTINUES.test(text) && (!settled || countsAgain(ballots, text))) &&
      !(told.at(-1)?.index === i - 1 && next.looksBack && countsAgain(ballots, text))
    )
      break
    if (next?.rule === 'label-vote') {
      // A question and its results are two labels; a third one is another vote's.
      if (labelled || voted) break
      labelled = true
      if (!hasVotes(readBallot(text))) told.push(passage)
    }
    const voice = voiceOf(passage)
    const seconds =
      voice.speaker !== null && I_SECOND.test(text.slice(voice.from))
        ? [voice.speaker]
        : secondersIn(text)
    if (seconds.length > 0 && seconder.length === 0) {
      seconder = seconds
      told.push(passage)
      continue
    }
    if (/^\W*(?:action|ai|todo)\b/i.test(text)) continue
    const read = readBallot(text)
    // Nobody objects to what was suggested last: to put it off.
    const ballot =
      shelved && read.outcome === 'passed' && settlingAnswer(passage) !== null
        ? { ...read, outcome: 'tabled' as const }
        : read
    if (settled && ballot.outcome !== null && SAID_AGAIN.test(text) && text.length < 160) {
      if (ballots.some(({ outcome }) => outcome === ballot.outcome)) {
        if (hasVotes(ballot)) ballots.push(ballot)
        told.push(passage)
      }
      continue
    }
    const counts = hasVotes(ballot) && VOTES.test(text)
    const settles =
      ballot.outcome !== null &&
      !settled &&
      (OUTCOME_ALONE.test(text) || settlingAnswer(passage) !== null)
    if (!counts && !settles) continue
    // What was settled at once takes in votes only where they stand by themselves.
    if (settled && counts && !VOTES_ALONE.test(text)) break
    // The same vote may be told twice; another one belongs to another motion.
    if (
      voted &&
      counts &&
      (quiet > 2 || settled) &&
      !ballots.some((known) => tellsSame(known, ballot))
    )
      break
    ballots.push(ballot)
    told.push(passage)
    voted ||= counts
    settled ||= ballot.outcome !== null
    quiet = 0
  }
  return { mover, seconder, ballots, labelled, told, formal }
}

/** A line in bold stands as a heading of this level. */
const BOLD = 7

const tellsOutcome = (text: string): boolean =>
  OUTCOME_ALONE.test(text) || (VOTES.test(text) && hasVotes(readBallot(text)))

/** `Result: 5 for …`, after the five were named. */
const countsAgain = (ballots: readonly Ballot[], text: string): boolean => {
  const again = readBallot(text)
  return ballots.some((ballot) => tellsSame(ballot, again))
}

/** Does a motion's form say what was moved in other words before it? */
const isSame = (opening: Passage, form: Passage): boolean => {
  const words = wordsIn(flatText(opening))
  const shared = [...wordsIn(form.text)].filter((word) => words.has(word)).length
  return shared >= (form.index === opening.index + 1 ? 1 : 2)
}

const SHELVES =
  /\b(?:let[’']?s|(?:i|we)(?: would|[’']d)? (?:move|propose|suggest) (?:to|we|that we)|why not|shall we|better to) (?:then |just )?(?:table|postpone|defer|put (?:it|this|that) off)\b/i

/** `Motion tabled until there is advice`, after it was said already. */
const SAID_AGAIN = /^\W{0,4}(?:the )?(?:motion|vote|result)\b/i

/** Behind `Action items:` nothing more is told of a vote. */
const OPENS_TASKS = /^\W{0,4}action items?\W*$/i

/** So many passages without a word of the motion, and it is forgotten. */
const PATIENCE = 60

const ownBallot = ({
  name,
  side,
}: {
  readonly name: string
  readonly side: keyof Ballot['names']
}): Ballot => ({
  names: { for: [], against: [], abstain: [], [side]: [name] },
  counts: NO_COUNTS,
  outcome: null,
  unanimous: false,
})

const tellsSame = (a: Ballot, b: Ballot): boolean =>
  (a.counts.has('for') && a.counts.get('for') === b.counts.get('for')) ||
  (a.names.for.length > 0 && a.names.for.length === b.counts.get('for')) ||
  votersOf(b).some((name) => votersOf(a).includes(name))

const TELLS =
  /affirm|for:|mov(?:ed|er)|proposed|vot|yes|aye|yea|nay|favou?r|oppos|against|abst|pass|carri|approv|accept|adopt|second|2nd|unanim|object|tabled|withdr|fail|reject|defeat|\d\s?[-–:]\s?\d|\+1|support|agreed|resolved|quorum/i
const VOTES =
  /\bvot|\b(?:yes|ayes?|yeas?|nays?|noes|favou?r|abst\w+|approvals|unanimous\w*|tally|passe[sd]|carrie[sd]|carried|opposed|affirm\w*|recus\w+)\b|[+-]1\b|^\W*(?:for|against|support\w*|approved?|agreed|present|explicit support|decision carried)\b/i
const VOTES_ALONE =
  /^\W{0,4}(?:\w+ )?(?:for|against|in favou?r|vot|yes|yea|aye|nay|no\b|abst|oppos|support|approv|agreed|results?|all\b|unanim|motion|decision|tally|present|affirm|none|passe|carri|\d|[+-]1)/i
const OUTCOME_ALONE =
  /\b(?:motion|vote|resolution|proposal|decision)\b.{0,60}\b(?:pass\w*|carri\w+|approved|adopted|accepted|fail\w*|lost|defeated|rejected|tabled|postponed|deferred|withdr\w+|unanimous\w*)|^.{0,60}\b(?:passed|passes|pass|carried|approved|adopted|failed|fails|tabled|withdrawn|unanimous(?:ly)?|no objections?|no opposition|none opposed)\b/i
/** A vote label that belongs to the motion before it. */
const CONTINUES =
  /^\W{0,4}(?:\w+\s)?(?:vote|votes|voting|voted|result|the motion\b|motion (?:is |was |has )?(?:pass|carr|fail|approv|second|withdr|tabl|adopt))/i

/** Sections in which no vote of the one before is told. */
const ENDS_VOTES: ReadonlySet<string> = new Set(['actions', 'past-actions', 'next-meeting'])
/** `Vote: 5 for, 1 against`, `Vote results: approved`: of the motion before, no new one. */
const TELLS_RESULT =
  /^\W{0,4}(?:\S+ )?vot\w+[^:–—-]{0,40}[:–—-]{1,2}\W*(?:\d|all\b|yes\b|no\b|aye|for\b|against|in favou?r|approved|passe[ds]|carried|unanimous|failed|rejected|accepted|none|\+1|results?)|\bvot\w* (?:results?|record|outcome|taken)\b/i
