import type { ActOf } from '../../acts/index.ts'
import { committedOrder, rfc3797Order } from '../../ties/index.ts'
import { readMoment } from '../../time/index.ts'
import { type Course, stageOn } from '../course.ts'
import { optionsOf } from './paper.ts'
import { type Refusal, refuse } from './refusal.ts'

/** The rung of a tie ladder that each way of drawing serves. */
export const DRAWN_BY = {
  rfc3797: 'draw-rfc3797',
  committed: 'committed-draw',
  lot: 'drawn-order',
} as const

/**
 * Takes in how ties will be drawn. It must be said while nobody can know what will be drawn: a
 * secret is committed to before the vote opens, and the sources of RFC 3797 publish later.
 */
export const announceDraw = (
  course: Course,
  act: ActOf<'announce-draw'>,
  at: number,
): Refusal | null => {
  const unwanted = notOnLadder(course, act.method)
  if (unwanted) return unwanted
  if (course.announcedDraws.some(({ method }) => method === act.method))
    return refuse('announced-already', 'This draw was announced, and that announcement binds')
  const pool = poolOf(course, act)
  if (new Set(pool).size < pool.length) return refuse('option-twice', 'The pool names one twice')
  if (act.method === 'committed') {
    if (!act.commitment) return refuse('no-commitment', 'A committed draw needs a "commitment"')
    if (stageOn(course).openedAt !== null)
      return refuse('committed-late', 'A secret is committed to before the vote opens')
  } else {
    if (!act.sources) return refuse('no-sources', 'A draw by RFC 3797 names its "sources"')
    const early = act.sources.find((source) => readMoment(source.at)! <= at)
    if (early)
      return refuse('known-already', `What ${early.name} publishes at ${early.at} can be known now`)
  }
  course.announcedDraws.push(act)
  return null
}

/** Takes in a lot, or reckons an announced draw from what has become known. */
export const draw = (course: Course, act: ActOf<'draw'>, at: number): Refusal | null => {
  const untied = notTied(course) ?? notOnLadder(course, act.method)
  if (untied) return untied
  const order = act.method === 'lot' ? (act.order ?? null) : reckon(course, act, at)
  if (order === null) return refuse('no-order', 'A lot says in which "order" they were drawn')
  if ('code' in order) return order
  if (act.order && act.order.join('\n') !== order.join('\n'))
    return refuse('another-order', `The draw gives the order ${order.join(', ')}`)
  course.draws.push({ act, order })
  return null
}

/** A tie can only be broken where there is one that nobody has broken yet. */
export const notTied = (course: Course): Refusal | null => {
  const because = stageOn(course).result?.because
  const untouched = course.tieBreaks.length + course.draws.length === 0
  return because === 'tie' || (because === 'tie-broken' && untouched)
    ? null
    : refuse('no-tie', 'There is no tie to break')
}

const notOnLadder = (course: Course, method: ActOf<'draw'>['method']): Refusal | null =>
  stageOn(course).chambers.some(({ chamber }) => chamber.ties.ladder.includes(DRAWN_BY[method]))
    ? null
    : refuse('not-by-lot', `No tie is broken by ${DRAWN_BY[method]} here`)

const poolOf = (course: Course, { pool }: ActOf<'announce-draw'>): readonly string[] => {
  if (pool) return pool
  const options = stageOn(course).chambers.flatMap(({ chamber }) =>
    optionsOf(course, chamber.ballot),
  )
  return options.length > 0 ? [...new Set(options)].sort() : ['accepted', 'rejected']
}

const reckon = (course: Course, act: ActOf<'draw'>, at: number): readonly string[] | Refusal => {
  const announced = course.announcedDraws.find(({ method }) => method === act.method)
  if (!announced) return refuse('not-announced', 'Nobody announced this draw')
  const pool = poolOf(course, announced)
  if (act.method === 'committed') {
    const { commitment = '', revealBy } = announced
    if (act.secret === undefined || act.beacon === undefined)
      return refuse('nothing-revealed', 'A committed draw tells its "secret" and the "beacon"')
    if (revealBy !== undefined && at > readMoment(revealBy)!)
      return refuse('revealed-late', `The secret had to be told by ${revealBy}`)
    const { secret, beacon } = act
    const order = committedOrder(pool, { commitment, secret, beacon })
    return (
      order?.map((place) => pool[place]!) ??
      refuse('another-secret', 'This is not the secret that was committed to')
    )
  }
  const { sources = [] } = announced
  if (act.numbers?.length !== sources.length)
    return refuse(
      'numbers-missing',
      `"numbers" holds a list for each of ${sources.map(({ name }) => name).join(', ')}`,
    )
  const early = sources.find((source) => readMoment(source.at)! > at)
  if (early) return refuse('too-early', `${early.name} publishes at ${early.at}`)
  return rfc3797Order(pool.length, act.numbers).map((place) => pool[place]!)
}
