import { hashJson } from '../json/index.ts'
import type { Step } from './step.ts'

/** A ballot as the derivation counts it. */
export interface CountedBallot {
  /** The act; for one who voted through another, the act of delegating; `absent:` and the voter. */
  readonly id: string
  readonly stage: string
  readonly chamber: string
  readonly voter: string
  readonly binding: boolean
  readonly position: string | null
  readonly weight: string
}

/** One who may vote. */
export interface CountedVoter {
  readonly id: string
  readonly stage: string
  readonly chamber: string
  readonly binding: boolean
  readonly weight: string
  readonly standing: 'eligible' | 'recused' | 'excluded'
}

/** Why an outcome is what it is, so that a program that shares nothing with this one can check it. */
export interface Derivation {
  readonly format: 'minutebook-derivation/1'
  /** The whole rule, as it was filed. */
  readonly rule: unknown
  readonly ruleHash: string
  /** What this one decision set for itself. */
  readonly deviations: readonly {
    readonly act: string
    readonly sets: string
    readonly to: unknown
  }[]
  readonly now: string
  readonly voters: readonly CountedVoter[]
  readonly ballots: readonly CountedBallot[]
  readonly steps: Step
  readonly outcome: string
  /** SHA-256 of the canonical JSON of everything else in this object. */
  readonly hash: string
}

/** Puts the hash of everything else into a derivation. */
export const sealDerivation = (open: Omit<Derivation, 'hash'>): Derivation => ({
  ...open,
  hash: hashJson(open),
})
