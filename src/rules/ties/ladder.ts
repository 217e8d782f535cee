/**
 * How a community breaks ties, rung by rung: each is asked in turn, and passes on what it cannot
 * decide. What is still tied behind the last rung stays a tie.
 */
export type TieLadder = readonly Rung[]

/** One way to break a tie. */
export type Rung =
  /** By the most recent earlier round in which one of the tied stood alone above or below the others. */
  | { readonly kind: 'look-back' }
  /** The same ballots counted for the tied alone, each for the one it ranks first among them. */
  | { readonly kind: 'run-off' }
  /** The chair prefers who stands earlier. */
  | { readonly kind: 'chair'; readonly prefers: readonly string[] }
  /** An order declared before the vote; without one, that of the election. Earlier is preferred. */
  | { readonly kind: 'drawn-order'; readonly order?: readonly string[] }
  /** The seat in question stays empty, or all of the tied get one. */
  | { readonly kind: 'leave-empty' }
  | { readonly kind: 'all-elected' }
  /** Lots already drawn, in the order of the ties that they broke: who was picked in each. */
  | { readonly kind: 'lots'; readonly drawn: readonly (readonly string[])[] }
  /** RFC 3797: numbers published by others after the tied were listed. */
  | { readonly kind: 'draw-rfc3797'; readonly sources: readonly (readonly (number | string)[])[] }
  /** A secret whose SHA-256 was published before the vote, joined with words known only after it. */
  | {
      readonly kind: 'committed-draw'
      /** SHA-256 of the secret's UTF-8 bytes, lower-case hexadecimal. */
      readonly commitment: string
      readonly secret: string
      readonly beacon: string
    }
