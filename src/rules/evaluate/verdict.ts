import type { Derivation } from '../derivation/derivation.ts'
import type { Step } from '../derivation/step.ts'

/** How a decision stands. */
export type Outcome = 'pending' | 'open' | 'accepted' | 'rejected' | 'tied' | 'void' | 'superseded'

/** What the outcome rests on. */
export type Because =
  | 'not-opened'
  | 'voting'
  | 'held-by-objection'
  | 'threshold-met'
  | 'threshold-missed'
  | 'quorum-missed'
  | 'objection'
  | 'silence'
  | 'tie'
  | 'tie-broken'
  | 'counted'
  | 'nobody-elected'
  | 'duty-neglected'
  | 'notice-neglected'
  | 'withdrawn'
  | 'overridden'
  | 'superseded'

/** What became of an act. */
export interface Ruling {
  readonly id: string
  readonly accepted: boolean
  /** A word for programs: `not-open`, `late`, `not-a-member` … */
  readonly code: string
  /** A sentence for people. */
  readonly why: string
}

/** An objection and what became of it. */
export interface Concern {
  /** The act that raised it. */
  readonly id: string
  readonly raiser: string
  /** The stage that it was raised in. */
  readonly stage: string
  readonly at: string
  readonly text: string | null
  /** The change that would resolve it. */
  readonly asks: string | null
  readonly state: 'open' | 'resolved' | 'withdrawn' | 'invalid' | 'overruled'
  /** What the chair found; null where nobody has. */
  readonly ruled: 'valid' | 'invalid' | null
  readonly resolution: {
    readonly act: string
    readonly by: string
    readonly how: string | null
  } | null
}

/** One who decided otherwise, and why. */
export interface Dissent {
  readonly by: string
  readonly act: string
  readonly position: string
  readonly reason: string | null
}

/** One duty of procedure: kept, neglected or still open, and the shortest cure. */
export interface ProcedureCheck {
  readonly duty: 'mover' | 'seconders' | 'sponsors' | 'notice' | 'window' | 'electorate'
  readonly pointer: string
  readonly kept: boolean | null
  readonly why: string
  /** What to do, as an order; null where nothing has to be done. */
  readonly cure: string | null
}

/** What is still missing, one for each test that does not hold yet. */
export interface Need {
  readonly chamber: string
  readonly pointer: string
  /** Positions that help, each of them alone; empty where only other things help. */
  readonly positions: readonly string[]
  /** How many more; null where no number of them is enough. */
  readonly more: number | null
  readonly why: string
}

/** Whether an outcome can still come about. */
export interface Prospect {
  readonly outcome: 'accepted' | 'rejected' | 'tied' | 'void'
  readonly state: 'inevitable' | 'open' | 'impossible'
}

/**
 * What can still change the outcome, and by when. Reckons with ballots cast, changed and withdrawn
 * and with objections; not with new rolls, members stepping back, pauses or deviations.
 */
export interface Reachable {
  readonly prospects: readonly Prospect[]
  /** Who can still be elected, in a vote on options with few ballots to come; else empty. */
  readonly options: readonly {
    readonly option: string
    readonly state: Prospect['state']
  }[]
  readonly needs: readonly Need[]
  /** Until when, in UTC; null where no time is set. */
  readonly until: string | null
  /** False where there are more continuations than were looked at. */
  readonly complete: boolean
  /** The same in a sentence. */
  readonly says: string
}

/** The outcome that the ballots so far would give. */
export interface Standing {
  readonly outcome: Outcome
  readonly because: Because
  readonly step: Step
}

/** How a decision stands under its rule, why, and what can still change it. */
export interface Verdict {
  readonly rule: { readonly id: string; readonly version: string; readonly hash: string }
  readonly now: string
  readonly outcome: Outcome
  readonly because: Because
  /** When it was settled; null while it is not. */
  readonly settledAt: string | null
  readonly stage: string
  readonly elected: readonly string[]
  /** The state in the proposal's life; null where the rule knows none. */
  readonly state: string | null
  readonly derivation: Derivation
  /** What it would come to if it closed now; null where it is over or ballots are hidden. */
  readonly standing: Standing | null
  readonly reachable: Reachable
  /** Ballots without any one of which the outcome would be another. */
  readonly pivotal: readonly { readonly act: string; readonly without: Outcome }[]
  readonly acts: readonly Ruling[]
  readonly procedure: readonly ProcedureCheck[]
  readonly concerns: readonly Concern[]
  readonly dissent: readonly Dissent[]
}
