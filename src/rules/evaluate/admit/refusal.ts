/** Why an act is not taken. */
export interface Refusal {
  /** A word for programs. */
  readonly code: string
  /** A sentence for people. */
  readonly why: string
}

/** Why an act does not count: a code for programs, a sentence for people. */
export const refuse = (code: string, why: string): Refusal => ({ code, why })
