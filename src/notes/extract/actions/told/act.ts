import type { Owners } from '../parties.ts'

/** What a sentence does: it hands something to somebody, or somebody takes it on. */
export interface Act {
  readonly rule: string
  readonly confidence: number
  readonly owners: Owners
  /** Where in the sentence its words begin. */
  readonly from?: number
  /** Where in the sentence it is told, which may be further on. */
  readonly at?: number
}
