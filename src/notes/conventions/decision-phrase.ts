/** Words by which a sentence tells that something is settled. */
export interface DecisionPhrase {
  readonly rule: string
  /** Searched in one sentence. */
  readonly words: RegExp
  readonly confidence: number
  /** `note`: only in the note taker's own voice; `anyone`: also from a speaker's mouth. */
  readonly voice: 'note' | 'anyone'
}
