import type { ItemFinding, Reading } from '#notes'
import type { CommunityName } from '#record'

/** What became of a file. The middle ones are read, and hold no minutes. */
export type FileOutcome =
  | 'read'
  | 'unchanged'
  | 'empty'
  | 'cancelled'
  | 'template'
  | 'agenda'
  | 'no-minutes'
  | 'failed'
  | 'retired'

/** What became of one file. */
export interface AccountLine {
  readonly path: string
  readonly outcome: FileOutcome
  /** Why it failed. */
  readonly why?: string
}

/** What was found in the files read this time, by kind. */
export type Found = Record<ItemFinding['kind'] | 'meetings' | 'topics' | 'problems', number>

/** What an import did with each file of one source. */
export interface CommunityAccount {
  readonly community: CommunityName
  readonly source: string
  readonly lines: readonly AccountLine[]
  readonly passedOver: readonly { readonly why: string; readonly count: number }[]
  /** Earlier versions filed. */
  readonly earlier: number
  readonly found: Found
  /** Stopped before its end; what was filed is kept, and the next import goes on. */
  readonly interrupted: boolean
}

/** An import, community by community. */
export interface ImportAccount {
  readonly communities: readonly CommunityAccount[]
  /** Files that belong to no community (beside the sub-folders of `--each`), and why. */
  readonly passedOver: readonly { readonly why: string; readonly count: number }[]
  readonly seconds: number
}

/** A count that begins at nothing. */
export const nothingFound = (): Found => ({
  meetings: 0,
  topics: 0,
  decision: 0,
  action: 0,
  motion: 0,
  poll: 0,
  question: 0,
  next: 0,
  problems: 0,
})

/** Adds what a reading found. */
export const countFindings = (found: Found, reading: Reading): void => {
  found.meetings += reading.meetings.length
  found.problems += reading.problems.length
  for (const meeting of reading.meetings) {
    found.topics += meeting.topics.length
    for (const item of meeting.items) found[item.kind]++
  }
}

/** What is said of a file that was read. */
export const outcomeOf = ({ kind }: Pick<Reading, 'kind'>): FileOutcome =>
  kind === 'minutes' || kind === 'report' || kind === 'plan' ? 'read' : kind
