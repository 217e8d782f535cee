import type { ActOf } from '../../acts/index.ts'
import { type Course, stageOn } from '../course.ts'
import { settledOver } from './concern.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Takes back what the same member did: the motion, a second, a delegation, a ballot, an objection. */
export const withdraw = (course: Course, act: ActOf<'withdraw'>): Refusal | null => {
  if (course.motion?.id === act.act) {
    if (course.motion.by !== act.by) return refuse('not-yours', 'Only the mover may withdraw it')
    if (stageOn(course).closedAt !== null) return refuse('late', 'The vote has closed')
    course.withdrawn = act
    return null
  }
  for (const supporters of [course.seconds, course.sponsors] as const) {
    if (supporters.get(act.by)?.id !== act.act) continue
    supporters.delete(act.by)
    return null
  }
  if (course.delegations.get(act.by)?.id === act.act) {
    course.delegations.delete(act.by)
    return null
  }
  const concern = course.concerns.get(act.act)
  const stage = stageOn(course)
  const body = stage.chambers.find(({ ballots }) =>
    [...ballots.values()].some((ballot) => ballot.act.id === act.act),
  )
  if (body) {
    const held = [...body.ballots.values()].find((ballot) => ballot.act.id === act.act)!
    if (held.act.by !== act.by) return refuse('not-yours', 'Only who cast it may withdraw a ballot')
    if (stage.closedAt !== null) return refuse('late', 'The vote has closed')
    if (body.chamber.ballot.changes === 'refused')
      return refuse('no-changes', 'Ballots cannot be withdrawn under this rule')
    body.ballots.delete(held.voter)
  } else if (concern?.state !== 'open')
    return refuse('nothing-to-withdraw', `There is nothing ${act.act} to withdraw`)
  if (concern) {
    const late = settledOver(course, concern)
    if (late) return late
    if (concern.raiser !== act.by) return refuse('not-yours', 'Only who raised it may withdraw it')
    course.concerns.set(concern.id, {
      ...concern,
      state: 'withdrawn',
      resolution: { act: act.id, by: act.by, how: null },
    })
  }
  return null
}
