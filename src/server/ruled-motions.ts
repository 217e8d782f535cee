import type { AttendanceRow, MotionRow, PollRow, ViewsReader } from '#api'
import { ballotsNoted, putToRule, type Rule, type RuledMotion } from '#clerk'

/** The latest motions and polls of a community that tell of votes, put to a rule. */
export interface RuledMotions {
  readonly ruled: readonly RuledMotion[]
  /** Motions and polls whose notes tell of no votes. */
  readonly voteless: number
  /** There are older ones. */
  readonly more: boolean
}

/** More motions than these keep somebody waiting. */
const LATEST = 100

/** Puts what a community voted on to a rule that decides on yes and no, newest first. */
export const ruledMotions = async (
  views: ViewsReader,
  community: string,
  rule: Rule,
): Promise<RuledMotions> => {
  const [motions, polls] = await Promise.all([
    views.motions(community, { limit: LATEST }),
    views.polls(community, { limit: LATEST }),
  ])
  const items: readonly (MotionRow | PollRow)[] = [...motions.rows, ...polls.rows]
  const voted = items.filter((item) => ballotsNoted(item).some((count) => count > 0))
  const attendance = new Map<string, readonly AttendanceRow[]>()
  for (const { meeting } of voted)
    if (!attendance.has(meeting.id))
      attendance.set(meeting.id, (await views.meeting(community, meeting.id))?.attendance ?? [])
  return {
    ruled: voted.map((item) => putToRule(rule, item, attendance.get(item.meeting.id) ?? [])),
    voteless: items.length - voted.length,
    more: motions.cursor !== null || polls.cursor !== null,
  }
}
