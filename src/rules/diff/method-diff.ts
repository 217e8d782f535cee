import type { Election } from '../ballots/index.ts'
import {
  type Count,
  type Counted,
  type CountOptions,
  countElection,
  type Method,
} from '../methods/index.ts'
import type { Fraction } from '../numbers/index.ts'
import { type Ground, groundOf } from './ground.ts'
import { type Landscape, landscapeOf } from './landscape.ts'

/** What two methods make of the same ballots. */
export interface MethodDiff {
  readonly sides: readonly [DiffSide, DiffSide]
  /** Whether both can elect the same and nobody else. */
  readonly agree: boolean
  /** Who beats every other option one against one, on these ballots; null where nobody does. */
  readonly condorcetWinner: string | null
  /** The smallest group whose members beat everybody else; more than one where majorities run in a circle. */
  readonly smithSet: readonly string[]
  /** Each whom only the first elects, against each whom only the second does. */
  readonly contests: readonly Contest[]
}

/** What one of the two methods makes of the ballots. */
export interface DiffSide {
  readonly method: string
  readonly title: string
  /** Who wins however the ties are broken. */
  readonly winners: readonly string[]
  /** Who wins in one way of breaking the ties, but not in every. */
  readonly open: readonly string[]
}

/** Two options on whom the methods part, in the numbers of both. */
export interface Contest {
  readonly first: string
  readonly second: string
  /** Votes that put `first` above `second`, the other way round, and neither. */
  readonly pair: { readonly ahead: Fraction; readonly behind: Fraction; readonly level: Fraction }
  /** First ranks of both; a shared one is split. */
  readonly firsts: readonly [first: Fraction, second: Fraction]
  /** Why the first method has `first`, and why the second has `second`. */
  readonly grounds: readonly [Ground, Ground]
}

/** A comparison, or why one of the methods cannot count these ballots. */
export type MethodDiffed =
  | { readonly kind: 'compared'; readonly diff: MethodDiff }
  | { readonly kind: 'refused'; readonly problems: Counted['problems'] }

/** Counts the same ballots by two methods and finds on which numbers they part. */
export const diffMethods = (
  election: Election,
  methods: readonly [Method, Method],
  options: CountOptions = {},
): MethodDiffed => {
  const first = countElection(methods[0], election, options)
  const second = countElection(methods[1], election, options)
  if (first.kind === 'refused') return first
  if (second.kind === 'refused') return second
  const sides = [sideOf(methods[0], first.count), sideOf(methods[1], second.count)] as const
  const here = possible(sides[0])
  const there = possible(sides[1])
  const onlyHere = here.filter((name) => !there.includes(name))
  const onlyThere = there.filter((name) => !here.includes(name))
  const counts = [first.count, second.count] as const
  const landscape = landscapeOf(election, options)
  const contests = onlyHere.flatMap((mine) =>
    onlyThere.map((theirs) => contestOf(landscape, counts, mine, theirs)),
  )
  const agree = setsOf(first.count) === setsOf(second.count)
  const { condorcetWinner, smithSet } = landscape
  return { kind: 'compared', diff: { sides, agree, condorcetWinner, smithSet, contests } }
}

const sideOf = ({ name, title }: Method, { winners, outcomes }: Count): DiffSide => ({
  method: name,
  title,
  winners,
  open: [...new Set(outcomes.sets.flat())].filter((one) => !winners.includes(one)).sort(),
})

const possible = ({ winners, open }: DiffSide): readonly string[] => [...winners, ...open]

const setsOf = ({ outcomes }: Count): string =>
  outcomes.sets
    .map((set) => JSON.stringify([...set].sort()))
    .sort()
    .join()

const contestOf = (
  landscape: Landscape,
  counts: readonly [Count, Count],
  first: string,
  second: string,
): Contest => ({
  first,
  second,
  pair: landscape.pair(first, second),
  firsts: [landscape.firsts(first), landscape.firsts(second)],
  grounds: [groundOf(counts[0], first, second), groundOf(counts[1], second, first)],
})
