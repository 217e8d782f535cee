import type { Act, ActOf } from '../../acts/index.ts'
import { plainLength } from '../../time/index.ts'
import { type Course, stageOn } from '../course.ts'
import { lifeOf } from '../life.ts'
import { checkDuties } from '../procedure.ts'
import { openStage, pauseStage, resumeStage } from '../stage-clock.ts'
import { standOf } from '../stand.ts'
import { isIn, membersOf } from '../voters.ts'
import { admitBallot } from './ballot.ts'
import { admitConcern, overrule, resolveConcern, ruleOnConcern } from './concern.ts'
import { deviate } from './deviate.ts'
import { announceDraw, draw, notTied } from './draw.ts'
import { type Refusal, refuse } from './refusal.ts'
import { withdraw } from './withdraw.ts'

/** What can no longer be done once the vote has closed. */
const BEFORE_CLOSING: ReadonlySet<Act['type']> = new Set([
  'present',
  'move',
  'second',
  'sponsor',
  'assign',
  'recuse',
  'delegate',
  'review',
  'extend',
])

/** Takes an act into the course, or says why not. */
export const admit = (course: Course, act: Act, at: number): Refusal | null => {
  if (course.withdrawn && act.type !== 'comment')
    return refuse('withdrawn', 'The motion was withdrawn')
  if (course.superseded && act.type !== 'comment')
    return refuse('superseded', `${course.superseded.with} has taken its place`)
  if (BEFORE_CLOSING.has(act.type) && stageOn(course).closedAt !== null)
    return refuse('late', 'The vote has closed')
  switch (act.type) {
    case 'roll':
      course.rolls.push({ at, group: act.group, members: membersOf(act) })
      return null
    case 'present':
      course.present = new Set(act.members)
      return null
    case 'move':
      return move(course, act, at)
    case 'second':
    case 'sponsor':
      return support(course, act, at)
    case 'assign':
      course.assigned = act
      return startBy(course, 'assigned', at)
    case 'notice':
      course.notices.push(act)
      return startBy(course, 'noticed', at)
    case 'open':
      return open(course, act, at)
    case 'vote':
      return admitBallot(course, act, at)
    case 'withdraw':
      return withdraw(course, act)
    case 'recuse':
      return recuse(course, act)
    case 'delegate':
      return delegate(course, act)
    case 'raise-concern':
      return admitConcern(course, act, at)
    case 'rule-on-concern':
      return ruleOnConcern(course, act, at)
    case 'resolve-concern':
      return resolveConcern(course, act, at)
    case 'override':
      return override(course, act, at)
    case 'deviate':
      return deviate(course, act)
    case 'pause':
      return chairOnly(course, act) ?? pauseStage(course, at)
    case 'resume':
      return chairOnly(course, act) ?? resumeStage(course, at)
    case 'extend':
      return chairOnly(course, act) ?? extend(course, act)
    case 'close':
      return chairOnly(course, act) ?? close(course, at)
    case 'review':
      course.reviews.push(act)
      return null
    case 'comment':
      return null
    case 'state':
      return moveState(course, act)
    case 'supersede':
      return chairOnly(course, act) ?? supersede(course, act)
    case 'break-tie':
      return chairOnly(course, act) ?? breakTieBy(course, act)
    case 'announce-draw':
      return chairOnly(course, act) ?? announceDraw(course, act, at)
    case 'draw':
      return (act.method === 'lot' ? chairOnly(course, act) : null) ?? draw(course, act, at)
  }
}

const chairOnly = (course: Course, { by }: Act): Refusal | null => {
  const { chair } = stageOn(course).stage.duties
  return isIn(course, chair, by)
    ? null
    : refuse('not-the-chair', `Only a member of ${chair.join(' or ')} may do this`)
}

type Start = 'opened' | 'moved' | 'seconded' | 'noticed' | 'assigned'

/** Opens the stage when this is the event that starts it. */
const startBy = (course: Course, event: Start, at: number): null => {
  const stage = stageOn(course)
  if (stage.openedAt === null && stage.stage.window.starts === event && !waits(course))
    openStage(stage, at)
  return null
}

/** What the vote still waits for; null when it can open. */
const waits = (course: Course): string | null => {
  const stage = stageOn(course)
  if (stage.stage.duties.neglected !== 'waits') return null
  return checkDuties(course, stage).find(({ kept }) => kept !== true)?.why ?? null
}

const move = (course: Course, act: ActOf<'move'>, at: number): Refusal | null => {
  if (course.motion) return refuse('moved-already', `${course.motion.by} has moved already`)
  const { mover } = stageOn(course).stage.duties
  if (!isIn(course, mover, act.by))
    return refuse('not-a-mover', `Only a member of ${mover.join(' or ')} may move`)
  course.motion = act
  return startBy(course, 'moved', at)
}

const support = (
  course: Course,
  act: ActOf<'second'> | ActOf<'sponsor'>,
  at: number,
): Refusal | null => {
  const { duties } = stageOn(course).stage
  const { from } = act.type === 'second' ? duties.seconders : duties.sponsors
  if (!isIn(course, from, act.by))
    return refuse('not-a-supporter', `Only a member of ${from.join(' or ')} may ${act.type}`)
  if (act.type === 'second') {
    if (!course.motion) return refuse('no-motion', 'Nothing has been moved')
    if (course.motion.by === act.by)
      return refuse('own-motion', 'Whoever moves cannot second as well')
    if (course.seconds.has(act.by)) return refuse('seconded-already', 'Has seconded already')
    course.seconds.set(act.by, act)
    const enough = checkDuties(course, stageOn(course)).every(
      ({ duty, kept }) => duty !== 'seconders' || kept === true,
    )
    if (enough) startBy(course, 'seconded', at)
  } else {
    if (course.sponsors.has(act.by)) return refuse('sponsored-already', 'Has sponsored already')
    course.sponsors.set(act.by, act)
  }
  return startBy(course, 'moved', at)
}

const open = (course: Course, act: ActOf<'open'>, at: number): Refusal | null => {
  const stage = stageOn(course)
  if (stage.openedAt !== null) return refuse('open-already', 'The vote is open already')
  const forbidden = chairOnly(course, act)
  if (forbidden) return forbidden
  const missing = waits(course)
  if (missing) return refuse('waits', `The vote waits: ${missing}`)
  openStage(stage, at)
  return null
}

const recuse = (course: Course, act: ActOf<'recuse'>): Refusal | null => {
  if (course.recused.has(act.by)) return refuse('recused-already', 'Has stepped back already')
  for (const body of stageOn(course).chambers)
    for (const [voter, { act: cast }] of body.ballots)
      if (cast.by === act.by) body.ballots.delete(voter)
  course.recused.set(act.by, act)
  return null
}

const delegate = (course: Course, act: ActOf<'delegate'>): Refusal | null => {
  if (act.to === act.by) return refuse('to-oneself', 'Nobody can vote through themselves')
  const allowed = stageOn(course).chambers.some(
    ({ chamber }) => chamber.delegation.allowed !== 'no',
  )
  if (!allowed) return refuse('no-delegation', 'Nobody may vote through another under this rule')
  course.delegations.set(act.by, act)
  return null
}

const override = (course: Course, act: ActOf<'override'>, at: number): Refusal | null => {
  const { by } = stageOn(course).stage.override
  if (by === 'none') return refuse('no-override', 'Nothing overrides this decision')
  if (act.rule !== by)
    return refuse('wrong-rule', `Only a decision under ${by} overrides this one, not ${act.rule}`)
  course.overrides.push(act)
  if (act.outcome === 'accepted') overrule(course, act, at)
  return null
}

const extend = (course: Course, act: ActOf<'extend'>): Refusal | null => {
  const stage = stageOn(course)
  const { extensions } = stage.stage.window
  if (stage.openedAt === null || stage.closedAt !== null)
    return refuse('not-open', 'Only an open vote can be extended')
  if (stage.extensions >= extensions.atMost)
    return refuse('no-more-extensions', `It may be extended ${extensions.atMost} times at most`)
  if (!/^P(?=\d|T\d)(?:\d{1,5}D)?(?:T(?:\d{1,6}H)?(?:\d{1,6}M)?)?$/.test(act.for))
    return refuse('no-length', `"${act.for}" is no span of days, hours or minutes`)
  const length = plainLength(act.for)
  if (extensions.each !== 'any' && length > plainLength(extensions.each))
    return refuse('too-long', `It may be extended by ${extensions.each} at most at a time`)
  stage.addedMs += length
  stage.extensions++
  return null
}

const close = (course: Course, at: number): Refusal | null => {
  const stage = stageOn(course)
  const { closes, minimumOpen } = stage.stage.window
  if (stage.openedAt === null || stage.closedAt !== null)
    return refuse('not-open', 'There is no open vote to close')
  if (!closes.includes('by-the-chair'))
    return refuse('closes-otherwise', `This vote closes ${closes.join(' or ')}`)
  if (minimumOpen !== 'none' && at < stage.openedAt + plainLength(minimumOpen))
    return refuse('too-early', `It must stay open for ${minimumOpen}`)
  stage.closedAt = at
  stage.closedBy = 'the-chair'
  return null
}

const supersede = (course: Course, act: ActOf<'supersede'>): null => {
  course.superseded = act
  return null
}

const breakTieBy = (course: Course, act: ActOf<'break-tie'>): Refusal | null => {
  const untied = notTied(course)
  if (untied) return untied
  if (!stageOn(course).chambers.some(({ chamber }) => chamber.ties.ladder.includes('chair')))
    return refuse('not-by-the-chair', 'The chair breaks no ties under this rule')
  course.tieBreaks.push(act)
  return null
}

const moveState = (course: Course, act: ActOf<'state'>): Refusal | null => {
  const { lifecycle } = course.rule
  if (!lifecycle?.states.some(({ name }) => name === act.to))
    return refuse('unknown-state', `The rule knows no state "${act.to}"`)
  const { outcome, settledAt } = standOf(course)
  const from = lifeOf(course, outcome, settledAt)!
  const may = lifecycle.moves.some(
    (move) =>
      move.on === 'act' &&
      move.to === act.to &&
      move.from.includes(from) &&
      isIn(course, move.by ?? [], act.by),
  )
  if (!may) return refuse('no-such-move', `${act.by} cannot move it from ${from} to ${act.to}`)
  course.stateMoves.push(act)
  return null
}
