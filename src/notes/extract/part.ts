import type { Span } from '#terms'
import type { SectionKind } from '../conventions/sections.ts'
import type {
  ItemFinding,
  MeetingFacts,
  PersonFinding,
  SpeechFinding,
  TopicFinding,
} from '../finding.ts'
import type { Note } from '../parse/note.ts'
import type { Passage } from '../parse/passage.ts'
import type { Opening } from './speech/opening.ts'

/** The part of a note that is one meeting: passages [first, end). */
export interface Part {
  readonly note: Note
  readonly first: number
  readonly end: number
  readonly span: Span
  readonly rule: string
  readonly confidence: number
}

/** What extractors of items are given: one meeting, with what is already known of it. */
export interface Scene extends Part {
  readonly facts: MeetingFacts
  readonly people: readonly PersonFinding[]
  readonly topics: readonly TopicFinding[]
  readonly speech: readonly SpeechFinding[]
  /** Who says the passage (as written), or null. */
  readonly speakerAt: (index: number) => string | null
  /** The label with which the passage itself names its speaker, or null. */
  readonly openingAt: (index: number) => Opening | null
  /** What the section is for in which the passage stands (headings, labels before lists). */
  readonly sectionAt: (index: number) => SectionKind
}

/** An extractor of items: linear time, never throws. */
export type ItemExtractor = (scene: Scene) => readonly ItemFinding[]

/** The passages of a part, in order. */
export const passagesOf = (part: Part): readonly Passage[] =>
  part.note.passages.slice(part.first, part.end)
