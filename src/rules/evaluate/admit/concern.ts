import type { ActOf } from '../../acts/index.ts'
import { plainLength, readMoment } from '../../time/index.ts'
import { type Course, type StageCourse, stageOn } from '../course.ts'
import { restartClock, runClock, stopClock } from '../stage-clock.ts'
import { openConcerns } from '../tally.ts'
import type { Concern } from '../verdict.ts'
import { isIn } from '../voters.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Whether an objection may be raised at a moment: while the stage is on, or within its aftermath. */
export const mayObject = (stage: StageCourse, at: number): boolean => {
  if (stage.closedAt === null) return true
  const { retroactive } = stage.stage.objections
  return (
    retroactive !== 'none' &&
    stage.openedAt !== null &&
    at < stage.openedAt + plainLength(retroactive)
  )
}

/** Takes a concern up, or says why it may not be raised. */
export const admitConcern = (
  course: Course,
  act: ActOf<'raise-concern'>,
  at: number,
): Refusal | null => {
  const stage = stageOn(course)
  const { who } = stage.stage.objections
  if (who.length === 0) return refuse('no-objections', 'Nobody may object under this rule')
  if (!isIn(course, who, act.by))
    return refuse('not-an-objector', `Only a member of ${who.join(' or ')} may object`)
  if (!mayObject(stage, at)) return refuse('late', 'The time for objections is over')
  return raise(course, stage, act, act.text ?? null, act.asks ?? null, at)
}

/** Takes an objection down; it needs a reason where the rule asks for one. */
export const raise = (
  course: Course,
  stage: StageCourse,
  act: ActOf<'raise-concern'> | ActOf<'vote'>,
  text: string | null,
  asks: string | null,
  at: number,
): Refusal | null => {
  const { reason, effect } = stage.stage.objections
  if (reason === 'required' && !text?.trim())
    return refuse('no-reason', 'An objection without a reason has no weight')
  course.concerns.set(act.id, {
    id: act.id,
    raiser: act.by,
    stage: stage.stage.name,
    at: act.at,
    text,
    asks,
    state: 'open',
    ruled: null,
    resolution: null,
  })
  if (effect === 'stops-the-clock' || effect === 'restarts-the-window') followConcerns(course, at)
  return null
}

/** The chair's word on whether a concern stands. */
export const ruleOnConcern = (
  course: Course,
  act: ActOf<'rule-on-concern'>,
  at: number,
): Refusal | null => {
  const { chair } = stageOn(course).stage.duties
  const concern = course.concerns.get(act.concern)
  if (!concern) return refuse('no-such-concern', `No objection is named ${act.concern}`)
  if (!isIn(course, chair, act.by))
    return refuse('not-the-chair', `Only a member of ${chair.join(' or ')} may judge objections`)
  const late = settledOver(course, concern)
  if (late) return late
  course.concerns.set(concern.id, {
    ...concern,
    ruled: act.ruling,
    state:
      act.ruling === 'invalid' ? 'invalid' : concern.state === 'invalid' ? 'open' : concern.state,
    resolution:
      act.ruling === 'invalid' ? { act: act.id, by: act.by, how: act.reason ?? null } : null,
  })
  followConcerns(course, at)
  return null
}

/** A concern is settled by whoever raised it, or by whom the rule lets settle it. */
export const resolveConcern = (
  course: Course,
  act: ActOf<'resolve-concern'>,
  at: number,
): Refusal | null => {
  const { stage } = stageOn(course)
  const concern = course.concerns.get(act.concern)
  if (!concern) return refuse('no-such-concern', `No objection is named ${act.concern}`)
  if (concern.state !== 'open')
    return refuse('not-open', `The objection is ${concern.state} already`)
  const ways = stage.objections.resolvedBy
  const may =
    (ways.includes('raiser') && act.by === concern.raiser) ||
    (ways.includes('chair') && isIn(course, stage.duties.chair, act.by))
  const late = settledOver(course, concern)
  if (late) return late
  if (!may) return refuse('not-yours', `Only the ${ways.join(' or the ')} can lay it to rest`)
  course.concerns.set(concern.id, {
    ...concern,
    state: 'resolved',
    resolution: { act: act.id, by: act.by, how: act.how ?? null },
  })
  followConcerns(course, at)
  return null
}

/** An objection that was open at the closing has done its work; only an override undoes that. */
export const settledOver = (course: Course, concern: Concern): Refusal | null => {
  const { closedAt } = stageOn(course)
  return closedAt !== null && readMoment(concern.at)! < closedAt
    ? refuse('late', 'The vote has closed over this objection')
    : null
}

/** Stops or starts the clock as open objections ask. */
export const followConcerns = (course: Course, at: number): void => {
  const stage = stageOn(course)
  const { effect } = stage.stage.objections
  if (stage.openedAt === null || stage.closedAt !== null) return
  if (effect !== 'stops-the-clock' && effect !== 'restarts-the-window') return
  if (openConcerns(course, stage).length > 0) stopClock(stage, at)
  else if (stage.pausedAt !== null)
    effect === 'stops-the-clock' ? runClock(stage, at) : restartClock(stage, at)
}

/** A decision under another rule lays all open objections to rest, where they can be overcome. */
export const overrule = (course: Course, act: ActOf<'override'>, at: number): void => {
  const { override, objections } = stageOn(course).stage
  if (!override.overcomes.includes('objections') || !objections.resolvedBy.includes('override'))
    return
  for (const concern of course.concerns.values())
    if (concern.state === 'open')
      course.concerns.set(concern.id, {
        ...concern,
        state: 'overruled',
        resolution: { act: act.id, by: act.by, how: act.rule },
      })
  followConcerns(course, at)
}
