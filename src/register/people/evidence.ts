/** Why two spellings are taken for one person: what was seen, where, and how sure that makes. */
export interface Reason {
  readonly rule: EvidenceRule
  /** 0 to 1. */
  readonly confidence: number
  /** The two names, as keys: `handle:ada`, `full:ada okonkwo`, `word:ada`. */
  readonly names: readonly [string, string]
  /** Where it was seen; null for what a member says. */
  readonly text: string | null
  /** Which meeting of the text, from 0. */
  readonly meeting: number
}

/** A reason with both names as somebody wrote them. */
export interface Evidence extends Reason {
  readonly written: readonly [string, string]
}

/** Why two names are held to be one person's. */
export type EvidenceRule =
  | 'member-says'
  | 'listed-together'
  | 'linked-name'
  | 'nick-tail'
  | 'near-name'
  | 'same-as-handle'
  | 'nick-spells-name'
  | 'only-bearer-in-meeting'
  | 'only-bearer-in-series'
  | 'only-bearer-in-community'

/** How sure each rule is by itself. */
export const SURE: Readonly<Record<EvidenceRule, number>> = {
  'member-says': 1,
  'listed-together': 0.97,
  'linked-name': 0.95,
  'nick-tail': 0.93,
  'near-name': 0.9,
  'same-as-handle': 0.95,
  'nick-spells-name': 0.9,
  'only-bearer-in-meeting': 0.9,
  'only-bearer-in-series': 0.85,
  'only-bearer-in-community': 0.7,
}
