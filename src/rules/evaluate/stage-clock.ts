import { type WindowEnd, windowEnd } from '../time/index.ts'
import { type Refusal, refuse } from './admit/refusal.ts'
import type { Course, StageCourse } from './course.ts'

/** Opens the vote of a stage. */
export const openStage = (stage: StageCourse, at: number): void => {
  stage.openedAt = at
  stage.startsAt = at
}

/** When the window of an open stage ends; null while its clock stands still or it has no end. */
export const stageEnd = (stage: StageCourse): WindowEnd | null => {
  const { window } = stage.stage
  if (stage.startsAt === null || stage.pausedAt !== null || window.length === 'none') return null
  const regular = windowEnd(window, stage.startsAt, window.length, stage.addedMs)
  if (window.lateQuorum === 'none' || stage.quorumAt === null) return regular
  const { within, extendsTo } = window.lateQuorum
  const latest = windowEnd({ ...window, end: 'excluded' }, stage.quorumAt, extendsTo, 0)
  const lateFrom = windowEnd({ ...window, end: 'excluded' }, stage.quorumAt, within, 0)
  return lateFrom.end >= regular.end && latest.end > regular.end ? latest : regular
}

/** Stops the clock of an open vote, or says why it cannot be stopped. */
export const pauseStage = (course: Course, at: number): Refusal | null => {
  const stage = course.stages[course.current]!
  if (stage.openedAt === null || stage.closedAt !== null)
    return refuse('not-open', 'Only the clock of an open vote can be stopped')
  if (stage.stage.window.pauses === 'refused')
    return refuse('no-pauses', 'The clock cannot be stopped under this rule')
  if (stage.pausedAt !== null) return refuse('paused-already', 'The clock stands still already')
  stopClock(stage, at)
  return null
}

/** Lets a stopped clock run on. */
export const resumeStage = (course: Course, at: number): Refusal | null => {
  const stage = course.stages[course.current]!
  if (stage.pausedAt === null) return refuse('not-paused', 'The clock is running')
  runClock(stage, at)
  return null
}

/** The clock stands still from now on. */
export const stopClock = (stage: StageCourse, at: number): void => {
  stage.pausedAt ??= at
}

/** The clock runs again; what was missed is put behind. */
export const runClock = (stage: StageCourse, at: number): void => {
  if (stage.pausedAt !== null) stage.addedMs += at - stage.pausedAt
  stage.pausedAt = null
}

/** The window begins anew. */
export const restartClock = (stage: StageCourse, at: number): void => {
  stage.pausedAt = null
  stage.startsAt = at
  stage.addedMs = 0
}
