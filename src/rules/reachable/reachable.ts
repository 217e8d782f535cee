import { mayObject } from '../evaluate/admit/concern.ts'
import { optionsOf } from '../evaluate/admit/paper.ts'
import { blockers } from '../evaluate/conclude/blockers.ts'
import { concludeStage } from '../evaluate/conclude/stage.ts'
import { type Course, isOver, type StageResult, stageOn } from '../evaluate/course.ts'
import { stageEnd } from '../evaluate/stage-clock.ts'
import { openConcerns } from '../evaluate/tally.ts'
import type { Need, Outcome, Prospect, Reachable } from '../evaluate/verdict.ts'
import { plainLength, writeMoment } from '../time/index.ts'
import { foresee, isReckonable, openingsOf } from './foresee.ts'
import { needsOf } from './needs.ts'

const OUTCOMES = ['accepted', 'rejected', 'tied', 'void'] as const

/** What can still come about, what that needs, and by when. */
export const reachableOf = (course: Course, outcome: Outcome): Reachable => {
  const stage = stageOn(course)
  if (outcome === 'superseded' || course.withdrawn) return settled(outcome, null)
  if (isOver(course) && stage.chambers.some(({ chamber }) => chamber.ballot.late === 'counted')) {
    const { outcomes, complete, elected } = foresee(course, stage, 'ballots-may-change')
    return {
      prospects: OUTCOMES.map((each) => ({
        outcome: each,
        state: outcomes.has(each) || !complete ? 'open' : 'impossible',
      })),
      options: optionsAhead(course, elected, false),
      needs: [],
      until: null,
      complete,
      says: `It is ${outcome}; late ballots are counted and may still change it.`,
    }
  }
  if (isOver(course)) {
    const later = mayObject(stage, course.now) && outcome === 'accepted'
    const { retroactive } = stage.stage.objections
    return settled(
      outcome,
      later && retroactive !== 'none' ? stage.openedAt! + plainLength(retroactive) : null,
    )
  }
  if (stage.openedAt === null)
    return {
      prospects: OUTCOMES.map((each) => ({ outcome: each, state: 'open' })),
      options: [],
      needs: [],
      until: null,
      complete: true,
      says: `The vote has not opened: it opens when it is ${startWord(stage.stage.window.starts)}.`,
    }
  const until = stageEnd(stage)?.end ?? null
  if (stage.stage.visibility.whileOpen !== 'ballots')
    return {
      prospects: OUTCOMES.map((each) => ({ outcome: each, state: 'open' })),
      options: [],
      needs: [],
      until: until === null ? null : writeMoment(until),
      complete: false,
      says: `Ballots stay hidden while the vote is open${byWhen(until)}.`,
    }
  const { outcomes, complete, elected } = foresee(course, stage, 'ballots-may-change')
  const last = course.current === course.stages.length - 1
  const prospects = OUTCOMES.map((each): Prospect => {
    if (!outcomes.has(each)) return { outcome: each, state: complete ? 'impossible' : 'open' }
    const only = complete && outcomes.size === 1 && (last || each !== 'accepted')
    return { outcome: each, state: only ? 'inevitable' : 'open' }
  })
  const needs = stage.chambers.flatMap((body) =>
    isReckonable(body.chamber) ? needsOf(openingsOf(course, stage, body, 'ballots-stand')) : [],
  )
  return {
    prospects,
    options: optionsAhead(course, elected, complete && outcomes.size === 1),
    needs,
    until: until === null ? null : writeMoment(until),
    complete,
    says: sayReachable(prospects, needs, until, {
      standing: concludeStage(course, stage),
      concerns: openConcerns(course, stage).length,
      objectable:
        stage.stage.objections.effect !== 'noted' &&
        stage.stage.objections.who.length + blockers(stage) > 0,
    }),
  }
}

/** Whether each option is elected by every continuation, by some, or by none. */
const optionsAhead = (
  course: Course,
  elected: readonly (readonly string[])[],
  always: boolean,
): Reachable['options'] => {
  if (elected.length === 0) return []
  const named = stageOn(course).stage.chambers.flatMap(({ ballot }) => optionsOf(course, ballot))
  return [...new Set(named)].map((option) => {
    const times = elected.filter((names) => names.includes(option)).length
    const sure = always && times === elected.length
    return { option, state: times === 0 ? 'impossible' : sure ? 'inevitable' : 'open' }
  })
}

const settled = (outcome: Outcome, objectUntil: number | null): Reachable => ({
  prospects: OUTCOMES.map((each) => ({
    outcome: each,
    state:
      each === outcome
        ? objectUntil === null
          ? 'inevitable'
          : 'open'
        : objectUntil !== null && each === 'rejected'
          ? 'open'
          : 'impossible',
  })),
  options: [],
  needs: [],
  until: objectUntil === null ? null : writeMoment(objectUntil),
  complete: true,
  says:
    objectUntil === null
      ? `It is ${outcome}; nothing changes that.`
      : `It is ${outcome}; an objection before ${writeMoment(objectUntil)} would still undo it.`,
})

const startWord = (starts: string): string =>
  starts === 'previous-stage' ? 'accepted by the stage before' : starts

const byWhen = (until: number | null): string =>
  until === null ? '' : `, until ${writeMoment(until)}`

const sayReachable = (
  prospects: readonly Prospect[],
  needs: readonly Need[],
  until: number | null,
  {
    standing,
    concerns,
    objectable,
  }: {
    readonly standing: StageResult
    readonly concerns: number
    readonly objectable: boolean
  },
): string => {
  const by = until === null ? '' : ` before ${writeMoment(until)}`
  const sure = prospects.find(({ state }) => state === 'inevitable')
  if (sure)
    return `Whatever is still voted, it will be ${sure.outcome}${by && `; the vote closes${by.replace('before', 'at')}`}.`
  const accepted = prospects.find(({ outcome }) => outcome === 'accepted')!
  if (accepted.state === 'impossible') return 'It can no longer be accepted.'
  const parts = needs.map(({ positions, more, why }) =>
    more === null ? why : `${more === 1 ? 'one more' : `${more} more`} ${positions.join(' or ')}`,
  )
  if (concerns > 0)
    parts.push(concerns === 1 ? 'the open objection resolved' : `${concerns} objections resolved`)
  if (parts.length === 0) {
    const { outcome, elected } = standing
    const stands =
      elected.length > 0 ? `${elected.join(', ')} would be elected` : `it would be ${outcome}`
    const held = objectable && outcome === 'accepted' ? ' and objections' : ''
    return `As it stands ${stands}; ballots${held}${by} can still change that.`
  }
  return `To be accepted it needs ${parts.join(', and ')}${by}${objectable && concerns === 0 ? ', and no objection until then' : ''}.`
}
