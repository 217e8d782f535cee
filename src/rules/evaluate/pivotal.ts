import { compare } from '#terms'
import { fractionToText } from '../numbers/index.ts'
import { concludeStage } from './conclude/stage.ts'
import { type Course, isOver, stageOn } from './course.ts'
import type { Outcome } from './verdict.ts'
import { votersOf } from './voters.ts'

/** More ballots on options than this are not taken out one by one. */
const MOST_RECOUNTS = 60

/** Ballots without any one of which the outcome, as things stand, would be another. */
export const pivotalBallots = (
  course: Course,
  outcome: Outcome,
): readonly { readonly act: string; readonly without: Outcome }[] => {
  const stage = stageOn(course)
  if (stage.openedAt === null || course.withdrawn || course.superseded) return []
  if (!isOver(course) && stage.stage.visibility.whileOpen !== 'ballots') return []
  const as = isOver(course) ? outcome : concludeStage(course, stage).outcome
  const found: { act: string; without: Outcome }[] = []
  for (const body of stage.chambers) {
    if (body.chamber.ballot.form === 'options' && body.ballots.size > MOST_RECOUNTS) continue
    const voters = new Map(
      votersOf(course, stage, body.chamber.electorate).map((voter) => [voter.id, voter]),
    )
    const known = new Map<string, Outcome>()
    for (const [id, held] of [...body.ballots]) {
      const voter = voters.get(id)
      const key =
        held.act.position === undefined || course.delegations.size > 0
          ? held.act.id
          : `${held.act.position} ${voter?.affiliation} ${voter?.binding} ${voter && fractionToText(voter.weight)} ${course.concerns.has(held.act.id)}`
      let without = known.get(key)
      if (without === undefined) {
        body.ballots.delete(id)
        const concern = course.concerns.get(held.act.id)
        course.concerns.delete(held.act.id)
        without = concludeStage(course, stage).outcome
        body.ballots.set(id, held)
        if (concern) course.concerns.set(concern.id, concern)
        known.set(key, without)
      }
      if (without !== as) found.push({ act: held.act.id, without })
    }
  }
  return found.sort((a, b) => compare(a.act, b.act))
}
