/** Two people who may be one: too little is known to join them. */
export interface DoubtfulMerge {
  /** Their keys, in order. */
  readonly one: string
  readonly other: string
  /** Ids in the register. */
  readonly oneId: string
  readonly otherId: string
  /** In a few words each. */
  readonly evidence: readonly string[]
  /** 0 to 1. */
  readonly confidence: number
}
