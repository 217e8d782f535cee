/** Words by which a sentence tells that something is settled. */
export interface DecisionPhrase {
  readonly rule: string
  /** Searched in one sentence. */
  readonly words: RegExp
  /** Fewer words that must stand there, too: a cue for passages, where `words` alone begins with common ones. */
  readonly gate?: RegExp
  readonly confidence: number
  /** `note`: only in the note taker's own voice; `anyone`: also from a speaker's mouth. */
  readonly voice: 'note' | 'anyone'
}
