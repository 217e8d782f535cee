import type { Count, Round } from '#rules'
import { sizeOf } from '../deciding/words.ts'

/** Votes that stand with an option after a round, or that left the count. */
export interface Heap {
  readonly column: number
  /** Null: votes that count for nobody any more. */
  readonly option: string | null
  readonly votes: number
  readonly top: number
}

/** Votes on their way from one round to the next. */
export interface Stream {
  readonly column: number
  readonly from: string | null
  readonly to: string | null
  readonly votes: number
  /** Where it begins and ends, by its upper edge. */
  readonly leaves: number
  readonly arrives: number
}

/** A count laid out as flows: one column a round; lengths are in votes, gaps apart. */
export interface FlowPlan {
  readonly columns: readonly Round[]
  readonly heaps: readonly Heap[]
  readonly streams: readonly Stream[]
  /** The height of the fullest column. */
  readonly height: number
}

/** More heaps than these cannot be told apart. */
const MOST_HEAPS = 400

/** Lays out where votes went; null where no round moved any, or too many did. Gaps are a share of all votes. */
export const layFlows = (count: Count, gapShare = 0.06): FlowPlan | null => {
  const columns = count.rounds.filter(({ votes }) => votes.some((one) => one !== null))
  if (!columns.some(({ transfers }) => transfers && transfers.length > 0)) return null
  if (columns.length * count.options.length > MOST_HEAPS) return null
  const keys = [...count.options, null]
  const gap = sizeOf(count.ballots.cast) * gapShare
  const votesIn = columns.map((round) => {
    const at = new Map<string | null, number>()
    for (const [place, option] of count.options.entries())
      at.set(option, sizeOf(round.votes[place]))
    return at
  })
  let gone = 0
  for (const [column, round] of columns.entries()) {
    for (const { to, votes } of round.transfers ?? []) if (to === null) gone += sizeOf(votes)
    votesIn[column]!.set(null, gone)
  }
  const heaps = columns.flatMap((_, column) => {
    let top = 0
    return keys.flatMap((option): Heap[] => {
      const votes = votesIn[column]!.get(option) ?? 0
      if (votes <= 0) return []
      const heap = { column, option, votes, top }
      top += votes + gap
      return [heap]
    })
  })
  return { columns, heaps, streams: streamsOf(columns, heaps, keys), height: heightOf(heaps) }
}

const streamsOf = (
  columns: readonly Round[],
  heaps: readonly Heap[],
  keys: readonly (string | null)[],
): readonly Stream[] =>
  columns.slice(1).flatMap((round, before) => {
    const column = before + 1
    const left = topsOf(heaps, before)
    const right = topsOf(heaps, column)
    const moved = (round.transfers ?? []).map(({ from, to, votes }) => ({
      from: from as string | null,
      to,
      votes: sizeOf(votes),
    }))
    const kept = keys.map((key) => {
      const out = moved.reduce((sum, { from, votes }) => (from === key ? sum + votes : sum), 0)
      const had = heaps.find((heap) => heap.column === before && heap.option === key)?.votes ?? 0
      return { from: key, to: key, votes: right.has(key) ? Math.max(0, had - out) : 0 }
    })
    const order = (key: string | null): number => keys.indexOf(key)
    return [...kept, ...moved]
      .filter(({ from, to, votes }) => votes > 0 && left.has(from) && right.has(to))
      .sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to))
      .map((stream) => ({ ...stream, column, leaves: take(left, stream.from, stream.votes) }))
      .sort((a, b) => order(a.to) - order(b.to) || order(a.from) - order(b.from))
      .map((stream) => ({ ...stream, arrives: take(right, stream.to, stream.votes) }))
  })

/** Where the next stream of each heap starts. */
const topsOf = (heaps: readonly Heap[], column: number): Map<string | null, number> =>
  new Map(heaps.filter((heap) => heap.column === column).map(({ option, top }) => [option, top]))

const take = (tops: Map<string | null, number>, key: string | null, votes: number): number => {
  const top = tops.get(key) ?? 0
  tops.set(key, top + votes)
  return top
}

const heightOf = (heaps: readonly Heap[]): number =>
  Math.max(...heaps.map(({ top, votes }) => top + votes), 1)
