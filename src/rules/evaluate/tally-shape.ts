import type { ActOf } from '../acts/index.ts'
import type { Fraction } from '../numbers/index.ts'
import type { Chamber, Position } from '../rule/index.ts'

/** One who is counted once: a person, an organisation, or a weight. */
export interface Voter {
  readonly id: string
  readonly binding: boolean
  readonly weight: Fraction
  readonly affiliation: string | null
  /** Who may vote for it. */
  readonly members: readonly string[]
  readonly standing: 'eligible' | 'recused' | 'excluded'
}

/** A ballot as it is counted. */
export interface TalliedBallot {
  readonly id: string
  readonly voter: Voter
  /** What was put on it; null for the absent who count as a position. */
  readonly act: ActOf<'vote'> | null
  readonly position: Position | null
  readonly via: 'own' | 'delegation' | 'absence'
}

/** Everything countable about a chamber at one moment. */
export interface Tally {
  readonly chamber: Chamber
  readonly voters: readonly Voter[]
  readonly ballots: readonly TalliedBallot[]
  /** Acts counted by their number, by the name of the count. */
  readonly acts: Readonly<
    Record<'concerns' | 'sponsors' | 'seconds' | 'reviews', readonly string[]>
  >
  readonly present: ReadonlySet<string>
}
