import { cueOf } from '../../cues/cue.ts'
import type { MotionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import { flatText } from '../flat-text.ts'
import type { Scene } from '../part.ts'
import { onOneLine } from '../sentence.ts'
import { readBallot, tallyOf } from '../votes/ballot.ts'
import { joinedSpans } from './spans.ts'

/**
 * A point that is itself put to the vote, `Nominating Ada to the council` or `vote on the buoy draft`, and below it how it
 * went: `called for a vote, +1 from Bob and Cleo`, `rejected`.
 */
export const votedSubject = (
  scene: Scene,
  subject: Passage,
): { finding: MotionFinding; last: number } | null => {
  if (!scene.note.cues.has(subject.index, NAMING)) return null
  const text = flatText(subject)
  if (text.length > 160 || !(subject.kind === 'heading' || subject.kind === 'item')) return null
  const told = ASKS_APPROVAL.test(text) ? labelledOutcome(scene, subject) : null
  const isPut = (NOMINATES.test(text) || VOTES_ON.test(text)) && !/[.?]\s*$/.test(text)
  const answer = told ?? (isPut ? outcomeBelow(scene, subject) : null)
  if (answer === null) return null
  return { finding: votedMotion(scene, subject, answer), last: told ? told.index : subject.index }
}

const votedMotion = (scene: Scene, subject: Passage, answer: Passage): MotionFinding => {
  const { names, counts, outcome } = readBallot(flatText(answer))
  return {
    kind: 'motion',
    text: onOneLine(flatText(subject)),
    spans: joinedSpans(scene, [subject, answer]),
    rule: 'voted-subject',
    confidence: 0.62,
    marked: true,
    mover: [],
    seconder: [],
    ...names,
    tally: tallyOf({ names, counts }),
    outcome:
      outcome ??
      (POSTPONED.test(flatText(answer))
        ? 'tabled'
        : names.against.length > names.for.length
          ? 'failed'
          : 'passed'),
  }
}

/** `OUTCOME:` right below what was to be approved, and then what came of it. */
const labelledOutcome = ({ note, end }: Scene, { index }: Passage): Passage | null => {
  const label = note.passages[index + 1]
  const answer = note.passages[index + 2]
  if (label === undefined || answer === undefined || answer.index >= end) return null
  return /^\W*(?:outcome|result|vote)s?\W*$/i.test(flatText(label)) && answer.kind !== 'heading'
    ? answer
    : null
}

/** The first words under it that tell of votes; nominations right behind one another share them. */
const outcomeBelow = ({ note, end }: Scene, subject: Passage): Passage | null => {
  for (let i = subject.index + 1; i < end && i <= subject.index + REACH; i++) {
    const passage = note.passages[i]!
    const text = flatText(passage)
    if (passage.kind === 'heading') {
      if (i === subject.index + 1 && NOMINATES.test(text)) continue
      return null
    }
    if (subject.kind === 'item' && passage.kind === 'item' && passage.level <= subject.level)
      return null
    if (VOTED.test(text) && !STILL_OPEN.test(text)) return passage
    const isBelow = passage.parent === subject.index || passage.heading === subject.index
    if (i === subject.index + 1 && isBelow && RESULT.test(text)) return passage
  }
  return null
}

/** `discussed and all voted in favor`, right below `Invite Ada to the crew`: what they voted for stands there. */
export const allVotedFor = (
  scene: Scene,
  answer: Passage,
): { finding: MotionFinding; last: number } | null => {
  if (!scene.note.cues.has(answer.index, VOTING)) return null
  const above = answer.index - 1
  if (above < scene.first || (answer.parent !== above && answer.heading !== above)) return null
  const text = flatText(answer)
  const subject = scene.note.passages[above]!
  if (text.length > 120 || !ALL_VOTED.test(text) || STILL_OPEN.test(text)) return null
  if (!ACTS.test(flatText(subject)) || /\?\s*$/.test(flatText(subject))) return null
  return { finding: votedMotion(scene, subject, answer), last: answer.index }
}

const REACH = 12
/** What a body does for somebody or with a paper, ordered in the subject of a point. */
const ACTS =
  /^\W{0,4}(?:propos(?:al|e|ing)(?: to)?:? )?(?:invit|add|admit|accept|remov|appoint|elect|promot|onboard|approv|adopt|grant|welcom|ratif|endors|mov|renam|charter|creat|form|merg|archiv|retir|chang|extend|dissolv)(?:e|es|ing|y|ying|ter|tering)? \S/i
const ALL_VOTED =
  /\b(?:all|everyone|everybody|unanimously|members|those present|the (?:board|committee|group|council|team|tsc|wg))(?: \w+){0,2} voted?\b(?: (?:in favou?r|yes|for|to|unanimously)|[.!]?\s*$)|\bvoted (?:unanimously )?in favou?r\b|\bunanimous vote\b|\bvoted? (?:on )?(?:and )?(?:passed|carried|approved|accepted)\b/i
const NOMINATES =
  /^\W{0,4}(?:[\w-]+ ){0,4}?nominat(?:e|ing|ions?)\b(?! (?:process|committee|period|form|rules|open|procedure)).{2,}/i
const VOTES_ON =
  /^\W{0,4}(?:[\w-]+:? ){0,3}?vot(?:e|ing) (?:on|for) (?!whether\b|this\b|it\b|next\b)\S/i
const ASKS_APPROVAL = /\b(?:vote to|approv(?:e|al)|delegate|allocate|adopt(?:ion)?|fund)\b/i
const POSTPONED = /\b(?:postpone[sd]?|defer(?:red|s)?|table[sd]?)\b/i
const NAMING = cueOf(NOMINATES, VOTES_ON, ASKS_APPROVAL)
const VOTING = cueOf(ALL_VOTED)
/** The whole answer, in a word or two. */
const RESULT =
  /^\W{0,3}(?:moved )?(?:to (?:draft|final|active|accepted|stage \d)|rejected|accepted|approved|passed|failed|adopted|tabled|postponed|deferred|done|yes|no)\W*$/i
const VOTED =
  /[+]1\b|\byes\W{0,3}(?:votes?)\b|\b\d+ ?(?:\+ )?votes?\b|\bvoted? (?:in favou?r|yes|for|to)\b|\b(?:approved|accepted|elected|confirmed|appointed|unanimous(?:ly)?|passed|carried|no objections?|all in favou?r)\b/i
const STILL_OPEN =
  /\b(?:votes? (?:is|are|will|needed|required|open|pending|coming|still)|need(?:s|ed)?|waiting|so far|\?)|\?\s*$/i
