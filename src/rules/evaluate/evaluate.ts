import { type Act, orderActs } from '../acts/index.ts'
import { hashJson } from '../json/index.ts'
import { reachableOf } from '../reachable/reachable.ts'
import type { Rule } from '../rule/index.ts'
import { readMoment, writeMoment } from '../time/index.ts'
import { admit } from './admit/admit.ts'
import { advance, noteQuorum } from './advance.ts'
import { concludeStage } from './conclude/stage.ts'
import { type Course, isOver, newCourse, stageOn } from './course.ts'
import { deriveVerdict } from './derive.ts'
import { dissentOf } from './dissent.ts'
import { lifeOf } from './life.ts'
import { pivotalBallots } from './pivotal.ts'
import { checkProcedure } from './procedure.ts'
import { standOf } from './stand.ts'
import type { Verdict } from './verdict.ts'

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
const runCourse = (rule: Rule, acts: readonly Act[], now: string): Course => {
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
      if (act.type !== 'vote') course.revision++
      const refusal = admit(course, act, moment)
      course.rulings.push({
        id: act.id,
        accepted: refusal === null,
        code: refusal?.code ?? 'accepted',
        why: refusal?.why ?? 'Accepted',
      })
      if (!refusal) course.activity.push(moment)
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
