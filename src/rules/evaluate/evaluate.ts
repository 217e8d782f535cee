import { type Act, orderActs } from '../acts/index.ts'
import { hashJson } from '../json/index.ts'
import { reachableOf } from '../reachable/reachable.ts'
import type { Rule } from '../rule/index.ts'
import { readMoment, writeMoment } from '../time/index.ts'
import { admit } from './admit.ts'
import { advance, isHeld, noteQuorum } from './advance.ts'
import { concludeStage } from './conclude-stage.ts'
import { type Course, isOver, newCourse, stageOn } from './course.ts'
import { deriveVerdict } from './derive.ts'
import { dissentOf } from './dissent.ts'
import { lifeOf } from './life.ts'
import { pivotalBallots } from './pivotal.ts'
import { checkProcedure } from './procedure.ts'
import type { Because, Outcome, Verdict } from './verdict.ts'

/** Thrown when `now` is no instant. */
export class NoSuchInstant extends Error {}

/** How a decision stands at a moment under its rule, why, and what can still change it. */
export const evaluate = (rule: Rule, acts: readonly Act[], now: string): Verdict => {
  const course = runCourse(rule, acts, now)
  const { outcome, because, settledAt } = standOf(course)
  const stage = stageOn(course)
  return {
    rule: { id: rule.id, version: rule.version, hash: hashJson(rule) },
    now: writeMoment(course.now),
    outcome,
    because,
    settledAt: settledAt === null ? null : writeMoment(settledAt),
    stage: stage.stage.name,
    elected: outcome === 'accepted' ? (stage.result?.elected ?? []) : [],
    state: lifeOf(course, outcome, settledAt),
    derivation: deriveVerdict(course, rule, outcome, because),
    standing: standingOf(course),
    reachable: reachableOf(course, outcome),
    pivotal: pivotalBallots(course, outcome),
    acts: course.rulings,
    procedure: course.stages
      .slice(0, course.current + 1)
      .flatMap((each) => checkProcedure(course, each)),
    concerns: [...course.concerns.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    dissent: dissentOf(course, outcome),
  }
}

const standingOf = (course: Course): Verdict['standing'] => {
  const stage = stageOn(course)
  if (stage.openedAt === null || isOver(course)) return null
  if (stage.stage.visibility.whileOpen !== 'ballots') return null
  const { outcome, because, step } = concludeStage(course, stage)
  return { outcome, because, step }
}

/** Follows the acts up to a moment. */
export const runCourse = (rule: Rule, acts: readonly Act[], now: string): Course => {
  const until = readMoment(now)
  if (until === null) throw new NoSuchInstant(`There is no instant ${now}`)
  const course = newCourse(rule)
  const { acts: ordered, refused } = orderActs(acts)
  for (const { act, code, why } of refused)
    course.rulings.push({ id: act.id, accepted: false, code, why })
  for (let at = 0; at < ordered.length; ) {
    const moment = ordered[at]!.at
    if (moment > until) break
    advance(course, moment)
    for (; ordered[at]?.at === moment; at++) {
      const { act } = ordered[at]!
      const refusal = admit(course, act, moment)
      course.rulings.push({
        id: act.id,
        accepted: refusal === null,
        code: refusal?.code ?? 'accepted',
        why: refusal?.why ?? 'Accepted',
      })
      if (!refusal) course.lastActivity = moment
      noteQuorum(course, moment)
    }
    advance(course, moment)
  }
  for (const { act } of ordered.filter(({ at }) => at > until))
    course.rulings.push({
      id: act.id,
      accepted: false,
      code: 'not-yet',
      why: `It is done later than ${now}`,
    })
  advance(course, until)
  return course
}

interface Stand {
  readonly outcome: Outcome
  readonly because: Because
  readonly settledAt: number | null
}

/** The outcome of a course: what overrides it first, then the stage that is on. */
export const standOf = (course: Course): Stand => {
  if (course.superseded)
    return {
      outcome: 'superseded',
      because: 'superseded',
      settledAt: readMoment(course.superseded.at),
    }
  if (course.withdrawn)
    return { outcome: 'void', because: 'withdrawn', settledAt: readMoment(course.withdrawn.at) }
  const stage = stageOn(course)
  const overridden = overriddenBy(course)
  if (overridden)
    return {
      outcome: overridden.outcome,
      because: 'overridden',
      settledAt: readMoment(overridden.act.at),
    }
  if (stage.openedAt === null)
    return {
      outcome: course.current === 0 ? 'pending' : 'open',
      because: 'not-opened',
      settledAt: null,
    }
  if (stage.closedAt === null || !stage.result)
    return {
      outcome: 'open',
      because: isHeld(course, stage) ? 'held-by-objection' : 'voting',
      settledAt: null,
    }
  const { outcome, because } = stage.result
  return { outcome, because, settledAt: stage.closedAt }
}

/** The decision under another rule that turns this one over; null where there is none. */
export const overriddenBy = (
  course: Course,
): {
  readonly outcome: 'accepted' | 'rejected'
  readonly act: Course['overrides'][number]
} | null => {
  const stage = stageOn(course)
  const act = course.overrides.findLast(({ outcome }) => outcome === 'accepted')
  if (!act || !stage.result || stage.closedAt === null) return null
  const { overcomes } = stage.stage.override
  const { outcome, because } = stage.result
  if (outcome === 'rejected' && overcomes.includes('rejection') && because !== 'objection')
    return { outcome: 'accepted', act }
  if (outcome === 'accepted' && overcomes.includes('acceptance'))
    return { outcome: 'rejected', act }
  return null
}
