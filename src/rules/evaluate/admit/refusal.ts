/** Why an act is not taken. */
export interface Refusal {
  /** A word for programs. */
  readonly code: string
  /** A sentence for people. */
  readonly why: string
}

export const refuse = (code: string, why: string): Refusal => ({ code, why })
