import type { TextHash } from './fact.ts'

/** What one version of the reader found in a text, as JSON: this layer need not know its shape. */
export interface KeptReading {
  readonly text: TextHash
  readonly reader: string
  readonly json: string
  /** The text that was read, where it came out of a file of another format: a PDF, a DOCX, a coded mail. */
  readonly unwrapped?: string | null
}

/** Port: a cache of readings, by text and version of the reader. Can be thrown away at any time. */
export interface Readings {
  readonly get: (community: string, text: TextHash, reader: string) => Promise<string | null>
  /** The text that came out of such a file, or null. */
  readonly unwrapped: (community: string, text: TextHash) => Promise<string | null>
  readonly put: (community: string, readings: readonly KeptReading[]) => Promise<void>
  /** Texts that this version of the reader has read. */
  readonly known: (community: string, reader: string) => Promise<ReadonlySet<TextHash>>
  /** All readings of this version, a few at a time, in the order of their texts' hashes. */
  readonly each: (community: string, reader: string) => AsyncIterable<KeptReading>
  /** Forgets all readings, or all but those of one version. */
  readonly forget: (community: string, allBut?: string) => Promise<void>
}
