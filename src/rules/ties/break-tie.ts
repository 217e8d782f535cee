import { joinLimbs, type Profile } from '../ballots/index.ts'
import { committedOrder } from './committed-draw.ts'
import type { Rung, TieLadder } from './ladder.ts'
import { rfc3797Order } from './rfc3797.ts'
import type { BrokenTie, TieMet } from './tie.ts'

/** A ladder at work on one count; `chosen` are places of the profile. */
export type BreakTie = (met: TieMet) => Choice | null

/** What a rung chose, as places. */
export interface Choice extends Omit<BrokenTie, 'chosen'> {
  readonly chosen: readonly number[]
}

/**
 * Climbs the ladder until a rung decides. One of these serves one count from start to end: lots
 * already drawn are used up in their order.
 */
export const climb = (
  ladder: TieLadder,
  profile: Profile,
  tieOrder: readonly string[] | null,
): BreakTie => {
  const lotsLeft: LotsLeft = new Map(
    ladder.flatMap((rung) => (rung.kind === 'lots' ? [[rung, [...rung.drawn]]] : [])),
  )
  return (met) => {
    for (const rung of ladder) {
      const choice = decide(rung, met, profile, tieOrder, lotsLeft)
      if (choice) return { by: rung.kind, ...choice }
    }
    return null
  }
}

type Decided = Omit<Choice, 'by'>

type LotsLeft = ReadonlyMap<Rung, (readonly string[])[]>

const decide = (
  rung: Rung,
  met: TieMet,
  profile: Profile,
  tieOrder: readonly string[] | null,
  lotsLeft: LotsLeft,
): Decided | null => {
  const named = (place: number): string => profile.names[place]!
  const byName = [...met.among].sort((a, b) => (named(a) < named(b) ? -1 : 1))
  switch (rung.kind) {
    case 'look-back':
      return lookBack(met)
    case 'run-off': {
      const votes = firstVotes(profile, met.among)
      const chosen = pickBySize(met, (place) => votes.get(place)!)
      return chosen && { chosen, because: `Counted for the tied alone: ${listVotes(byName)}.` }
      function listVotes(places: readonly number[]): string {
        return places.map((place) => `${named(place)} ${votes.get(place)}`).join(', ')
      }
    }
    case 'chair':
      return preferEarlier(met, rung.prefers, named, 'The chair prefers')
    case 'drawn-order':
      if (rung.order) return preferEarlier(met, rung.order, named, 'The declared order begins with')
      return tieOrder && pickEarlier(met, tieOrder, named)
    case 'leave-empty':
      if (met.over !== 'win') return null
      return { chosen: [], because: 'The place stays empty.' }
    case 'all-elected':
      if (met.over !== 'win') return null
      return { chosen: met.among, because: 'All of the tied are elected.' }
    case 'lots': {
      const left = lotsLeft.get(rung)!
      const at = left.findIndex(
        (lot) =>
          lot.length === met.places &&
          lot.every((name) => met.among.some((place) => named(place) === name)),
      )
      if (at < 0) return null
      const [lot] = left.splice(at, 1)
      const chosen = met.among.filter((place) => lot!.includes(named(place)))
      return { chosen, because: `Drawn by lot: ${lot!.join(', ')}.` }
    }
    case 'draw-rfc3797': {
      const order = rfc3797Order(byName.length, rung.sources)
      return drawn(order.map((at) => byName[at]!))
    }
    case 'committed-draw': {
      const order = committedOrder(byName.map(named), rung)
      return order && drawn(order.map((at) => byName[at]!))
    }
  }
  function drawn(order: readonly number[]): Decided {
    return {
      chosen: order.slice(0, met.places),
      because: `The draw gives the order ${order.map(named).join(', ')}.`,
    }
  }
}

/** The latest earlier round that parts the tied where they have to be parted. */
const lookBack = (met: TieMet): Decided | null => {
  for (let round = met.history.length - 2; round >= 0; round--) {
    const votes = met.history[round]!
    if (met.among.some((place) => votes[place] === null || votes[place] === undefined)) continue
    const chosen = pickBySize(met, (place) => votes[place]!)
    if (chosen) return { chosen, because: `They stood apart in round ${round + 1}.` }
  }
  return null
}

/** The ones with the most votes, or with the fewest where somebody goes out; null where that is a tie again. */
const pickBySize = (met: TieMet, votesOf: (place: number) => bigint): number[] | null => {
  const up = met.over === 'exclude' ? 1 : -1
  const sorted = [...met.among].sort((a, b) => {
    const difference = votesOf(a) - votesOf(b)
    return difference === 0n ? 0 : difference > 0n ? up : -up
  })
  const last = sorted[met.places - 1]
  const next = sorted[met.places]
  if (last === undefined || next === undefined || votesOf(last) === votesOf(next)) return null
  return sorted.slice(0, met.places)
}

/** Each ballot for the one option that it ranks first among these; a shared rank counts for nobody. */
const firstVotes = (profile: Profile, among: readonly number[]): Map<number, bigint> => {
  const within = new Set(among)
  const sums = new Map(among.map((place) => [place, profile.units.limbs.map(() => 0)]))
  for (let line = 0; line + 1 < profile.starts.length; line++) {
    let first = -1
    for (let at = profile.starts[line]!; at < profile.starts[line + 1]!; at++) {
      if (!within.has(profile.entries[at]!)) continue
      if (first < 0) first = at
      else {
        if (profile.ranks[at] === profile.ranks[first]) first = -2
        break
      }
    }
    if (first < 0) continue
    const sum = sums.get(profile.entries[first]!)!
    profile.units.limbs.forEach((limb, k) => {
      sum[k]! += limb[line]!
    })
  }
  return new Map([...sums].map(([place, sum]) => [place, joinLimbs(sum)]))
}

/** Who stands earlier is preferred: wins first, goes out last. */
const preferEarlier = (
  met: TieMet,
  order: readonly string[],
  named: (place: number) => string,
  words: string,
): Decided | null => {
  const rank = (place: number): bigint => {
    const at = order.indexOf(named(place))
    return BigInt(at < 0 ? -order.length : -at)
  }
  const chosen = pickBySize(met, rank)
  const first = [...met.among].sort((a, b) => Number(rank(b) - rank(a)))[0]!
  return chosen && { chosen, because: `${words} ${named(first)}.` }
}

/** A drawn order as ballot files have it: who stands earlier is picked, to win or to go out. */
const pickEarlier = (
  met: TieMet,
  order: readonly string[],
  named: (place: number) => string,
): Decided | null => {
  const ordered = order.flatMap((name) => met.among.filter((place) => named(place) === name))
  if (ordered.length < met.among.length) return null
  return {
    chosen: ordered.slice(0, met.places),
    because: `The drawn order has ${ordered.map(named).join(', ')}.`,
  }
}
