import { keyOfSighting, type Sighting } from './sighting.ts'

/** What a member says about what a reader found. */
export type Judgement =
  | { readonly say: 'confirm'; readonly sighting: Sighting }
  | { readonly say: 'correct'; readonly sighting: Sighting; readonly correction: Correction }
  | { readonly say: 'dismiss'; readonly sighting: Sighting }
  /** Names as the register keys them: `full:ada okonkwo`, `handle:ada`, `word:ada in tide-call`. */
  | { readonly say: 'same-person'; readonly one: string; readonly other: string }
  | { readonly say: 'other-person'; readonly one: string; readonly other: string }
  | { readonly say: 'same-item'; readonly sighting: Sighting; readonly other: Sighting }
  | { readonly say: 'other-item'; readonly sighting: Sighting; readonly other: Sighting }
  /** Takes back what fact number `fact` said. */
  | { readonly say: 'withdraw'; readonly fact: number }

/** What a finding should say instead; what is absent stays as it was read. */
export interface Correction {
  readonly kind?: CorrectKind
  readonly text?: string
  /** Of an action: names as the notes or the register have them; none where nobody has it. */
  readonly owners?: readonly string[]
  /** Of an action: a date (YYYY-MM-DD) or words; '' where there is none. */
  readonly due?: string
  readonly state?: CorrectState
  /** Of a motion. */
  readonly outcome?: CorrectOutcome
}

/** What a finding can be corrected to be. */
export const CORRECT_KINDS = ['decision', 'action', 'question'] as const
/** What an action's state can be corrected to. */
export const CORRECT_STATES = ['open', 'done', 'dropped', 'carried'] as const
/** What a motion's outcome can be corrected to. */
export const CORRECT_OUTCOMES = ['passed', 'failed', 'tabled', 'withdrawn', 'open'] as const

/** One of `CORRECT_KINDS`. */
export type CorrectKind = (typeof CORRECT_KINDS)[number]
/** One of `CORRECT_STATES`. */
export type CorrectState = (typeof CORRECT_STATES)[number]
/** One of `CORRECT_OUTCOMES`. */
export type CorrectOutcome = (typeof CORRECT_OUTCOMES)[number]

/** A judgement as it stands in a log. */
export interface Said {
  /** Number of its fact. */
  readonly seq: number
  /** ISO instant, UTC. */
  readonly at: string
  /** Null where it was erased. */
  readonly by: string | null
  readonly judgement: Judgement
}

/** What a judgement is about: a later one about the same takes its place. */
export const subjectOf = (judgement: Judgement): string => {
  switch (judgement.say) {
    case 'confirm':
    case 'correct':
    case 'dismiss':
      return `finding ${keyOfSighting(judgement.sighting)}`
    case 'same-person':
    case 'other-person':
      return `people ${pair(judgement.one, judgement.other)}`
    case 'same-item':
    case 'other-item':
      return `items ${pair(keyOfSighting(judgement.sighting), keyOfSighting(judgement.other))}`
    case 'withdraw':
      return `fact ${judgement.fact}`
  }
}

const pair = (one: string, other: string): string => [one, other].sort().join(' | ')
