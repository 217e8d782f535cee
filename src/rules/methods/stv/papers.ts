import type { Profile } from '../../ballots/index.ts'
import type { RefusedBallot } from '../count.ts'
import type { CountOptions } from '../method.ts'

/**
 * Ballots as a transferable vote reads them: one option after another. A shared rank ends a ballot
 * or is passed over. Ballots that name nobody are not valid and no part of the quota.
 */
export interface Papers {
  /** Each line's options in order. */
  readonly rankings: readonly (readonly number[])[]
  /** How many papers each line stands for. */
  readonly counts: readonly bigint[]
  readonly valid: bigint
  /** Lines whose weight is no whole number; they cannot be counted paper by paper. */
  readonly refused: readonly RefusedBallot[]
}

/** The papers of a profile, each an order of single options. */
export const papersOf = (
  profile: Profile,
  equalRanks: CountOptions['equalRanks'] = 'exhaust-rank',
): Papers => {
  const { starts, entries, ranks, units } = profile
  const rankings: number[][] = []
  const counts: bigint[] = []
  const refused: RefusedBallot[] = []
  let valid = 0n
  for (let line = 0; line + 1 < starts.length; line++) {
    const ranking: number[] = []
    const end = starts[line + 1]!
    for (let at = starts[line]!; at < end; ) {
      let behind = at + 1
      while (behind < end && ranks[behind] === ranks[at]) behind++
      if (behind - at === 1) ranking.push(entries[at]!)
      else if (equalRanks !== 'skip-rank') break
      at = behind
    }
    const weight = units.at(line)
    const isWhole = weight % units.denominator === 0n
    if (!isWhole) refused.push({ line, why: 'Its weight is no whole number of papers.' })
    const count = isWhole ? weight / units.denominator : 0n
    rankings.push(ranking)
    counts.push(count)
    if (ranking.length > 0) valid += count
  }
  return { rankings, counts, valid, refused }
}
