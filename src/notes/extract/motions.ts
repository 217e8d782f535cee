import { TOLD_AT_ONCE } from '../conventions/motions/outcomes.ts'
import { I_SECOND } from '../conventions/motions/phrases.ts'
import type { MotionFinding, MotionOutcome, Tally } from '../finding.ts'
import type { Passage } from '../parse/passage.ts'
import { cuesOf } from './cues.ts'
import { matterOf } from './decisions/matter.ts'
import { flatText } from './flat-text.ts'
import { type Course, courseOf } from './motions/course.ts'
import { matterWords, movedWords } from './motions/moved-words.ts'
import { type Opening, openingIn, proposalIn, secondersIn } from './motions/opening.ts'
import { putProposal } from './motions/put-proposal.ts'
import { joinedSpans } from './motions/spans.ts'
import { preambleOf, resolutionsBehind, spokenBefore } from './motions/surroundings.ts'
import { allVotedFor, votedSubject } from './motions/vote-subject.ts'
import type { ItemExtractor, Scene } from './part.ts'
import { fiveWayPoll } from './polls/five-ways.ts'
import { voiceOf } from './voice.ts'
import { hasVotes, joinBallots, tallyOf } from './votes/ballot.ts'
import { votersPresent } from './votes/present.ts'

/** Formal proposals put to the body: who moved and seconded them, how the vote went, what became of them. */
export const extractMotions: ItemExtractor = (scene) => {
  const { passages } = scene.note
  const cues = cuesOf(scene)
  const found: MotionFinding[] = []
  let done = -1
  for (let i = scene.first; i < scene.end; i++) {
    const passage = passages[i]!
    if (
      i <= done ||
      cues[i - scene.first] !== 2 ||
      (passage.quoted && !isFormal(flatText(passage))) ||
      NOT_HERE.has(scene.sectionAt(i))
    )
      continue
    const motion =
      putProposal(scene, passage) ??
      motionAt(scene, passage) ??
      votedSubject(scene, passage) ??
      allVotedFor(scene, passage)
    if (motion === null) continue
    found.push(motion.finding)
    done = motion.last
  }
  return found
}

/** A motion may be set off from the talk: `> Motion 7. That …`. */
const isFormal = (text: string): boolean =>
  /^\W{0,4}(?:motion|resolution)\b[^.:]{0,20}[.:]/i.test(text)

const NOT_HERE: ReadonlySet<string> = new Set(['links', 'boilerplate'])

const motionAt = (
  scene: Scene,
  passage: Passage,
): { finding: MotionFinding; last: number } | null => {
  const opening =
    openingIn(passage) ?? secondedProposal(scene, passage) ?? secondedSubject(scene, passage)
  if (opening === null || isPolled(scene, passage, opening)) return null
  const course = courseOf(scene, passage, opening.mover.length === 0)
  const result = resultOf(scene, passage, opening, course)
  if (!isPut(scene, passage, opening, course, result.outcome)) return null
  const matter =
    opening.looksBack || isBare(flatText(passage))
      ? opening.rule === 'made-motion' || opening.rule === 'seconded-subject'
        ? spokenBefore(scene, passage)
        : matterOf(scene, passage, true)
      : null
  const stated = opening.mover.length > 0 ? opening.mover : course.mover
  const mover = stated.length > 0 || matter === null ? stated : moverOf(matter)
  const told = [...course.told, ...resolutionsBehind(scene, course.told.at(-1) ?? passage)]
  const before =
    opening.rule === 'be-it-resolved' ? preambleOf(scene, passage) : matter ? [matter] : []
  const first = before[0] ?? passage
  return {
    finding: {
      kind: 'motion',
      text: matter
        ? matterWords(matter, passage)
        : course.formal
          ? movedWords(course.formal, 'label-motion')
          : movedWords(passage, opening.rule),
      spans: joinedSpans(scene, [...before, passage, ...told]),
      rule: opening.rule,
      confidence: opening.confidence,
      marked: opening.marked || course.labelled,
      mover,
      seconder: opening.seconder.length > 0 ? opening.seconder : course.seconder,
      ...result,
    },
    last: Math.max(first.index, passage.index, told.at(-1)?.index ?? -1),
  }
}

/** `Vote: move to stage 3?` with strong and weak voices below it is a poll. */
const isPolled = (scene: Scene, passage: Passage, opening: Opening): boolean => {
  const next = scene.note.passages[passage.index + 1]
  return (
    opening.rule === 'label-vote' &&
    next !== undefined &&
    next.index < scene.end &&
    fiveWayPoll(scene, next) !== null
  )
}

/** `Ada proposed …` right before `Bob seconded the motion.` */
const secondedProposal = (scene: Scene, passage: Passage): Opening | null => {
  const mover = proposalIn(passage)
  if (mover.length === 0) return null
  const next = scene.note.passages[passage.index + 1]
  if (next === undefined || passage.index + 1 >= scene.end) return null
  const seconder = secondersIn(flatText(next))
  if (seconder.length === 0) return null
  return {
    rule: 'proposed-and-seconded',
    confidence: 0.85,
    mover,
    seconder,
    marked: false,
    looksBack: false,
  }
}

/** Under `Adoption of the agenda`: `Ada seconds.` */
const secondedSubject = (scene: Scene, passage: Passage): Opening | null => {
  const heading = passage.heading >= scene.first ? scene.note.passages[passage.heading]! : null
  const text = flatText(passage)
  if (heading === null || text.length > 160 || !ASKS_APPROVAL.test(heading.text)) return null
  const voice = voiceOf(passage)
  const seconder =
    voice.speaker !== null && I_SECOND.test(text.slice(voice.from))
      ? [voice.speaker]
      : secondersIn(text)
  if (seconder.length === 0) return null
  return {
    rule: 'seconded-subject',
    confidence: 0.7,
    mover: [],
    seconder,
    marked: false,
    looksBack: true,
  }
}

const ASKS_APPROVAL = /\b(?:adopt|approv|accept|ratif)/i

/** Talk of a vote is a motion only where it was put: moved, seconded, voted on or settled. */
const isPut = (
  scene: Scene,
  passage: Passage,
  opening: Opening,
  course: Course,
  outcome: MotionOutcome,
): boolean => {
  if (opening.rule === 'proposal-passed') {
    const soon = (course.told[0]?.index ?? Number.POSITIVE_INFINITY) <= passage.index + 2
    return outcome !== 'open' && (soon || course.labelled || TOLD_AT_ONCE.test(flatText(passage)))
  }
  if (opening.mover.length > 0) return true
  // What an agenda announces is not moved yet.
  if (scene.sectionAt(passage.index) === 'agenda' && outcome === 'open') return false
  if (opening.rule === 'label-motion' || opening.rule === 'be-it-resolved') return true
  if (opening.seconder.length > 0 || course.seconder.length > 0) return true
  if (opening.rule === 'label-vote' && !opening.looksBack && !flatText(passage).includes('?'))
    return true
  if (opening.rule === 'label-resolution')
    return course.ballots.some(hasVotes) && !followsVotes(scene, passage)
  return outcome !== 'open' || course.ballots.some(hasVotes)
}

/** `RESOLUTION: …` right behind people's `+1`: what they voted on was put before, and this is what came of it. */
const followsVotes = (scene: Scene, passage: Passage): boolean => {
  const before = scene.note.passages[passage.index - 1]
  return (
    before !== undefined &&
    before.index >= scene.first &&
    /(?:^|:\s*)[+−-][01](?!\d)/.test(flatText(before).slice(0, 60))
  )
}

const resultOf = (
  scene: Scene,
  passage: Passage,
  opening: Opening,
  course: Course,
): Pick<MotionFinding, 'for' | 'against' | 'abstain' | 'tally' | 'outcome'> => {
  const joined = joinBallots(course.ballots)
  let { outcome } = joined
  // The opening's own words ask for approval; only what follows them tells the outcome.
  const asked = course.ballots[0]?.outcome ?? null
  if (
    outcome === asked &&
    opening.rule !== 'upon-motion' &&
    course.ballots.slice(1).every((ballot) => ballot.outcome === null) &&
    !TOLD_AT_ONCE.test(flatText(passage))
  )
    outcome = null
  const named = joined.names.for.length > 0 || joined.counts.size > 0
  const names = named
    ? joined.names
    : { ...joined.names, for: votersPresent(scene, [passage, ...course.told]) }
  const tally = tallyOf({ names, counts: joined.counts })
  return {
    ...names,
    tally,
    outcome:
      outcome ??
      outcomeByVote(tally) ??
      (seconded(opening, course) || opening.rule === 'be-it-resolved' ? 'passed' : 'open'),
  }
}

const outcomeByVote = (tally: Tally | null): MotionOutcome | null =>
  tally === null ? null : tally.for > tally.against ? 'passed' : 'failed'

const seconded = (opening: Opening, course: Course): boolean =>
  opening.seconder.length > 0 || course.seconder.length > 0

/** A passage that says only that there was a vote. */
const isBare = (text: string): boolean =>
  /^\W{0,4}(?:\w+\s)?(?:vote|votes|voted|voting|motion)\s*[:?]?\W*(?:$|(?:approved|passed|unanimous|carried|failed|\d+\s?[-–:/]\s?\d{1,2}(?![-\d])|\d+ (?:votes?|in favou?r|for|yes|ayes)))/i.test(
    text,
  )

const moverOf = (matter: Passage): readonly string[] => {
  if (!/propos|motion|move|suggest/i.test(flatText(matter))) return []
  const { speaker } = voiceOf(matter)
  return speaker === null ? proposalIn(matter) : [speaker]
}
