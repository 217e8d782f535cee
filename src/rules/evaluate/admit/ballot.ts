import type { ActOf } from '../../acts/index.ts'
import { type ChamberCourse, type Course, type StageCourse, stageOn } from '../course.ts'
import { stageEnd } from '../stage-clock.ts'
import { positionNamed } from '../tally.ts'
import type { Voter } from '../tally-shape.ts'
import { votersOf } from '../voters.ts'
import { followConcerns, mayObject, raise } from './concern.ts'
import { faultOfPaper } from './paper.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Takes a ballot into every chamber in which the member votes. */
export const admitBallot = (course: Course, act: ActOf<'vote'>, at: number): Refusal | null => {
  const stage = stageOn(course)
  if (stage.openedAt === null) return refuse('not-open', 'The vote is not open yet')
  const seats = stage.chambers
    .filter(({ chamber }) => act.chamber === undefined || chamber.name === act.chamber)
    .flatMap((body) => {
      const voters = votersOf(course, stage, body.chamber.electorate)
      const voter = voters.find(({ members }) => members.includes(act.by))
      return voter ? [{ body, voter }] : []
    })
  if (seats.length === 0)
    return refuse('not-a-member', `${act.by} is in none of the groups that vote here`)
  const refusals = seats.map(({ body, voter }) => seat(course, stage, body, voter, act, at))
  return refusals.every((refusal) => refusal !== null) ? refusals[0]! : null
}

const seat = (
  course: Course,
  stage: StageCourse,
  body: ChamberCourse,
  voter: Voter,
  act: ActOf<'vote'>,
  at: number,
): Refusal | null => {
  const { ballot, delegation } = body.chamber
  if (voter.standing === 'excluded')
    return refuse('excluded', `${act.by} may not vote on this matter`)
  if (course.recused.has(act.by)) return refuse('recused', `${act.by} has stepped back`)
  if (delegation.own === 'refused' && course.delegations.has(act.by))
    return refuse('delegated', `${act.by} votes through ${course.delegations.get(act.by)!.to}`)
  const fault = faultOfPaper(course, body.chamber, act)
  if (fault) return fault
  const position = act.position === undefined ? null : positionNamed(body.chamber, act.position)
  if (stage.closedAt !== null) {
    if (position?.stance === 'blocking' && mayObject(stage, at))
      return raise(course, stage, act, act.reason ?? null, null, at)
    if (ballot.late === 'refused') return refuse('late', 'The vote has closed')
  } else if (ballot.late === 'refused' && isPastEnd(stage, at))
    return refuse('late', 'The time to vote is over; only an objection keeps the decision open')
  const held = body.ballots.get(voter.id)
  if (held && ballot.changes === 'refused') {
    if (ballot.duplicate === 'first-counts')
      return refuse('voted-already', `The ballot ${held.act.id} counts`)
    if (ballot.duplicate === 'none-counts') {
      body.ballots.delete(voter.id)
      body.spoilt.add(voter.id)
      return refuse('spoilt', `It undoes the ballot ${held.act.id}: of two, none counts`)
    }
  }
  if (body.spoilt.has(voter.id))
    return refuse('spoilt', 'Two ballots were cast before: of two, none counts')
  if (position?.stance === 'blocking') {
    const refused = raise(course, stage, act, act.reason ?? null, null, at)
    if (refused) return refused
  }
  if (held) dropConcern(course, held.act.id, act)
  body.ballots.set(voter.id, { act, voter: voter.id })
  followConcerns(course, at)
  return null
}

const isPastEnd = (stage: StageCourse, at: number): boolean => {
  const { closes, end } = stage.stage.window
  const ends = closes.includes('at-the-end') ? stageEnd(stage) : null
  return ends !== null && (end === 'included' ? at > ends.end : at >= ends.end)
}

/** A ballot that replaces a block takes the objection back with it. */
const dropConcern = (course: Course, id: string, act: ActOf<'vote'>): void => {
  const concern = course.concerns.get(id)
  if (concern?.state === 'open')
    course.concerns.set(id, {
      ...concern,
      state: 'withdrawn',
      resolution: { act: act.id, by: act.by, how: null },
    })
}
