import { blockers } from '../evaluate/conclude/blockers.ts'
import { breakTie } from '../evaluate/conclude/break-tie.ts'
import type { ChamberEnd } from '../evaluate/conclude/chamber.ts'
import type { ChamberCourse, Course, StageCourse } from '../evaluate/course.ts'
import { checkProcedure } from '../evaluate/procedure.ts'
import { tallyOf } from '../evaluate/tally.ts'
import type { Voter } from '../evaluate/tally-shape.ts'
import type { Chamber, Test } from '../rule/index.ts'
import { sureOf } from './bounds.ts'
import { explore } from './explore.ts'
import { type ExploredOptions, exploreOptions } from './explore-options.ts'
import { exploreTallies } from './explore-tallies.ts'
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
  return supposing(
    course.rule,
    body.pointer,
    tallyOf(course, stage, body),
    freeUnder(body, assuming),
    breakTie(course, stage, body.chamber),
  )
}

/** Tells who may still choose. */
const freeUnder = (
  { chamber, spoilt }: ChamberCourse,
  assuming: Assuming,
): ((voter: Voter, hasVoted: boolean) => boolean) => {
  const change = assuming === 'ballots-may-change' && chamber.ballot.changes !== 'refused'
  return (voter, hasVoted) => (change || !hasVoted) && !spoilt.has(voter.id)
}

/** Every outcome that a stage can still come to by ballots and objections. */
export const foresee = (
  course: Course,
  stage: StageCourse,
  assuming: Assuming,
): ExploredOptions => {
  const procedure = checkProcedure(course, stage)
  const { notice, duties } = stage.stage
  const lost = procedure.some(({ duty, kept }) => duty === 'notice' && kept === false)
  if (lost && notice.neglected === 'void')
    return { outcomes: new Set(['void']), complete: true, elected: [] }
  const chambers = stage.chambers.map((body) => foreseeChamber(course, stage, body, assuming))
  const outcomes = joinSets(
    stage.stage.together,
    chambers.map(({ outcomes }) => outcomes),
  )
  const { effect, who } = stage.stage.objections
  const binds = effect !== 'noted'
  if (binds && (who.length > 0 || blockers(stage) > 0)) outcomes.add('rejected')
  const waiting = procedure.some(
    ({ duty, kept }) => kept !== true && ['mover', 'seconders', 'sponsors'].includes(duty),
  )
  if (waiting && duties.neglected === 'void') outcomes.add('void')
  return {
    outcomes,
    complete: chambers.every(({ complete }) => complete),
    elected: chambers.flatMap(({ elected }) => elected),
  }
}

const foreseeChamber = (
  course: Course,
  stage: StageCourse,
  body: ChamberCourse,
  assuming: Assuming,
): ExploredOptions => {
  const { chamber } = body
  const isFree = freeUnder(body, assuming)
  if (chamber.ballot.form === 'options')
    return exploreOptions(course, stage, body, (voter, hasVoted) => {
      return (voter.binding || asksOthers(chamber)) && isFree(voter, hasVoted)
    })
  if (!isReckonable(chamber)) {
    const tally = tallyOf(course, stage, body)
    const broken = breakTie(course, stage, chamber)
    return { ...exploreTallies(course.rule, body.pointer, tally, isFree, broken), elected: [] }
  }
  const hypothesis = openingsOf(course, stage, body, assuming)
  const conceivable = conceivableOf(hypothesis)
  if (conceivable.size === 1) return { outcomes: conceivable, complete: true, elected: [] }
  const { outcomes, complete } = explore(hypothesis)
  const all = complete || [...conceivable].every((each) => outcomes.has(each))
  return { outcomes, complete: all, elected: [] }
}

/** Whether voters are told apart only by what they weigh, and only binding ballots are asked for. */
export const isReckonable = (chamber: Chamber): boolean =>
  chamber.electorate.cap === 'none' && !asksOthers(chamber)

/** Whether ballots count that bind nobody. */
const asksOthers = ({ quorum, threshold, ties }: Chamber): boolean =>
  /"among":"(?:advisory|everyone)"/.test(JSON.stringify([quorum.needs, threshold.needs, ties.when]))

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
