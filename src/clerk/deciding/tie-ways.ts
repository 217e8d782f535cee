import {
  type Count,
  type CountOptions,
  countElection,
  type Election,
  type Method,
  type Tie,
} from '#rules'

/** The first tie that is left and may matter, and what each way to break it leads to. */
export interface TieWays {
  readonly tie: Tie
  readonly ways: readonly TieWay[]
}

/** One way to break a tie. */
export interface TieWay {
  readonly picked: readonly string[]
  /** Who can win from there on; more than one set where later ties matter, too. */
  readonly outcomes: readonly (readonly string[])[]
  /** False where there are more ways to go on than were looked at. */
  readonly complete: boolean
}

/** Ties with more ways than this are not followed one by one. */
const MOST_WAYS = 24

/**
 * Counts again for each way to break the first tie that may matter; null where there is none, it has too many
 * ways, or it is not among options (ranked pairs tie in the order of pairs).
 */
export const tieWays = (
  method: Method,
  election: Election,
  options: CountOptions,
  count: Count,
): TieWays | null => {
  const left = count.ties.filter(({ broken }) => broken === null)
  const at = left.findIndex(({ matters }) => matters !== false)
  const tie = left[at]
  if (!tie?.among.every((name) => election.options.includes(name))) return null
  const picks = picksOf(tie.among, tie.places)
  if (picks.length > MOST_WAYS) return null
  const before = left.slice(0, at).map(({ shown }) => shown)
  const ways = picks.flatMap((picked): TieWay[] => {
    const lots = { kind: 'lots' as const, drawn: [...before, picked] }
    const again = countElection(method, election, {
      ...options,
      ladder: [...(options.ladder ?? []), lots],
      bound: Math.ceil((options.bound ?? 1000) / picks.length),
    })
    if (again.kind !== 'counted') return []
    const { sets, complete } = again.count.outcomes
    return [{ picked, outcomes: sets, complete }]
  })
  return { tie, ways }
}

/** Every way to pick so many, each in the order of the tied. */
const picksOf = (among: readonly string[], places: number): readonly (readonly string[])[] => {
  if (places === 0) return [[]]
  return among.flatMap((first, at) =>
    picksOf(among.slice(at + 1), places - 1)
      .slice(0, MOST_WAYS + 1)
      .map((rest) => [first, ...rest]),
  )
}
