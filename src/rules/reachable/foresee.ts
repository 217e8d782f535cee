import { blockers } from '../evaluate/blockers.ts'
import { breakTie } from '../evaluate/break-tie.ts'
import type { ChamberEnd } from '../evaluate/conclude-chamber.ts'
import type { ChamberCourse, Course, StageCourse } from '../evaluate/course.ts'
import { tallyOf } from '../evaluate/tally.ts'
import type { Chamber, Test } from '../rule/index.ts'
import { sureOf } from './bounds.ts'
import { type Explored, explore } from './explore.ts'
import { type Hypothesis, supposing } from './hypothesis.ts'

/** Whether members may still change the ballots they have cast. */
export type Assuming = 'ballots-stand' | 'ballots-may-change'

type ChamberOutcome = ChamberEnd['outcome']

/** The chamber with everybody free who may still choose. */
export const openingsOf = (
  course: Course,
  stage: StageCourse,
  body: ChamberCourse,
  assuming: Assuming,
): Hypothesis => {
  const change = assuming === 'ballots-may-change' && body.chamber.ballot.changes !== 'refused'
  return supposing(
    course.rule,
    body.pointer,
    tallyOf(course, stage, body),
    (voter, hasVoted) => (change || !hasVoted) && !body.spoilt.has(voter.id),
    breakTie(course, stage, body.chamber),
  )
}

/** Every outcome that a stage can still come to by ballots and objections. */
export const foresee = (course: Course, stage: StageCourse, assuming: Assuming): Explored => {
  const chambers = stage.chambers.map((body) => foreseeChamber(course, stage, body, assuming))
  const outcomes = joinSets(
    stage.stage.together,
    chambers.map(({ outcomes }) => outcomes),
  )
  const { effect, who } = stage.stage.objections
  const binds = effect !== 'noted'
  if (binds && (who.length > 0 || blockers(stage) > 0)) outcomes.add('rejected')
  return { outcomes, complete: chambers.every(({ complete }) => complete) }
}

const foreseeChamber = (
  course: Course,
  stage: StageCourse,
  body: ChamberCourse,
  assuming: Assuming,
): Explored => {
  const { chamber } = body
  if (chamber.ballot.form === 'options' || !isReckonable(chamber))
    return { outcomes: new Set(['accepted', 'rejected', 'tied', 'void']), complete: false }
  const hypothesis = openingsOf(course, stage, body, assuming)
  const conceivable = conceivableOf(hypothesis)
  if (conceivable.size === 1) return { outcomes: conceivable, complete: true }
  const { outcomes, complete } = explore(hypothesis)
  return { outcomes, complete: complete || [...conceivable].every((each) => outcomes.has(each)) }
}

/** Whether voters are told apart only by what they weigh, and only binding ballots are asked for. */
export const isReckonable = ({ electorate, quorum, threshold, ties }: Chamber): boolean =>
  electorate.cap === 'none' &&
  !/"among":"(?:advisory|everyone)"/.test(
    JSON.stringify([quorum.needs, threshold.needs, ties.when]),
  )

/** Outcomes that cannot be ruled out without trying continuations; never too few. */
const conceivableOf = (hypothesis: Hypothesis): ReadonlySet<ChamberOutcome> => {
  const { silence, quorum, ties, threshold } = hypothesis.standing.chamber
  const nothing: Test = { equal: [{ count: 'cast' }, '0'] }
  const silent = silence.means === 'as-counted' ? false : sureOf(nothing, hypothesis)
  const quorate = sureOf(quorum.needs, hypothesis)
  const tied = ties.when === 'in-the-count' ? false : sureOf(ties.when, hypothesis)
  const met = sureOf(threshold.needs, hypothesis)
  const found = new Set<ChamberOutcome>()
  if (silent !== false) found.add(silence.means as ChamberOutcome)
  if (silent === true) return found
  if (quorate !== true) found.add(quorum.otherwise)
  if (quorate === false) return found
  if (tied !== false) found.add(hypothesis.broken ?? 'tied')
  if (tied === true) return found
  if (met !== false) found.add('accepted')
  if (met !== true) found.add('rejected')
  return found
}

const WORST_FIRST: readonly ChamberOutcome[] = ['void', 'rejected', 'tied', 'accepted']

const joinSets = (
  together: 'every-chamber' | 'any-chamber',
  sets: readonly ReadonlySet<ChamberOutcome>[],
): Set<ChamberOutcome> => {
  const order = together === 'every-chamber' ? WORST_FIRST : WORST_FIRST.toReversed()
  let joined = new Set([order.at(-1)!])
  for (const set of sets) {
    const worse = new Set<ChamberOutcome>()
    for (const a of joined)
      for (const b of set) worse.add(order.indexOf(b) < order.indexOf(a) ? b : a)
    joined = worse
  }
  return joined
}
