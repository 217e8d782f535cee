/**
 * A fact is what somebody did, kept for ever as one line of canonical JSON under a gapless sequence
 * per community. It holds ids and hashes only: texts, names and paths stand beside it as openings,
 * bound by salted hashes, so that they can be erased and the log stays whole.
 */
interface FactBase {
  /** Counted from 1, gapless per community. */
  readonly seq: number
  readonly community: string
  /** ISO instant, UTC, milliseconds: stamped by the clerk. */
  readonly at: string
  /** Commitment to the name of who did it. */
  readonly by: Commitment
}

/** `sha256:<base64url>` of salt and value; the opening that matches it is kept beside the log. */
export type Commitment = string & { readonly __brand: 'Commitment' }

/** `sha256:<hex>` of a text's bytes: names the text in views; in facts it stands behind a commitment. */
export type TextHash = string & { readonly __brand: 'TextHash' }

/** A community has a record from now on: the first fact of every log. */
export interface CommunityOpened extends FactBase {
  readonly type: 'CommunityOpened'
  readonly name: Commitment
}

/** A text was filed under a path of a source: new, changed, or back again. */
export interface NotesFiled extends FactBase {
  readonly type: 'NotesFiled'
  readonly text: Commitment
  readonly path: Commitment
  readonly source: Commitment
  /** When its author wrote it, where the source says so: an ISO instant, UTC. */
  readonly written?: Commitment
}

/** A path vanished from its source; its text stays readable. */
export interface NotesRetired extends FactBase {
  readonly type: 'NotesRetired'
  readonly text: Commitment
  readonly path: Commitment
  readonly source: Commitment
}

/** A member says that a reader found right. The sighting stands behind the commitment as canonical JSON. */
export interface FindingConfirmed extends FactBase {
  readonly type: 'FindingConfirmed'
  readonly sighting: Commitment
}

/** A member says what a finding should say instead. */
export interface FindingCorrected extends FactBase {
  readonly type: 'FindingCorrected'
  readonly sighting: Commitment
  readonly correction: Commitment
}

/** A member says that a finding is none. */
export interface FindingDismissed extends FactBase {
  readonly type: 'FindingDismissed'
  readonly sighting: Commitment
}

/** A member says that two names are one person's, or are not. */
export interface PeopleJudged extends FactBase {
  readonly type: 'PeopleJoined' | 'PeopleParted'
  readonly one: Commitment
  readonly other: Commitment
}

/** A member says that two sightings are of one item, or are not. */
export interface ItemsJudged extends FactBase {
  readonly type: 'ItemsJoined' | 'ItemsParted'
  readonly sighting: Commitment
  readonly other: Commitment
}

/** A member takes back what an earlier fact says. */
export interface JudgementWithdrawn extends FactBase {
  readonly type: 'JudgementWithdrawn'
  /** Number of that fact. */
  readonly withdrawn: number
}

/** What a member said. */
export type JudgementFact =
  | FindingConfirmed
  | FindingCorrected
  | FindingDismissed
  | PeopleJudged
  | ItemsJudged
  | JudgementWithdrawn

/** A line of the log. */
export type Fact = CommunityOpened | NotesFiled | NotesRetired | JudgementFact
