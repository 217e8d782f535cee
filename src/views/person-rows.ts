import type { ActionRow, AttendanceRow, MeetingRef, MotionRow, PollRow } from './rows.ts'

/** A person, with how much they take part. */
export interface PersonRow {
  /** Slug of the best name, unique in the community. */
  readonly id: string
  /** One of the names as judgements have it: `full:ada quay`, `handle:adaq`. */
  readonly key: string
  readonly name: string
  readonly names: readonly string[]
  readonly handles: readonly string[]
  readonly organisation: string | null
  readonly attended: number
  readonly first: string | null
  readonly last: string | null
  readonly openActions: number
  readonly doneActions: number
  readonly droppedActions: number
  /** Open, and never heard of again in a later meeting of its series. */
  readonly unheardActions: number
  readonly motions: number
}

/** Why two names are held to be one person's. */
export interface EvidenceRow {
  /** As judgements have them. */
  readonly names: readonly [string, string]
  /** As somebody wrote them. */
  readonly written: readonly [string, string]
  /** In a few words. */
  readonly why: string
  /** 0 to 1. */
  readonly confidence: number
  /** Where it was seen; null for what a member says. */
  readonly meeting: MeetingRef | null
  readonly document: string | null
}

/** Something that held of a person from one meeting to another. */
export interface SpellRow {
  readonly name: string
  /** YYYY-MM-DD of the first and the last meeting that says so. */
  readonly first: string | null
  readonly last: string | null
  readonly meetings: number
}

/** A role in a series, from when to when. */
export interface RoleRow extends SpellRow {
  readonly series: string
  readonly seriesTitle: string
}

/** A quarter of a year: of the meetings of the series that somebody ever attended, how many they attended. */
export interface PresenceRow {
  /** YYYY-Qn */
  readonly quarter: string
  readonly attended: number
  readonly absent: number
  readonly held: number
}

/** A person's page. */
export interface PersonView {
  readonly person: PersonRow
  readonly evidence: readonly EvidenceRow[]
  /** Whom they came for, oldest first. */
  readonly organisations: readonly SpellRow[]
  readonly roles: readonly RoleRow[]
  /** From the first quarter to the last that names them. */
  readonly presence: readonly PresenceRow[]
  readonly attendance: readonly AttendanceRow[]
  readonly actions: readonly ActionRow[]
  readonly moved: readonly MotionRow[]
  readonly seconded: readonly MotionRow[]
  readonly voted: readonly (MotionRow | PollRow)[]
}
