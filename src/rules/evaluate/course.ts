import type { Act, ActOf } from '../acts/index.ts'
import type { Step } from '../derivation/step.ts'
import type { Fraction } from '../numbers/index.ts'
import type { Chamber, Rule, Stage } from '../rule/index.ts'
import type { Tally } from './tally-shape.ts'
import type { Because, Concern, Outcome, Ruling } from './verdict.ts'

/** A member as a roll names them. */
export interface Member {
  readonly id: string
  readonly affiliation: string | null
  readonly weight: Fraction
}

/** All members of a group from a moment on. */
export interface GroupRoll {
  readonly at: number
  readonly group: string
  readonly members: readonly Member[]
}

/** A ballot that a voter has in effect. */
export interface HeldBallot {
  readonly act: ActOf<'vote'>
  readonly voter: string
}

/** One chamber of a stage on its course. */
export interface ChamberCourse {
  chamber: Chamber
  readonly pointer: string
  /** In effect, by voter. */
  readonly ballots: Map<string, HeldBallot>
  /** Voters whose ballots undo each other. */
  readonly spoilt: Set<string>
}

/** How a stage ended. */
export interface StageResult {
  readonly outcome: Exclude<Outcome, 'pending' | 'open' | 'superseded'>
  readonly because: Because
  readonly step: Step
  readonly elected: readonly string[]
  /** What each chamber counted. */
  readonly tallies: readonly Tally[]
}

/** One stage on its course; moments are milliseconds since 1970. */
export interface StageCourse {
  stage: Stage
  readonly pointer: string
  readonly chambers: readonly ChamberCourse[]
  openedAt: number | null
  /** From when the window is reckoned: the opening, or the last time it started anew. */
  startsAt: number | null
  /** Milliseconds of pauses that are over, and of extensions. */
  addedMs: number
  extensions: number
  pausedAt: number | null
  /** When the quorum was first reached, where a late one prolongs the window. */
  quorumAt: number | null
  closedAt: number | null
  closedBy: 'the-end' | 'the-chair' | 'all-have-voted' | 'early' | null
  result: StageResult | null
}

/** A draw that was let in, and the order that it gave. */
export interface Draw {
  readonly act: ActOf<'draw'>
  readonly order: readonly string[]
}

/** A decision on its way: everything that the acts so far have made of it. */
export interface Course {
  rule: Rule
  readonly rolls: GroupRoll[]
  present: ReadonlySet<string>
  motion: ActOf<'move'> | null
  readonly seconds: Map<string, ActOf<'second'>>
  readonly sponsors: Map<string, ActOf<'sponsor'>>
  readonly notices: ActOf<'notice'>[]
  readonly reviews: ActOf<'review'>[]
  assigned: ActOf<'assign'> | null
  readonly recused: Map<string, ActOf<'recuse'>>
  readonly delegations: Map<string, ActOf<'delegate'>>
  readonly concerns: Map<string, Concern>
  readonly overrides: ActOf<'override'>[]
  readonly deviations: ActOf<'deviate'>[]
  readonly tieBreaks: ActOf<'break-tie'>[]
  readonly announcedDraws: ActOf<'announce-draw'>[]
  readonly draws: Draw[]
  readonly stages: StageCourse[]
  /** Which stage is on; the last one once all is over. */
  current: number
  withdrawn: Act | null
  superseded: ActOf<'supersede'> | null
  /** Moves between the states of a life, besides those that follow from outcomes. */
  readonly stateMoves: ActOf<'state'>[]
  /** When anything was done, for idle timers. */
  readonly activity: number[]
  readonly rulings: Ruling[]
  /** Grows with every act that may change who votes. */
  revision: number
  /** The time reckoned up to. */
  now: number
}

/** A decision about which nothing has been done yet. */
export const newCourse = (rule: Rule): Course => ({
  rule,
  rolls: [],
  present: new Set(),
  motion: null,
  seconds: new Map(),
  sponsors: new Map(),
  notices: [],
  reviews: [],
  assigned: null,
  recused: new Map(),
  delegations: new Map(),
  concerns: new Map(),
  overrides: [],
  deviations: [],
  tieBreaks: [],
  announcedDraws: [],
  draws: [],
  stages: rule.stages.map((stage, s) => newStage(stage, `/stages/${s}`)),
  current: 0,
  withdrawn: null,
  superseded: null,
  stateMoves: [],
  activity: [],
  rulings: [],
  revision: 0,
  now: Number.NEGATIVE_INFINITY,
})

const newStage = (stage: Stage, pointer: string): StageCourse => ({
  stage,
  pointer,
  chambers: stage.chambers.map((chamber, c) => ({
    chamber,
    pointer: `${pointer}/chambers/${c}`,
    ballots: new Map(),
    spoilt: new Set(),
  })),
  openedAt: null,
  startsAt: null,
  addedMs: 0,
  extensions: 0,
  pausedAt: null,
  quorumAt: null,
  closedAt: null,
  closedBy: null,
  result: null,
})

/** The stage that is on. */
export const stageOn = (course: Course): StageCourse => course.stages[course.current]!

/** Whether the decision can no longer change by voting. */
export const isOver = (course: Course): boolean =>
  course.withdrawn !== null ||
  course.superseded !== null ||
  (stageOn(course).closedAt !== null && stageOn(course).result !== null)
