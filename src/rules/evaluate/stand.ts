import { readMoment } from '../time/index.ts'
import { isHeld } from './advance.ts'
import { type Course, stageOn } from './course.ts'
import type { Because, Outcome } from './verdict.ts'

/** How a course stands at its moment. */
export interface Stand {
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
const overriddenBy = (
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
