import type { ActOf } from '../../acts/index.ts'
import { withAtPointer } from '../../json/index.ts'
import { checkRule, type Rule } from '../../rule/index.ts'
import { type Course, stageOn } from '../course.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Sets a part of the rule for this one decision, where the rule allows that. */
export const deviate = (course: Course, act: ActOf<'deviate'>): Refusal | null => {
  const { may, by } = course.rule.deviations
  if (!may.some((pointer) => act.sets === pointer))
    return refuse(
      'not-to-be-set',
      may.length === 0
        ? 'This rule lets no decision deviate from it'
        : `A decision may only set ${may.join(', ')}`,
    )
  if (by !== 'none' && act.rule !== by)
    return refuse('wrong-rule', `Such a deviation is decided under ${by}`)
  if (stageOn(course).closedAt !== null) return refuse('late', 'The vote has closed')
  const changed = withAtPointer(course.rule, act.sets, act.to)
  const [fault] = checkRule(changed)
  if (fault) return refuse('no-such-value', `${fault.pointer}: ${fault.message}`)
  course.rule = changed as Rule
  course.deviations.push(act)
  for (const [s, stage] of course.stages.entries()) {
    stage.stage = course.rule.stages[s]!
    for (const [c, body] of stage.chambers.entries()) body.chamber = stage.stage.chambers[c]!
  }
  return null
}
