import type { Act, Rule } from '#rules'
import type { AttendanceRow, MotionRow, PersonRef, PollRow } from '#views'
import { beginStory, groupsOf, wholeOf } from './story.ts'

/** What notes tell of a vote, as acts under a rule. */
export interface MotionActs {
  readonly acts: readonly Act[]
  /** As of when everything is over. */
  readonly now: string
  /** What the notes do not tell and had to be assumed, as sentences. */
  readonly assumed: readonly string[]
  /** What the notes say came of it; null where they do not say. */
  readonly noted: 'accepted' | 'rejected' | null
}

/** Whether a rule decides on yes and no, as motions and polls in notes do. */
export const decidesMotions = (rule: Rule): boolean => {
  const { ballot } = rule.stages[0]!.chambers[0]!
  return ballot.form === 'positions' && ballot.positions.some(({ stance }) => stance === 'for')
}

const SIDES = [
  { side: 'for', stances: ['for'] },
  { side: 'against', stances: ['against', 'blocking'] },
  { side: 'abstain', stances: ['abstaining'] },
] as const

/** Puts a motion or poll that was read from notes into acts under a rule that decides on yes and no. */
export const motionActs = (
  rule: Rule,
  item: MotionRow | PollRow,
  attendance: readonly AttendanceRow[],
): MotionActs => {
  const stage = rule.stages[0]!
  const { notice, window, duties } = stage
  const assumed: string[] = []
  const date = item.meeting.date?.length === 10 ? item.meeting.date : null
  if (date === null) assumed.push('The notes have no date; it is put on 1 January 2000.')
  const { acts, tell, wait } = beginStory(`${date ?? '2000-01-01'}T09:00:00Z`)

  const ballots = ballotsOf(rule, item, assumed)
  const motion = item.kind === 'motion' ? item : null
  const mover = motion?.mover[0]?.name ?? ballots[0]?.by ?? 'the mover'
  if (!motion?.mover[0]) assumed.push(`The notes name no mover; ${mover} is taken for it.`)
  const members = membersOf(item, attendance, ballots, mover, assumed)
  const apart = duties.chair.filter((group) => !groupsOf(rule, false).includes(group))
  const chair = apart.length > 0 ? 'the chair' : mover
  for (const group of groupsOf(rule))
    tell({
      type: 'roll',
      by: chair,
      group,
      members: apart.includes(group) ? [{ id: chair }] : members,
    })
  tell({ type: 'move', by: mover, text: item.text })
  const others = ballots.map(({ by }) => by).filter((by) => by !== mover)
  const seconders = motion?.seconder.map(({ name }) => name) ?? []
  const seconded = helpers(seconders, wholeOf(duties.seconders.needs), others, 'second', assumed)
  for (const by of seconded) tell({ type: 'second', by })
  for (const by of helpers([], wholeOf(duties.sponsors.needs), others, 'sponsor', assumed))
    tell({ type: 'sponsor', by })
  if (window.starts === 'assigned')
    tell({ type: 'assign', by: chair, to: members.map(({ id }) => id) })
  if (notice.before !== 'none') {
    assumed.push('Notice was given in time.')
    tell({ type: 'notice', by: chair, text: item.text })
    wait(notice.before)
  }
  if (window.starts === 'opened') tell({ type: 'open', by: chair })
  for (const { by, position, reason } of ballots)
    tell({ type: 'vote', by, position, ...(reason ? { reason } : {}) })
  if (window.length === 'none' && window.closes.includes('by-the-chair'))
    tell({ type: 'close', by: chair })
  const last = acts.at(-1)!.at
  const now = `${Number(last.slice(0, 4)) + 2}${last.slice(4, 8)}01T00:00:00Z`
  return { acts, now, assumed, noted: notedOutcome(item) }
}

/** Who seconded or sponsored it: a vote that was held had what it needed, even where notes do not name them. */
const helpers = (
  named: readonly string[],
  needed: number,
  voters: readonly string[],
  deed: 'second' | 'sponsor',
  assumed: string[],
): readonly string[] => {
  const missing = needed - named.length
  if (missing <= 0 || voters.length === 0) return named
  const taken = voters.filter((by) => !named.includes(by)).slice(0, missing)
  assumed.push(`A vote was held, so somebody did ${deed} it; taken for that: ${taken.join(', ')}.`)
  return [...named, ...taken]
}

interface NotedBallot {
  readonly by: string
  readonly isNamed: boolean
  readonly position: string
  readonly reason: string | null
}

/** Named ballots by their names; where only numbers are told, by members without names. */
const ballotsOf = (
  rule: Rule,
  item: MotionRow | PollRow,
  assumed: string[],
): readonly NotedBallot[] => {
  const { ballot } = rule.stages[0]!.chambers[0]!
  const positions = ballot.form === 'positions' ? ballot.positions : []
  let unnamed = 0
  const ballots = SIDES.flatMap(({ side, stances }): readonly NotedBallot[] => {
    const names = [...new Set(item[side].map(({ name }) => name))]
    const missing = Math.max(0, (item.tally?.[side] ?? 0) - names.length)
    const nameless = Array.from({ length: missing }, () => `member ${++unnamed}`)
    const voters = [...names, ...nameless]
    const position = stances.flatMap((stance) =>
      positions.filter((one) => one.stance === stance),
    )[0]
    if (position)
      return voters.map((by) => ({
        by,
        isNamed: !nameless.includes(by),
        position: position.name,
        reason: position.reason ? 'not told in the notes' : null,
      }))
    if (voters.length > 0)
      assumed.push(`The rule knows no “${side}”: ${voters.length} such ballots are left out.`)
    return []
  })
  if (unnamed > 0)
    assumed.push(`Who cast ${unnamed} of the ballots is not told; they are members without names.`)
  return ballots
}

/** Who was noted as present, and who voted; nameless voters stand for those present of whom nothing else is told. */
const membersOf = (
  item: MotionRow | PollRow,
  attendance: readonly AttendanceRow[],
  ballots: readonly NotedBallot[],
  mover: string,
  assumed: string[],
): readonly { readonly id: string; readonly affiliation?: string }[] => {
  const nameOf = ({ name }: PersonRef): string => name
  const seconders = item.kind === 'motion' ? item.seconder.map(nameOf) : []
  const voters = [...new Set([...ballots.map(({ by }) => by), mover, ...seconders])]
  const nameless = ballots.filter(({ isNamed }) => !isNamed).length
  const present = attendance.filter(({ status }) => status === 'present')
  const silent = [...new Set(present.map(({ person }) => person.name))]
    .filter((name) => !voters.includes(name))
    .slice(nameless)
  assumed.push('All who were noted as present, moved or voted may vote, and nobody else.')
  const houses = new Map(present.map(({ person, organisation }) => [person.name, organisation]))
  return [...voters, ...silent].map((id) => {
    const affiliation = houses.get(id)
    return affiliation ? { id, affiliation } : { id }
  })
}

const notedOutcome = (item: MotionRow | PollRow): MotionActs['noted'] => {
  if (item.kind === 'poll') return null
  return item.outcome === 'passed' ? 'accepted' : item.outcome === 'failed' ? 'rejected' : null
}
