import { plainLength, readMoment } from '../time/index.ts'
import type { Course } from './course.ts'
import type { Outcome } from './verdict.ts'
import { isIn } from './voters.ts'

/** The state that a proposal has reached in its life; null where the rule knows no states. */
export const lifeOf = (
  course: Course,
  outcome: Outcome,
  settledAt: number | null,
): string | null => {
  const { lifecycle } = course.rule
  if (!lifecycle) return null
  const events: { at: number; on: string; to?: string; by?: string }[] = [
    ...course.activity.map((at) => ({ at, on: 'activity' })),
    ...course.stateMoves.map(({ at, to, by }) => ({ at: readMoment(at)!, on: 'act', to, by })),
  ]
  for (const { openedAt } of course.stages)
    if (openedAt !== null) events.push({ at: openedAt, on: 'opened' })
  if (course.withdrawn) events.push({ at: readMoment(course.withdrawn.at)!, on: 'withdrawn' })
  else if (settledAt !== null) events.push({ at: settledAt, on: outcome })
  events.sort((a, b) => a.at - b.at)
  let state = lifecycle.initial
  let since: number | null = null
  /** Idle timers run from the last thing that happened. */
  const idleUntil = (until: number): void => {
    for (;;) {
      const move = lifecycle.moves.find(({ from, on }) => on === 'idle' && from.includes(state))
      if (!move || since === null) return
      const due: number = since + plainLength(move.after!)
      if (due > until) return
      state = move.to
      since = due
    }
  }
  for (const event of events) {
    idleUntil(event.at)
    const move = lifecycle.moves.find(
      ({ from, on, to, by }) =>
        on === event.on &&
        from.includes(state) &&
        (event.to === undefined || to === event.to) &&
        (event.by === undefined || !by || isIn(course, by, event.by)),
    )
    if (move) state = move.to
    since = event.at
  }
  idleUntil(course.now)
  return state
}
