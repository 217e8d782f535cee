/**
 * What readers are shown: the shapes of pages, of the API and of `--json` alike. All of it is derived
 * from facts and readings, and can be thrown away and made again. Dates are YYYY-MM-DD, instants
 * ISO with Z. Nothing here knows today's date: ages are reckoned by whoever asks, from `now`.
 */
import type {
  ActionState,
  AttendanceStatus,
  FormName,
  MotionOutcome,
  Tally,
  TextKind,
} from '#notes'
import type { LineRange, Problem, Span } from '#terms'

/** A community, with how much it holds. */
export interface CommunityRow {
  /** Slug: stands in every address. */
  readonly id: string
  readonly name: string
  readonly documents: number
  readonly meetings: number
}

/** A text that was filed. */
export interface DocumentRow {
  /** Short public id of the text, e.g. `t-4k7q2mzp`. */
  readonly id: string
  readonly text: string
  /** The path under which it stands now (or stood last), and its other paths. */
  readonly path: string
  readonly paths: readonly {
    readonly source: string
    readonly path: string
    readonly current: boolean
  }[]
  readonly kind: TextKind
  readonly form: FormName
  readonly title: string | null
  readonly bytes: number
  readonly lines: number
  /** No source holds it any more, or a newer version stands at its path. */
  readonly retired: boolean
  /** The document that replaced it at its path, if any. */
  readonly replacedBy: string | null
  readonly meetings: number
  readonly problems: number
}

/** A meeting, as far as it is named beside other things. */
export interface MeetingRef {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly series: string
}

/** A person or another party, as far as they are named beside other things. */
export interface PersonRef {
  /** Null for a party that is in no register (a team, an unknown nick). */
  readonly id: string | null
  readonly name: string
}

/** A series of meetings, with its first and last date. */
export interface SeriesRow {
  readonly id: string
  readonly title: string
  readonly meetings: number
  readonly first: string | null
  readonly last: string | null
}

/** How much was found in a meeting. */
export interface MeetingCounts {
  readonly people: number
  readonly topics: number
  readonly decisions: number
  readonly actions: number
  readonly openActions: number
  readonly motions: number
  readonly polls: number
  readonly questions: number
  readonly problems: number
}

/** A meeting, with what its notes say of time and place. */
export interface MeetingRow extends MeetingRef {
  readonly document: string
  readonly path: string
  readonly kind: TextKind
  readonly number: string | null
  readonly seriesTitle: string
  readonly dates: readonly string[]
  readonly dateWritten: string | null
  readonly conflict: boolean
  readonly startUtc: string | null
  readonly timeWritten: string | null
  readonly zone: string | null
  readonly minutes: number | null
  readonly place: string | null
  readonly recordings: readonly string[]
  readonly lines: LineRange
  readonly span: Span
  readonly retired: boolean
  readonly counts: MeetingCounts
}

/** What a member said of a finding. */
export interface JudgedRow {
  readonly say: 'confirm' | 'correct' | 'dismiss'
  /** Number of the fact. */
  readonly fact: number
  readonly at: string
  /** Null where it was erased. */
  readonly by: string | null
  /** As the reader found it. */
  readonly read: { readonly kind: ItemKind; readonly text: string }
}

interface ItemBase {
  /** Short public id, e.g. `a-7f3k2qxm`; an alias of its first sighting. */
  readonly id: string
  readonly meeting: MeetingRef
  readonly document: string
  /** The title of the topic under which it stands, if any. */
  readonly topic: string | null
  readonly text: string
  /** In reading order; the first is where it was born in this text. */
  readonly spans: readonly Span[]
  readonly rule: string
  readonly confidence: number
  readonly marked: boolean
  /** The reader is not sure, and no member has spoken. */
  readonly doubtful: boolean
  /** Which of the findings of its kind with the same words in its text, from 1. */
  readonly nth: number
  /** The last word of a member; null where nobody spoke. */
  readonly judged: JudgedRow | null
}

/** What a mention says of an action, or how it stands to the decision that it comes back to. */
export type MentionState = ActionState | 'stated' | 'restates' | 'amends' | 'supersedes'

/** A place in some meeting where an item is told of. */
export interface Mention {
  readonly item: string
  readonly meeting: MeetingRef
  readonly document: string
  readonly text: string
  readonly span: Span
  /** As said there. */
  readonly state: MentionState
  /** Why it is held to be the same, in a few words each; [] for the first. */
  readonly evidence: readonly string[]
  /** That it is the same, 0 to 1. */
  readonly confidence: number
}

/** An item followed through the meetings that mention it. */
export interface Thread {
  /** The id of its first mention. */
  readonly id: string
  readonly born: MeetingRef
  /** Oldest first; one where only copies of the notes repeat it. */
  readonly mentions: readonly Mention[]
}

/** Something decided. */
export interface DecisionRow extends ItemBase {
  readonly kind: 'decision'
  /** How it came about, in a word or two: `labelled in the notes`, `told in prose`, `vote 5–0–0`. */
  readonly how: string
  /** Null where no other decision goes back to it or came before it. */
  readonly thread: Thread | null
  /** The date from which another stands in its place; null while it is in force. */
  readonly until: string | null
}

/** Something to be done. */
export interface ActionRow extends ItemBase {
  readonly kind: 'action'
  readonly owners: readonly PersonRef[]
  readonly due: string | null
  readonly dueDate: string | null
  /** That of its latest mention. */
  readonly state: ActionState
  readonly review: boolean
  /** Null where it is mentioned once. */
  readonly thread: Thread | null
  /** Of what is open: how many meetings of its series followed its last mention; else 0. */
  readonly silent: number
}

interface Positions {
  readonly for: readonly PersonRef[]
  readonly against: readonly PersonRef[]
  readonly abstain: readonly PersonRef[]
  readonly tally: Tally | null
}

/** A motion, with who moved it and who voted how. */
export interface MotionRow extends ItemBase, Positions {
  readonly kind: 'motion'
  readonly mover: readonly PersonRef[]
  readonly seconder: readonly PersonRef[]
  readonly outcome: MotionOutcome
}

/** A poll, with who was on which side. */
export interface PollRow extends ItemBase, Positions {
  readonly kind: 'poll'
}

/** Something left open. */
export interface QuestionRow extends ItemBase {
  readonly kind: 'question'
}

/** When the next meeting was said to be. */
export interface NextRow extends ItemBase {
  readonly kind: 'next'
  readonly date: string | null
}

/** Anything found that has an id of its own. */
export type ItemRow = DecisionRow | ActionRow | MotionRow | PollRow | QuestionRow | NextRow
/** What an item may be. */
export type ItemKind = ItemRow['kind']

/** That somebody was at a meeting, or was missed. */
export interface AttendanceRow {
  readonly person: PersonRef
  readonly meeting: MeetingRef
  readonly status: AttendanceStatus
  readonly roles: readonly string[]
  /** As the list says; null where it says none. */
  readonly organisation: string | null
  readonly written: string
  readonly span: Span
}

/** A subject of a meeting. */
export interface TopicRow {
  readonly meeting: MeetingRef
  readonly title: string
  readonly span: Span
  /** Anchor in the meeting's page: `t1`, `t2` … */
  readonly anchor: string
}

/** A link in the notes of a meeting. */
export interface LinkRow {
  readonly url: string
  readonly text: string
  readonly target: 'issue' | 'pull-request' | 'recording' | 'document' | 'other'
  readonly span: Span
}

/** What is odd in a text, with where it stands. */
export interface ProblemRow extends Problem {
  readonly document: string
  readonly path: string
  readonly meeting: MeetingRef | null
}

/** A meeting's page. */
export interface MeetingView {
  readonly meeting: MeetingRow
  /** The whole original text of its document; spans point into it. */
  readonly original: string
  readonly form: FormName
  readonly attendance: readonly AttendanceRow[]
  readonly topics: readonly TopicRow[]
  readonly speech: readonly { readonly speaker: PersonRef; readonly span: Span }[]
  readonly items: readonly ItemRow[]
  readonly links: readonly LinkRow[]
  readonly problems: readonly ProblemRow[]
  readonly previous: MeetingRef | null
  readonly next: MeetingRef | null
}

/** A document's page. */
export interface DocumentView {
  readonly document: DocumentRow
  readonly original: string
  /** What was filed is no text itself, as a PDF is none; `original` was read from it. */
  readonly isUnwrapped: boolean
  readonly meetings: readonly MeetingRow[]
  readonly problems: readonly ProblemRow[]
  readonly versions: readonly DocumentRow[]
}

/** An item's page. */
export interface ItemView {
  readonly item: ItemRow
  /** The lines of the original around its first span, for reading it in place. */
  readonly excerpt: string
  /** The number of the excerpt's first line. */
  readonly excerptLine: number
  readonly path: string
  /** Hash of the text it was read from. */
  readonly text: string
  /** The item's own text is in a version that is no longer current. */
  readonly retired: boolean
}

/** Counts per month (YYYY-MM). */
export interface ActivityRow {
  readonly month: string
  readonly meetings: number
  readonly decisions: number
  readonly actionsOpened: number
  readonly actionsClosed: number
}

/** A community's first page. */
export interface HomeView {
  readonly community: CommunityRow
  readonly totals: Record<ItemKind | 'documents' | 'meetings' | 'people' | 'problems', number>
  readonly decisions: readonly DecisionRow[]
  readonly openActions: readonly ActionRow[]
  readonly openActionCount: number
  /** The latest announced next meeting of each series. */
  readonly next: readonly NextRow[]
  readonly activity: readonly ActivityRow[]
  readonly recent: readonly MeetingRow[]
  readonly problems: readonly ProblemRow[]
}

/** A page of a list: `cursor` asks for the next one; null at the end. */
export interface Listing<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly cursor: string | null
}

/** Something that was found by its words. */
export interface SearchHit {
  readonly kind: ItemKind | 'meeting' | 'topic' | 'text' | 'person'
  readonly id: string
  readonly title: string
  readonly snippet: string
  /** Offsets [from, to) into the snippet of the words found. */
  readonly hits: readonly (readonly [number, number])[]
  readonly meeting: MeetingRef | null
  readonly document: string | null
  readonly span: Span | null
  readonly date: string | null
  /** Of an item its row, as the registers have it; else null. */
  readonly item: ItemRow | null
}

/** What a search found, and how it was understood. */
export interface SearchResult extends Listing<SearchHit> {
  /** The query as understood, for clickable filters; unknown filters are said in `problems`. */
  readonly filters: readonly { readonly key: string; readonly value: string }[]
  readonly words: readonly string[]
  readonly problems: readonly string[]
  /** Of all that matches the words: how many of each kind, and of each series. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
  readonly series: readonly {
    readonly id: string
    readonly title: string
    readonly count: number
  }[]
}
