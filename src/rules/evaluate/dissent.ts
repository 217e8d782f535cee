import { compare } from '#terms'
import { type Course, stageOn } from './course.ts'
import { positionNamed } from './tally.ts'
import type { Dissent, Outcome } from './verdict.ts'

/** Who voted otherwise than was decided, with their reasons; travels with the outcome. */
export const dissentOf = (course: Course, outcome: Outcome): readonly Dissent[] => {
  if (outcome !== 'accepted' && outcome !== 'rejected') return []
  const losing = outcome === 'accepted' ? ['against', 'blocking'] : ['for']
  return stageOn(course)
    .chambers.flatMap(({ chamber, ballots }) =>
      [...ballots.values()].flatMap(({ act }) => {
        const position = act.position === undefined ? null : positionNamed(chamber, act.position)
        return position && losing.includes(position.stance)
          ? [{ by: act.by, act: act.id, position: position.name, reason: act.reason ?? null }]
          : []
      }),
    )
    .sort((a, b) => compare(a.act, b.act))
}
