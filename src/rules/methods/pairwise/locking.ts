import type { PickFromTie } from '../../ties/index.ts'

/** A victory of one option over another. */
export interface Victory {
  readonly winner: number
  readonly loser: number
}

/**
 * Who is ahead of whom by the victories locked so far, directly or over others; one row of bits
 * per option.
 */
export type Reach = readonly bigint[]

export const reaches = (reach: Reach, from: number, to: number): boolean =>
  ((reach[from]! >> BigInt(to)) & 1n) === 1n

/**
 * Locks victories, group by group, where they make no cycle with those locked before. Within a
 * group of equals the order is a tie only where it can make a difference. `pick` is asked with
 * places from `size` on: `size + i` is victory i of `victories`.
 */
export const lockVictories = (
  size: number,
  victories: readonly Victory[],
  groups: readonly (readonly number[])[],
  pick: PickFromTie,
): Reach => {
  let reach: Reach = Array.from({ length: size }, () => 0n)
  groups.forEach((group, groupAt) => {
    let left = group
    for (;;) {
      left = left.filter((at) => isOpen(reach, victories[at]!))
      if (left.length === 0) return
      const together = left.reduce((all, at) => lock(all, victories[at]!), reach)
      const safe = left.filter((at) => {
        const { winner, loser } = victories[at]!
        return !reaches(together, loser, winner)
      })
      if (safe.length > 0) reach = safe.reduce((all, at) => lock(all, victories[at]!), reach)
      else {
        const [first] = pick({
          round: 0,
          over: 'order',
          among: left.map((at) => size + at),
          places: 1,
          history: [],
          state: `${groupAt} ${reach.join(' ')}`,
        })
        reach = lock(reach, victories[first! - size]!)
      }
    }
  })
  return reach
}

/** Neither said already by those locked nor against them. */
const isOpen = (reach: Reach, { winner, loser }: Victory): boolean =>
  !reaches(reach, winner, loser) && !reaches(reach, loser, winner)

const lock = (reach: Reach, { winner, loser }: Victory): Reach => {
  const gained = reach[loser]! | (1n << BigInt(loser))
  return reach.map((row, option) =>
    option === winner || (row >> BigInt(winner)) & 1n ? row | gained : row,
  )
}
