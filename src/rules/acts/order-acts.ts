import { compare } from '#terms'
import { canonicalJson } from '../json/index.ts'
import { readMoment } from '../time/index.ts'
import type { Act } from './act.ts'

/** An act and its moment in milliseconds since 1970. */
export interface TimedAct {
  readonly act: Act
  readonly at: number
}

/** Acts in the order they are reckoned in, and those that cannot be reckoned with. */
export interface OrderedActs {
  readonly acts: readonly TimedAct[]
  readonly refused: readonly { readonly act: Act; readonly code: string; readonly why: string }[]
}

/** At one instant, what sets the scene comes before what is done in it, and closing comes last. */
const AT_ONE_INSTANT: readonly Act['type'][] = [
  'roll',
  'present',
  'deviate',
  'move',
  'second',
  'sponsor',
  'assign',
  'notice',
  'open',
  'resume',
  'recuse',
  'delegate',
  'review',
  'comment',
  'vote',
  'raise-concern',
  'rule-on-concern',
  'resolve-concern',
  'withdraw',
  'override',
  'extend',
  'pause',
  'announce-draw',
  'draw',
  'break-tie',
  'close',
  'state',
  'supersede',
]

/** By time, at one instant by kind, then by id: the order of the list decides nothing. */
export const orderActs = (acts: readonly Act[]): OrderedActs => {
  const refused: { act: Act; code: string; why: string }[] = []
  const byId = new Map<string, { readonly act: Act; readonly json: string }>()
  const timed: TimedAct[] = []
  const twice = new Set<string>()
  for (const act of acts) {
    const json = canonicalJson(act)
    const known = byId.get(act.id)
    if (known && known.json !== json) twice.add(act.id)
    if (!known) byId.set(act.id, { act, json })
  }
  const told = new Set<string>()
  for (const act of acts) {
    if (told.has(act.id)) continue
    told.add(act.id)
    const at = readMoment(act.at)
    if (twice.has(act.id))
      refused.push({ act, code: 'id-twice', why: 'Two different acts have this id' })
    else if (at === null)
      refused.push({ act, code: 'no-such-instant', why: `There is no instant ${act.at}` })
    else timed.push({ act, at })
  }
  const rank = ({ type }: Act): number => AT_ONE_INSTANT.indexOf(type)
  return {
    acts: timed.sort(
      (a, b) => a.at - b.at || rank(a.act) - rank(b.act) || compare(a.act.id, b.act.id),
    ),
    refused: refused.sort((a, b) => compare(a.act.id, b.act.id)),
  }
}
