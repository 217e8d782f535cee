import type { ActionFinding, DecisionFinding } from '#notes'
import {
  type DoubtfulLink,
  type JoinedThread,
  joinThreads,
  type Register,
  type RegisteredText,
} from '#register'
import { JOINED_FROM } from '../doubt.ts'
import type { MeetingRef, Mention, MentionState, Thread } from '../rows.ts'
import { meetingRefOf } from './project-meeting.ts'

/** What became of an item after the place where it stands. */
export interface Fate {
  readonly thread: Thread | null
  /** The item is listed already, by an earlier mention. */
  readonly isLater: boolean
  /** As last told; null where nothing else tells of it. */
  readonly state: MentionState | null
  /** Meetings of its series after the last that mentions it. */
  readonly silent: number
  /** When a decision of its thread replaced it. */
  readonly until: string | null
}

/** What became of the items of a community. */
export interface FollowedItems {
  readonly fateOf: (item: string, meeting: MeetingRef) => Fate
  /** By the later item's id: earlier ones that it may be the same as. */
  readonly doubtsOf: (item: string) => readonly DoubtfulMention[]
  /** Every link that only a member can settle. */
  readonly doubts: readonly DoubtfulPair[]
}

/** Two mentions that may be of one item. */
export interface DoubtfulPair {
  readonly kind: 'action' | 'decision'
  readonly earlier: Mention
  readonly later: Mention
  readonly evidence: readonly string[]
  readonly confidence: number
}

/** An earlier mention that may be of the same item. */
export interface DoubtfulMention extends DoubtfulLink {
  readonly mention: Mention
}

/** Follows the items of a community once, for all its sheets. */
export const followItems = (
  register: Register,
  refById: ReadonlyMap<string, MeetingRef>,
): FollowedItems => {
  const { threadByItem, doubts } = joinThreads(register, JOINED_FROM)
  const wanted = new Set([
    ...threadByItem.keys(),
    ...doubts.flatMap(({ earlier, later }) => [earlier, later]),
  ])
  const told = mentionsOf(register.texts, wanted, refById)
  const threads = new Map<JoinedThread, Thread>()
  const threadOf = (joined: JoinedThread): Thread => {
    const known = threads.get(joined)
    if (known) return known
    const mentions = joined.mentions.map(({ item, relation, evidence, confidence }): Mention => {
      const mention = told.get(item)!
      return { ...mention, state: relation ?? mention.state, evidence, confidence }
    })
    const thread = { id: mentions[0]!.item, born: mentions[0]!.meeting, mentions }
    threads.set(joined, thread)
    return thread
  }
  const daysAfter = countDays(register.texts)
  const doubtsByLater = Map.groupBy(doubts, ({ later }) => later)
  return {
    fateOf: (item, meeting) => {
      const joined = threadByItem.get(item)
      if (joined === undefined)
        return {
          thread: null,
          isLater: false,
          state: null,
          silent: daysAfter(meeting),
          until: null,
        }
      const thread = threadOf(joined)
      const last = thread.mentions.at(-1)!
      const at = thread.mentions.findIndex((mention) => mention.item === item)
      const own = thread.mentions[at]
      return {
        thread,
        isLater: item !== thread.id && own?.state !== 'amends' && own?.state !== 'supersedes',
        state: last.state,
        silent: daysAfter(last.meeting),
        until:
          thread.mentions.find(({ state }, i) => i > at && state === 'supersedes')?.meeting.date ??
          null,
      }
    },
    doubts: doubts.map(({ earlier, later, evidence, confidence }) => ({
      kind: told.get(earlier)!.state === 'stated' ? 'decision' : 'action',
      earlier: told.get(earlier)!,
      later: told.get(later)!,
      evidence,
      confidence,
    })),
    doubtsOf: (item) =>
      (doubtsByLater.get(item) ?? []).map((doubt) => ({
        ...doubt,
        mention: told.get(doubt.earlier)!,
      })),
  }
}

const mentionsOf = (
  texts: readonly RegisteredText[],
  wanted: ReadonlySet<string>,
  refById: ReadonlyMap<string, MeetingRef>,
): ReadonlyMap<string, Mention> => {
  const told = new Map<string, Mention>()
  for (const text of texts) {
    if (!text.standing) continue
    for (const [index, meeting] of text.reading.meetings.entries())
      for (const [position, finding] of meeting.items.entries()) {
        const item = text.ids.items[index]![position]!
        if (!wanted.has(item) || told.has(item)) continue
        told.set(item, {
          item,
          meeting: refById.get(text.ids.meetings[index]!) ?? meetingRefOf(text, index),
          document: text.ids.document,
          text: finding.text,
          span: finding.spans[0]!,
          state: stateOf(finding as ActionFinding | DecisionFinding),
          evidence: [],
          confidence: 1,
        })
      }
  }
  return told
}

const stateOf = (finding: ActionFinding | DecisionFinding): MentionState =>
  finding.kind === 'action' ? finding.state : 'stated'

/** How many days of a meeting's series with notes come after it; 0 where it has no date. */
const countDays = (texts: readonly RegisteredText[]): ((meeting: MeetingRef) => number) => {
  const daysBySeries = new Map<string, Set<string>>()
  for (const { standing, series, dates, reading } of texts) {
    if (!standing || reading.kind === 'agenda' || reading.kind === 'cancelled') continue
    const days = daysBySeries.get(series.id) ?? new Set()
    daysBySeries.set(series.id, days)
    for (const { date } of dates) if (date !== null) days.add(date)
  }
  const sorted = new Map([...daysBySeries].map(([series, days]) => [series, [...days].sort()]))
  return ({ series, date }) => {
    const days = sorted.get(series)
    if (date === null || days === undefined) return 0
    const next = days.findIndex((day) => day > date)
    return next < 0 ? 0 : days.length - next
  }
}
