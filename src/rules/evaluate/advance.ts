import { appraiseTest } from '../derivation/appraise.ts'
import { foresee } from '../reachable/foresee.ts'
import { plainLength } from '../time/index.ts'
import { concludeStage } from './conclude/stage.ts'
import { type Course, type StageCourse, stageOn } from './course.ts'
import { openStage, stageEnd } from './stage-clock.ts'
import { lookOf, openConcerns, tallyOf } from './tally.ts'

/** Lets time pass up to a moment: windows end, votes close, stages follow one another. */
export const advance = (course: Course, to: number): void => {
  for (;;) {
    const stage = stageOn(course)
    if (course.withdrawn || course.superseded) break
    if (stage.closedAt !== null) {
      const result = concludeStage(course, stage)
      stage.result = result
      const next = course.stages[course.current + 1]
      if (result.outcome !== 'accepted' || !next) break
      course.current++
      if (next.stage.window.starts === 'previous-stage') openStage(next, stage.closedAt)
      continue
    }
    const due = stage.openedAt === null ? null : dueOf(course, stage)
    if (!due || due.at > to || (due.at === to && due.needsMore)) break
    course.now = Math.max(course.now, due.at)
    stage.closedAt = due.at
    stage.closedBy = due.by
  }
  course.now = Math.max(course.now, to)
}

interface Due {
  readonly at: number
  readonly by: NonNullable<StageCourse['closedBy']>
  /** At the very moment it is not over yet. */
  readonly needsMore: boolean
}

/** When an open stage closes if nothing more happens, and by what. */
const dueOf = (course: Course, stage: StageCourse): Due | null => {
  const { closes, minimumOpen, end } = stage.stage.window
  const held = isHeld(course, stage)
  const soonest = Math.max(
    course.now,
    stage.openedAt! + (minimumOpen === 'none' ? 0 : plainLength(minimumOpen)),
  )
  const ends = closes.includes('at-the-end') && !held ? stageEnd(stage) : null
  const byTime: Due | null = ends && {
    at: Math.max(ends.end, course.now),
    by: 'the-end',
    needsMore: end === 'included',
  }
  if (byTime && byTime.at <= soonest) return byTime
  if (!held && closes.includes('when-all-have-voted') && allHaveVoted(course, stage))
    return { at: soonest, by: 'all-have-voted', needsMore: false }
  if (settlesEarly(course, stage, held)) return { at: soonest, by: 'early', needsMore: false }
  return byTime
}

/** Whether an open objection keeps the stage from closing. */
export const isHeld = (course: Course, stage: StageCourse): boolean =>
  ['holds', 'stops-the-clock', 'restarts-the-window'].includes(stage.stage.objections.effect) &&
  openConcerns(course, stage).length > 0

const allHaveVoted = (course: Course, stage: StageCourse): boolean =>
  stage.chambers.every((body) => {
    const look = lookOf(tallyOf(course, stage, body))
    return look('absent', 'binding').total.n === 0n && look('cast', 'binding').total.n > 0n
  })

/** Whether the early clause ends the vote as things stand. */
const settlesEarly = (course: Course, stage: StageCourse, held: boolean): boolean => {
  const { accepts, rejects, assuming } = stage.stage.early
  if (accepts === 'never' && rejects === 'never') return false
  if (accepts === 'when-reached' && !held && concludeStage(course, stage).outcome === 'accepted')
    return true
  if (accepts !== 'when-certain' && rejects !== 'when-certain') return false
  const { outcomes, complete, elected } = foresee(course, stage, assuming)
  if (!complete || outcomes.size !== 1) return false
  if (new Set(elected.map((names) => JSON.stringify([...names].sort()))).size > 1) return false
  return (
    (accepts === 'when-certain' && outcomes.has('accepted') && !held) ||
    (rejects === 'when-certain' && (outcomes.has('rejected') || outcomes.has('void')))
  )
}

/** Remembers when the quorum was first reached, where a late one prolongs the vote. */
export const noteQuorum = (course: Course, at: number): void => {
  const stage = stageOn(course)
  if (stage.openedAt === null || stage.closedAt !== null || stage.quorumAt !== null) return
  if (stage.stage.window.lateQuorum === 'none') return
  const reached = stage.chambers.every(
    (body) => appraiseTest(body.chamber.quorum.needs, lookOf(tallyOf(course, stage, body))).holds,
  )
  if (reached) stage.quorumAt = at
}
