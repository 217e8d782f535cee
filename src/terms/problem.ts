import type { Span } from './span.ts'

/** Trouble in a text is data: what, where, how bad, and what to do about it. */
export interface Problem {
  /** Stable and documented in docs/reference/problems.md, e.g. `date-conflict`. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  /** Null where the trouble has no place in the text (an empty file). */
  readonly span: Span | null
  readonly message: string
  /** What a person can do, as an order: "Write the year." */
  readonly hint: string
}
