import { type Because, evaluate, type Outcome, type Rule } from '#rules'
import type { AttendanceRow, MotionRow, PollRow } from '#views'
import { type MotionActs, motionActs } from './motion-acts.ts'

/** A motion or poll from notes beside what a rule makes of it. */
export interface RuledMotion {
  readonly item: MotionRow | PollRow
  /** For, against, abstaining, as the notes tell. */
  readonly ballots: readonly [number, number, number]
  readonly noted: MotionActs['noted']
  readonly outcome: Outcome
  readonly because: Because
}

/** Decides a motion or poll, as notes tell of it, under a rule that decides on yes and no. */
export const putToRule = (
  rule: Rule,
  item: MotionRow | PollRow,
  attendance: readonly AttendanceRow[],
): RuledMotion => {
  const { acts, now, noted } = motionActs(rule, item, attendance)
  const { outcome, because } = evaluate(rule, acts, now)
  return { item, ballots: ballotsNoted(item), noted, outcome, because }
}

/** How many votes the notes tell of, by names or by numbers. */
export const ballotsNoted = (item: MotionRow | PollRow): RuledMotion['ballots'] => [
  Math.max(item.tally?.for ?? 0, item.for.length),
  Math.max(item.tally?.against ?? 0, item.against.length),
  Math.max(item.tally?.abstain ?? 0, item.abstain.length),
]
