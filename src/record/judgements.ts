import type { Said } from '#terms'

/** Port: what members said about findings, people and items. Derived from facts and openings. */
export interface Judgements {
  /** In the order of the log, withdrawals included; of what is erased nothing. */
  readonly said: (community: string) => Promise<readonly Said[]>
}
