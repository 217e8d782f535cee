import type { Chamber } from '../../rule/index.ts'
import { DRAWN_BY } from '../admit/draw.ts'
import type { Course, StageCourse } from '../course.ts'
import { isIn } from '../voters.ts'
import type { TieBroken } from './chamber.ts'

/** What the ladder makes of a tie between for and against; null where it stays a tie. */
export const breakTie = (course: Course, { stage }: StageCourse, chamber: Chamber): TieBroken => {
  for (const rung of chamber.ties.ladder) {
    switch (rung) {
      case 'accepted':
      case 'rejected':
        return rung
      case 'chair': {
        const act = course.tieBreaks.findLast(({ by }) => isIn(course, stage.duties.chair, by))
        if (act) return sideOf(chamber, act.for)
        break
      }
      case 'draw-rfc3797':
      case 'committed-draw':
      case 'drawn-order': {
        const first = course.draws.findLast(({ act }) => DRAWN_BY[act.method] === rung)?.order[0]
        if (first !== undefined) return sideOf(chamber, first)
        break
      }
      case 'leave-empty':
        return 'rejected'
      case 'all-elected':
      case 'look-back':
      case 'run-off':
        break
      case 'stays-tied':
        return null
    }
  }
  return null
}

/** What the ladder makes of a tie that nobody breaks by an act. */
export const breakTieUnasked = ({ ties }: Chamber): TieBroken => {
  for (const rung of ties.ladder) {
    if (rung === 'accepted' || rung === 'rejected') return rung
    if (rung === 'leave-empty') return 'rejected'
    if (rung === 'stays-tied') return null
  }
  return null
}

/** Which outcome a position that won a tie stands for. */
const sideOf = ({ ballot }: Chamber, name: string): TieBroken => {
  const stance =
    ballot.form === 'positions'
      ? (ballot.positions.find((position) => position.name === name)?.stance ?? name)
      : name
  return stance === 'for' || stance === 'accepted'
    ? 'accepted'
    : stance === 'against' || stance === 'blocking' || stance === 'rejected'
      ? 'rejected'
      : null
}
