import type { Act } from '../acts/index.ts'
import { evaluate, type Outcome, type Verdict } from '../evaluate/index.ts'
import type { Rule } from '../rule/index.ts'

/** A decision that was taken, with its acts and how it went. */
export interface PastDecision {
  readonly id: string
  readonly acts: readonly Act[]
  /** When the outcome was found; `2026-01-31T12:00:00Z`. */
  readonly now: string
  readonly outcome: Outcome
}

/** A past decision that would have gone otherwise. */
export interface Backtested {
  readonly id: string
  readonly was: Outcome
  readonly would: Outcome
  readonly verdict: Verdict
}

/** The past decisions that would have gone otherwise under a rule. */
export const backtest = (rule: Rule, decisions: readonly PastDecision[]): readonly Backtested[] =>
  decisions.flatMap(({ id, acts, now, outcome }) => {
    const verdict = evaluate(rule, acts, now)
    return verdict.outcome === outcome
      ? []
      : [{ id, was: outcome, would: verdict.outcome, verdict }]
  })
