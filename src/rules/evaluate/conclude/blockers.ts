import type { StageCourse } from '../course.ts'

/** How many positions of a stage raise an objection. */
export const blockers = ({ chambers }: StageCourse): number =>
  chambers
    .map(({ chamber: { ballot } }) =>
      ballot.form === 'positions'
        ? ballot.positions.filter(({ stance }) => stance === 'blocking').length
        : 0,
    )
    .reduce((a, b) => a + b, 0)
