import type { LineRange, Problem, Span } from '#terms'
import type { FormName } from './forms/form.ts'

/** What every finding carries: where it was read, by which rule, and how sure the reader is. */
export interface Found {
  /** The words as read, without markup, on one line. */
  readonly text: string
  /** Every place that states it, in reading order; never empty. */
  readonly spans: readonly Span[]
  /** Name of the rule that found it, e.g. `label`, `task-box`, `prose-promise`. */
  readonly rule: string
  /** 0 to 1; below 0.5 it is shown as doubtful. */
  readonly confidence: number
}

export type AttendanceStatus = 'present' | 'absent' | 'guest'

export interface PersonFinding extends Found {
  /** The spelling of the list first, then every other spelling in this text. */
  readonly names: readonly string[]
  readonly status: AttendanceStatus
  /** As written, lower case: chair, scribe, moderator … */
  readonly roles: readonly string[]
  readonly organisation: string | null
  /** Without the @. */
  readonly handles: readonly string[]
}

export interface TopicFinding extends Found {
  readonly title: string
}

/** Who said a stretch of the notes. */
export interface SpeechFinding extends Found {
  readonly speaker: string
}

export type ActionState = 'open' | 'done' | 'dropped' | 'carried'
export type MotionOutcome = 'passed' | 'failed' | 'tabled' | 'withdrawn' | 'open'

export interface Tally {
  readonly for: number
  readonly against: number
  readonly abstain: number
}

/** A kind of item that a meeting leaves behind. `marked`: a label, tag, table or heading says so. */
interface ItemBase extends Found {
  readonly marked: boolean
}

export interface DecisionFinding extends ItemBase {
  readonly kind: 'decision'
}

export interface ActionFinding extends ItemBase {
  readonly kind: 'action'
  /** One list per owner, all spellings in the text; [] where nobody is named. */
  readonly owners: readonly (readonly string[])[]
  /** A date (YYYY-MM-DD) where it can be reckoned from the text alone, else the words, or null. */
  readonly due: string | null
  readonly state: ActionState
  /** Assigned earlier, only looked back on here. */
  readonly review: boolean
  /** Beside its label, `14.1`; absent where it has none. */
  readonly number?: string
}

interface Positions {
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly abstain: readonly string[]
  readonly tally: Tally | null
}

export interface MotionFinding extends ItemBase, Positions {
  readonly kind: 'motion'
  readonly mover: readonly string[]
  readonly seconder: readonly string[]
  readonly outcome: MotionOutcome
}

export interface PollFinding extends ItemBase, Positions {
  readonly kind: 'poll'
}

export interface QuestionFinding extends ItemBase {
  readonly kind: 'question'
}

export interface NextFinding extends ItemBase {
  readonly kind: 'next'
  /** YYYY-MM-DD, or null where it cannot be reckoned. */
  readonly date: string | null
}

export type ItemFinding =
  | DecisionFinding
  | ActionFinding
  | MotionFinding
  | PollFinding
  | QuestionFinding
  | NextFinding

export interface LinkFinding extends Found {
  readonly url: string
  readonly target: 'issue' | 'pull-request' | 'recording' | 'document' | 'other'
}

/** What a text says of one meeting as a whole. */
export interface MeetingFacts {
  readonly title: string | null
  /** As written, without `#`. */
  readonly number: string | null
  /** The title without number and date: what the meetings of one series share. */
  readonly series: string | null
  /** Every acceptable reading as YYYY-MM-DD, best first; [] where none is written. */
  readonly dates: readonly string[]
  /** The date as written, e.g. `02/03/18`. */
  readonly dateWritten: string | null
  /** Month and day as MM-DD where the year is missing. */
  readonly dateWithoutYear: string | null
  /** YYYY-MM-DDTHH:MMZ where a time and a zone are written. */
  readonly startUtc: string | null
  /** The time as written, e.g. `7pm Berlin time`. */
  readonly timeWritten: string | null
  /** IANA name or offset, as understood. */
  readonly zone: string | null
  readonly minutes: number | null
  readonly place: string | null
  readonly recordings: readonly string[]
  /** The text contradicts itself: weekday against date, wrong year, two dates. */
  readonly conflict: boolean
}

export interface MeetingReading extends MeetingFacts {
  readonly lines: LineRange
  readonly span: Span
  readonly rule: string
  readonly confidence: number
  readonly people: readonly PersonFinding[]
  readonly topics: readonly TopicFinding[]
  readonly speech: readonly SpeechFinding[]
  readonly items: readonly ItemFinding[]
  readonly links: readonly LinkFinding[]
}

/** What a text is: notes of a meeting, or something that holds none. */
export type TextKind =
  | 'minutes'
  | 'report'
  | 'plan'
  | 'agenda'
  | 'cancelled'
  | 'template'
  | 'empty'
  | 'no-minutes'

/** What a line of the text is for; every line has one. */
export type LineUse = 'finding' | 'topic' | 'person' | 'speech' | 'link' | 'boilerplate' | 'plain'

/** All that is found in one text. Depends on its bytes and the reader's version alone. */
export interface Reading {
  /** Raised whenever the same bytes may read differently. */
  readonly reader: string
  readonly kind: TextKind
  readonly form: FormName
  /** Of the text as a whole: its first heading, or its first line. */
  readonly title: string | null
  readonly meetings: readonly MeetingReading[]
  readonly problems: readonly Problem[]
  /** One entry per line of the original. */
  readonly lineUses: readonly LineUse[]
}
