import type { Tie } from '../ties/tie.ts'

/** What a method found, told in names; all numbers are exact, as text. */
export interface Count {
  readonly method: string
  /** All options of the election, in its order; `votes` of rounds follow it. */
  readonly options: readonly string[]
  readonly seats: number
  /** Ballots cast and those that express nothing, weights included. */
  readonly ballots: { readonly cast: string; readonly blank: string }
  /** Ballots that the method could not count; left out where there are none. */
  readonly refused?: readonly RefusedBallot[]
  /** Best first, tied options together; empty where the method ranks nobody. */
  readonly ranking: readonly (readonly string[])[]
  /** Who wins whichever way the ties left are broken; in order of election where there is one. */
  readonly winners: readonly string[]
  /** Every set of winners that some way of breaking the ties gives; one where no tie matters. */
  readonly outcomes: Outcomes
  readonly ties: readonly Tie[]
  readonly rounds: readonly Round[]
  readonly tables: readonly Table[]
  /** Groups that have a name: `condorcet-winner`, `smith-set`, `dropped-by-quorum` … */
  readonly groups: Readonly<Record<string, readonly string[]>>
}

/** A ballot that is not counted, and why. */
export interface RefusedBallot {
  /** Its place in `Election.ballots`, from 0. */
  readonly line: number
  readonly id?: string
  readonly why: string
}

/** Who can win, however the ties are broken. */
export interface Outcomes {
  readonly sets: readonly (readonly string[])[]
  /** False where there are more ways to break the ties than were looked at. */
  readonly complete: boolean
}

/** One step of a count, as a reader follows it. */
export interface Round {
  /** From 1. */
  readonly round: number
  /** What was done, as a stable word: `first-preferences`, `transfer-surplus`, `exclude` … */
  readonly action: string
  /** The options that it was done to. */
  readonly on: readonly string[]
  /** Votes after the step in the order of `Count.options`; null for those out of the count. */
  readonly votes: readonly (string | null)[]
  /** Meek: the share of each vote that an option keeps; in the order of `votes`. */
  readonly keepFactors?: readonly (string | null)[]
  readonly elected: readonly string[]
  readonly excluded: readonly string[]
  /** Who stands equal where the step could not tell them apart; left out where nobody does. */
  readonly tied?: readonly string[]
  /** Where votes went, for the flows of a chart; `to` null left the count. */
  readonly transfers?: readonly Transfer[]
  /** Numbers of the step by their names: `quota`, `surplus`, `exhausted` … */
  readonly numbers: Readonly<Record<string, string>>
}

/** Votes that went from one option to another; to nobody where `to` is null. */
export interface Transfer {
  readonly from: string
  readonly to: string | null
  readonly votes: string
}

/** A table that the method reckons with: the pairwise matrix, path strengths, points. */
export interface Table {
  readonly name: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly (string | null)[])[]
}
