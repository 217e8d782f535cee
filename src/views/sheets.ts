/**
 * What a projection hands to a store: rows, with what lists filter and sort by. One sheet holds all
 * rows that follow from one document, and is replaced as a whole.
 */
import type { Span } from '#terms'
import type { DoubtRow } from './doubt-rows.ts'
import type { EvidenceRow, PersonRow } from './person-rows.ts'
import type {
  ActivityRow,
  AttendanceRow,
  CommunityRow,
  DocumentRow,
  HomeView,
  ItemKind,
  ItemRow,
  LinkRow,
  MeetingRef,
  MeetingRow,
  PersonRef,
  ProblemRow,
  SeriesRow,
  TopicRow,
} from './rows.ts'

/** All rows that follow from one document. */
export interface DocumentSheet {
  readonly document: DocumentRow
  /** Every meeting its text tells of; the row of one may stand with a newer version. */
  readonly meetingIds: readonly string[]
  /** Documents that stood at the same paths, this one included, oldest first. */
  readonly versions: readonly string[]
  readonly meetings: readonly MeetingSheet[]
  readonly items: readonly ItemEntry[]
  readonly problems: readonly ProblemRow[]
  readonly search: readonly SearchEntry[]
}

/** All rows of one meeting, but for its items. */
export interface MeetingSheet {
  readonly row: MeetingRow
  /** Descending: newest first. Unique in the community. */
  readonly sort: string
  readonly attendance: readonly AttendanceRow[]
  readonly topics: readonly TopicRow[]
  readonly speech: readonly { readonly speaker: PersonRef; readonly span: Span }[]
  readonly links: readonly LinkRow[]
}

/** An item, with what lists filter and sort by. */
export interface ItemEntry {
  readonly row: ItemRow
  /** Descending: newest first, within a meeting in reading order. Unique in the community. */
  readonly sort: string
  /** An earlier mention of the same stands in lists. */
  readonly isLater: boolean
  /** Its text is no longer current. */
  readonly retired: boolean
  readonly people: readonly ItemPerson[]
}

/** Who had to do with an item, by their id. */
export interface ItemPerson {
  readonly person: string
  readonly role: 'owner' | 'mover' | 'seconder' | 'voter'
}

/** What can be found by its words. */
export type SearchKind = ItemKind | 'meeting' | 'topic' | 'text' | 'person'

/** Something that can be found by its words. Retired things are not. */
export interface SearchEntry {
  readonly kind: SearchKind
  readonly id: string
  /** Shown above the snippet. */
  readonly title: string
  /** Searched: its own title (counts for more), and its words. */
  readonly heading: string
  readonly body: string
  readonly meeting: MeetingRef | null
  readonly document: string | null
  readonly span: Span | null
  readonly date: string | null
  readonly series: string | null
  /** State of an action, outcome of a motion. */
  readonly state: string | null
  /** Person ids. */
  readonly owners: readonly string[]
  /** Who moved, seconded or said it. */
  readonly by: readonly string[]
  /** Everybody concerned, those above included. */
  readonly people: readonly string[]
}

/** What follows from all documents together. */
export interface CommunityBook {
  readonly community: CommunityRow
  readonly totals: HomeView['totals']
  readonly openActions: number
  readonly people: readonly PersonRow[]
  /** By the id of the person. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>
  readonly doubts: readonly DoubtRow[]
  readonly series: readonly SeriesRow[]
  readonly activity: readonly ActivityRow[]
  /** Old ids of meetings and items → the ids they have now. */
  readonly aliases: ReadonlyMap<string, string>
  readonly search: readonly SearchEntry[]
}
