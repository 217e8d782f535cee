import type { DoubtRow } from './doubt-rows.ts'
import type { PersonRow, PersonView } from './person-rows.ts'
import type {
  ActionRow,
  ActivityRow,
  CommunityRow,
  DecisionRow,
  DocumentRow,
  DocumentView,
  HomeView,
  ItemView,
  Listing,
  MeetingRow,
  MeetingView,
  MotionRow,
  PollRow,
  ProblemRow,
  QuestionRow,
  SearchResult,
  SeriesRow,
} from './rows.ts'

/** What every list can be narrowed by; absent means all. */
export interface ListFilter {
  readonly series?: string
  /** YYYY */
  readonly year?: string
  /** YYYY-MM-DD, inclusive. */
  readonly after?: string
  readonly before?: string
  /** Person id. */
  readonly person?: string
  /** Words that the text must hold. */
  readonly text?: string
  /**
   * `open` holds what is carried, too; `unheard`: open and never heard of again. Decisions are `routine`
   * where they approve an agenda or minutes, else `substantive`.
   */
  readonly state?: string
  /** Every mention; else an item followed through meetings stands at its first alone. */
  readonly mentions?: boolean
  /** YYYY-MM-DD: decisions in force on that day. */
  readonly inForce?: string
  readonly doubtful?: boolean
  readonly cursor?: string
  /** Rows a page; 100 by default, at most 1,000. */
  readonly limit?: number
}

/** Port: answers questions about one community. Implemented by stores. Null: no such thing. */
export interface ViewsReader {
  readonly communities: () => Promise<readonly CommunityRow[]>
  readonly home: (community: string) => Promise<HomeView | null>
  readonly series: (community: string) => Promise<readonly SeriesRow[]>
  /** Newest first. */
  readonly meetings: (community: string, filter: ListFilter) => Promise<Listing<MeetingRow>>
  readonly meeting: (community: string, id: string) => Promise<MeetingView | null>
  readonly documents: (community: string, filter: ListFilter) => Promise<Listing<DocumentRow>>
  readonly document: (community: string, id: string) => Promise<DocumentView | null>
  readonly decisions: (community: string, filter: ListFilter) => Promise<Listing<DecisionRow>>
  readonly actions: (community: string, filter: ListFilter) => Promise<Listing<ActionRow>>
  readonly motions: (community: string, filter: ListFilter) => Promise<Listing<MotionRow>>
  readonly polls: (community: string, filter: ListFilter) => Promise<Listing<PollRow>>
  readonly questions: (community: string, filter: ListFilter) => Promise<Listing<QuestionRow>>
  readonly problems: (community: string, filter: ListFilter) => Promise<Listing<ProblemRow>>
  /** What only a member can settle: what is most likely first. `state` is the kind of doubt. */
  readonly doubts: (community: string, filter: ListFilter) => Promise<Listing<DoubtRow>>
  readonly people: (community: string, filter: ListFilter) => Promise<Listing<PersonRow>>
  readonly person: (community: string, id: string) => Promise<PersonView | null>
  /** Also answers ids of items whose text is no longer current. */
  readonly item: (community: string, id: string) => Promise<ItemView | null>
  readonly activity: (community: string) => Promise<readonly ActivityRow[]>
  readonly search: (
    community: string,
    query: string,
    page: { readonly cursor?: string; readonly limit?: number },
  ) => Promise<SearchResult>
}
