import type { Correction, Span } from '#terms'
import type { MeetingRef, PersonRef } from './rows.ts'

/** What a member says, by the ids that they are shown. People go by their id or by a name's key. */
export type Saying =
  | { readonly say: 'confirm'; readonly item: string }
  | { readonly say: 'dismiss'; readonly item: string }
  | { readonly say: 'correct'; readonly item: string; readonly correction: Correction }
  | { readonly say: 'same-person'; readonly one: string; readonly other: string }
  | { readonly say: 'other-person'; readonly one: string; readonly other: string }
  | { readonly say: 'same-item'; readonly one: string; readonly other: string }
  | { readonly say: 'other-item'; readonly one: string; readonly other: string }
  | { readonly say: 'withdraw'; readonly fact: number }

/** A place that a doubt is about. */
export interface DoubtPlace {
  /** What stands there, in its own words. */
  readonly text: string
  /** Null for people. */
  readonly item: string | null
  /** Null for items. */
  readonly person: PersonRef | null
  readonly meeting: MeetingRef | null
  readonly document: string | null
  readonly span: Span | null
}

/** What only a member can settle. */
export interface DoubtRow {
  /** Short, and the same as long as the doubt is the same. */
  readonly id: string
  /** A finding, a link between items, a merge of people, a judgement that has lost its place. */
  readonly kind: DoubtKind
  readonly question: string
  readonly evidence: readonly string[]
  /** How sure it is that the answer is yes, 0 to 1. */
  readonly confidence: number
  readonly places: readonly DoubtPlace[]
  readonly yes: Saying | null
  readonly no: Saying
}

/** What a doubt is about: one finding, two mentions, two people, a lost judgement. */
export type DoubtKind = 'finding' | 'link' | 'merge' | 'lost'
