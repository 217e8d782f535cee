import type { Matrix } from './matrix.ts'
import { schwartzSet } from './sets.ts'

/** One option beats another; both are places. */
export interface Defeat {
  readonly winner: number
  readonly loser: number
  readonly votes: bigint
  readonly against: bigint
}

/** One round of dropping. */
export interface DroppingStep {
  /** The defeats that still hold, among the options left. */
  readonly defeats: readonly Defeat[]
  readonly schwartz: readonly number[]
  /** The weakest within the set, dropped all at once. */
  readonly dropped: readonly Defeat[]
}

/** Drops the weakest defeats within the Schwartz set, again and again, until it has none. */
export const dropWeakestDefeats = (
  options: readonly number[],
  matrix: Matrix,
): { readonly winners: readonly number[]; readonly steps: readonly DroppingStep[] } => {
  let defeats: readonly Defeat[] = options.flatMap((winner) =>
    options
      .filter((loser) => loser !== winner && matrix.margin(winner, loser) > 0n)
      .map((loser) => ({
        winner,
        loser,
        votes: matrix.over(winner, loser),
        against: matrix.over(loser, winner),
      })),
  )
  const steps: DroppingStep[] = []
  for (;;) {
    const holds = new Set(defeats.map(({ winner, loser }) => `${winner} ${loser}`))
    const schwartz = schwartzSet(options, (a, b) => holds.has(`${a} ${b}`))
    const within = defeats.filter((d) => schwartz.includes(d.winner) && schwartz.includes(d.loser))
    const dropped = within.filter((one) => !within.some((other) => isWeaker(other, one)))
    steps.push({ defeats, schwartz, dropped })
    if (dropped.length === 0) return { winners: schwartz, steps }
    defeats = defeats.filter((defeat) => !dropped.includes(defeat))
  }
}

/** Fewer votes for it; at equal votes, more against it. */
const isWeaker = (a: Defeat, b: Defeat): boolean =>
  a.votes < b.votes || (a.votes === b.votes && a.against > b.against)
