import type { Reading } from '#notes'
import type { FactLog, Filings, Judgements, Readings, Texts, Wrapping } from '#record'
import type { ViewsReader, ViewsWriter } from '#views'
import type { Ticks } from './progress.ts'

/** What the clerk works with: where things are kept, and the world's time, chance and names. */
export interface Desk {
  readonly log: FactLog
  readonly texts: Texts
  readonly filings: Filings
  readonly judgements: Judgements
  readonly readings: Readings
  readonly views: ViewsWriter
  /** What readers are shown: members speak of things by the ids that they see there. */
  readonly shown: ViewsReader
  /** Reads a text; pure. */
  readonly read: (text: string) => Reading
  /** Text out of a file of another format, or why there is none; never rejects. */
  readonly unwrap: (
    bytes: Uint8Array,
    wrapping: Wrapping,
  ) => Promise<{ readonly text: string } | { readonly trouble: string }>
  /** Version of the reader, part of the key of each kept reading. */
  readonly reader: string
  /** ISO instant, UTC, milliseconds. */
  readonly now: () => string
  readonly ticks: Ticks
  /** 16 fresh random bytes. */
  readonly salt: () => Uint8Array
  /** Who files, where the source does not say. */
  readonly by: string
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>
}
