import type { Comparison } from '../rule/amount.ts'

/** Where in the rule a step comes from. */
export interface ClauseRef {
  readonly pointer: string
  /** SHA-256 of the clause's canonical JSON. */
  readonly hash: string
}

/** What is counted once: a ballot, a member or an act, and how much it weighs here. */
export interface Entry {
  readonly id: string
  readonly weight: string
}

/** What numbers are reckoned with. */
export type ArithmeticOp =
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'min'
  | 'max'
  | 'floor'
  | 'ceil'

/** One step of a derivation. Numbers are fractions as text; a division by nought is `undefined`. */
export type Step = StepKind & { readonly clause?: ClauseRef }

type StepKind =
  | { readonly op: 'number'; readonly output: string }
  | {
      readonly op: 'count'
      readonly of: string
      readonly among: 'binding' | 'advisory' | 'everyone'
      /** The option and its rival that a count of ballots on options is about. */
      readonly about?: readonly string[]
      readonly entries: readonly Entry[]
      readonly output: string
    }
  | { readonly op: ArithmeticOp; readonly inputs: readonly Step[]; readonly output: string }
  | {
      readonly op: 'compare'
      readonly comparison: Comparison
      readonly inputs: readonly Step[]
      /** Sides that hold a square root stand here as their squares; the other side is squared, too. */
      readonly squared?: readonly ('left' | 'right')[]
      readonly output: boolean
    }
  | {
      readonly op: 'all' | 'any' | 'not'
      readonly inputs: readonly Step[]
      readonly output: boolean
    }
  | { readonly op: 'given'; readonly says: string; readonly output: boolean }
  /** What a counting method found, with the sums and comparisons in it that can be redone. */
  | {
      readonly op: 'found'
      readonly by: string
      /** Who is elected, or who is tied. */
      readonly names: readonly string[]
      readonly as: 'elected' | 'tied'
      /** Those that were in the count. */
      readonly options: readonly string[]
      /** Every number of the count by its name, `2: Ada`; steps below quote it from here. */
      readonly ledger: Readonly<Record<string, string>>
      readonly inputs: readonly Step[]
      readonly output: boolean
    }
  /** A part of a count: one round, the pairs, a path. */
  | {
      readonly op: 'round'
      readonly of: string
      readonly elected: readonly string[]
      readonly inputs: readonly Step[]
      readonly output: boolean
    }
  /** A number that stands in the ledger of the count. */
  | { readonly op: 'noted'; readonly of: string; readonly output: string }
  /** An outcome that needs nothing further. */
  | { readonly op: 'end'; readonly output: string }
  /** The outcome of bodies side by side: the one that stands earliest in `order`. */
  | {
      readonly op: 'join'
      readonly of: string
      readonly order: readonly string[]
      readonly inputs: readonly Step[]
      readonly output: string
    }
  /** Stages one after the other: all but the last are accepted, the last is the output. */
  | { readonly op: 'sequence'; readonly inputs: readonly Step[]; readonly output: string }
  | { readonly op: 'instant'; readonly of: string; readonly output: string }
  | {
      readonly op: 'elapse'
      readonly from: string
      readonly length: string
      /** Days that did not count, as dates. */
      readonly skipped: readonly string[]
      /** Seconds that the clock stood still or that the window was extended by. */
      readonly added: number
      /** Seconds by which whole days and time zones moved the end. */
      readonly shifted: number
      readonly output: string
    }
  | { readonly op: 'not-before'; readonly inputs: readonly Step[]; readonly output: boolean }
  | {
      readonly op: 'choose'
      /** What is chosen. */
      readonly of: string
      /** In their order; only the last may hold, and what it says is then the output. */
      readonly cases: readonly { readonly when: Step; readonly gives: string }[]
      /** What is chosen when none of the cases holds; null where the last one does. */
      readonly otherwise: Step | null
      readonly output: string
    }
