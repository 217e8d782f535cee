import type { PickFromTie } from '../../ties/index.ts'

/** A victory of one option over another. */
export interface Victory {
  readonly winner: number
  readonly loser: number
}

/**
 * Who is ahead of whom by the victories locked so far, directly or over others: 1 at
 * `from * size + to`.
 */
export type Reach = Uint8Array

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
  const reach = new Uint8Array(size * size)
  const isOpen = (at: number): boolean => {
    const { winner, loser } = victories[at]!
    return !reach[winner * size + loser] && !reach[loser * size + winner]
  }
  groups.forEach((group, groupAt) => {
    let left = group.filter(isOpen)
    while (left.length > 0) {
      const together = reach.slice()
      for (const at of left) lock(together, size, victories[at]!)
      const safe = left.filter((at) => {
        const { winner, loser } = victories[at]!
        return !together[loser * size + winner]
      })
      if (safe.length > 0) for (const at of safe) lock(reach, size, victories[at]!)
      else {
        const [first] = pick({
          round: 0,
          over: 'order',
          among: left.map((at) => size + at),
          places: 1,
          history: [],
          state: `${groupAt} ${reachKey(reach)}`,
        })
        lock(reach, size, victories[first! - size]!)
      }
      left = left.filter(isOpen)
    }
  })
  return reach
}

/** Everybody who reaches the winner now reaches the loser, and whom the loser reaches. */
const lock = (reach: Reach, size: number, { winner, loser }: Victory): void => {
  if (reach[winner * size + loser]) return
  const gained: number[] = [loser]
  for (let to = 0; to < size; to++) if (reach[loser * size + to] && to !== loser) gained.push(to)
  for (let from = 0; from < size; from++)
    if (from === winner || reach[from * size + winner])
      for (const to of gained) reach[from * size + to] = 1
}

/** Equal for equal reaches: sixteen of its cells a sign. */
export const reachKey = (reach: Reach): string => {
  const signs = new Array<string>(Math.ceil(reach.length / 16))
  for (let at = 0; at < signs.length; at++) {
    let bits = 0
    for (let cell = at * 16; cell < at * 16 + 16; cell++) bits = bits * 2 + (reach[cell] ?? 0)
    signs[at] = String.fromCharCode(bits)
  }
  return signs.join('')
}
