import type { TextHash } from './fact.ts'

/** A filing or retirement as opened: one per fact whose openings are still kept. */
export interface Filing {
  readonly seq: number
  readonly kind: 'filed' | 'retired'
  /** Where the notes come from: one import root, e.g. `folder:/home/ada/notes`. */
  readonly source: string
  /** Below the source, with `/`. */
  readonly path: string
  readonly text: TextHash
  readonly at: string
  /** Null where it was erased. */
  readonly by: string | null
  readonly written: string | null
}

/** What a file was when it was last read: while its version stays, it need not be read again. */
export interface Sighted {
  readonly source: string
  /** Its path; an earlier version of a path is told by `path@version`. */
  readonly path: string
  /** What the source tells versions by: size and time, or the id of a git blob. */
  readonly version: string
  readonly text: TextHash
}

/** A community: the slug of its addresses, and what people call it. */
export interface CommunityName {
  readonly id: string
  readonly name: string
}

/** Port: which text stands at which path of which source. Derived from facts and openings. */
export interface Filings {
  readonly communities: () => Promise<readonly CommunityName[]>
  /**
   * All filings in the order of the log. The versions of a path are its filings in this order; the
   * last one says what stands there now.
   */
  readonly all: (community: string) => Promise<readonly Filing[]>
  readonly sighted: (community: string, source: string) => Promise<readonly Sighted[]>
  /** Throws all derived rows away and makes them again from facts and openings. */
  readonly rebuild: () => Promise<void>
}
