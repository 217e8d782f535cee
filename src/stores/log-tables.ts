import type { Filing, Sighted, TextHash } from '#record'

/** The tables of what is true (facts, openings, texts) and of what the filing remembers. */
export interface LogTables {
  readonly facts: {
    readonly community: string
    readonly seq: number
    /** The exact bytes of the line. */
    readonly line: Uint8Array
  }
  readonly openings: {
    readonly community: string
    readonly seq: number
    readonly field: string
    readonly salt: Uint8Array
    readonly value: string
  }
  readonly texts: {
    readonly community: string
    readonly text: TextHash
    readonly bytes: Uint8Array
  }
  /** Derived: each filing and retirement with its openings. */
  readonly filings: Filing & { readonly community: string }
  /** Derived: the name of each community. */
  readonly communities: { readonly community: string; readonly name: string }
  /** Derived: each judgement as JSON. */
  readonly judgements: {
    readonly community: string
    readonly seq: number
    readonly at: string
    readonly by: string | null
    readonly judgement: string
  }
  /** A cache: what each file was when it was last read. */
  readonly sighted: Sighted & { readonly community: string }
  /** A cache: what was found in each text; zstd-compressed JSON. */
  readonly readings: {
    readonly community: string
    readonly text: TextHash
    readonly reader: string
    readonly json: Uint8Array
    /** The text that came out of a file of another format. */
    readonly unwrapped: string | null
  }
}
