import { z } from 'zod'
import type {
  ActionRow,
  DecisionRow,
  ItemRow,
  ItemView,
  MotionRow,
  NextRow,
  PersonRef,
  PollRow,
  QuestionRow,
  Thread,
} from '#views'
import { meetingRef } from './meeting.ts'
import { span } from './place.ts'
import type { Same } from './same.ts'
import { count, day } from './scalars.ts'
import { actionState, itemKind, mentionState, motionOutcome } from './words.ts'

export const personRef = z.strictObject({
  id: z
    .string()
    .nullable()
    .describe('null for a party that is in no register: a team, an unknown nick'),
  name: z.string(),
})

/** What a member said of a finding. */
const judged = z.strictObject({
  say: z.enum(['confirm', 'correct', 'dismiss']),
  fact: z.int().min(1).describe('number of the fact'),
  at: z.string().describe('ISO instant, UTC'),
  by: z.string().nullable(),
  read: z.strictObject({ kind: itemKind, text: z.string() }).describe('as the reader found it'),
})

const itemShape = {
  id: z.string().describe('short public id, e.g. `a-7f3k2qxm`'),
  meeting: meetingRef,
  document: z.string(),
  topic: z.string().nullable().describe('title of the topic under which it stands'),
  text: z.string().describe('the words as read, without markup'),
  spans: z.array(span).min(1).describe('in reading order; where it was born first'),
  rule: z.string().describe('the rule that found it'),
  confidence: z.number().min(0).max(1),
  marked: z.boolean().describe('a label, tag, table or heading says what it is'),
  doubtful: z.boolean().describe('the reader is not sure, and no member has spoken'),
  nth: z.int().min(1).describe('among the findings of its kind and words in its text'),
  judged: judged.nullable().describe('the last word of a member'),
}

const tally = z.strictObject({ for: count, against: count, abstain: count })

const positions = {
  for: z.array(personRef),
  against: z.array(personRef),
  abstain: z.array(personRef),
  tally: tally.nullable(),
}

const mention = z.strictObject({
  item: z.string(),
  meeting: meetingRef,
  document: z.string(),
  text: z.string(),
  span,
  state: mentionState.describe('as said there'),
  evidence: z.array(z.string()).describe('why it is held to be the same; empty for the first'),
  confidence: z.number().min(0).max(1).describe('that it is the same'),
})

/** An item followed through the meetings that mention it. */
export const thread = z.strictObject({
  id: z.string().describe('the id of its first mention'),
  born: meetingRef,
  mentions: z
    .array(mention)
    .min(1)
    .describe('oldest first; copies of the same notes are told once'),
})

export const decisionRow = z.strictObject({
  ...itemShape,
  kind: z.literal('decision'),
  how: z.string().describe('how it came about, in a word or two'),
  thread: thread.nullable().describe('decisions that go back to it, or that it goes back to'),
  until: day.nullable().describe('from when another stands in its place; null while in force'),
})

export const actionRow = z.strictObject({
  ...itemShape,
  kind: z.literal('action'),
  owners: z.array(personRef),
  due: z.string().nullable().describe('as written, or the date'),
  dueDate: day.nullable(),
  state: actionState.describe('that of its latest mention'),
  review: z.boolean().describe('assigned earlier, only looked back on here'),
  thread: thread.nullable().describe('null where it is mentioned once'),
  silent: count.describe('of what is open: meetings of its series since its last mention; else 0'),
})

export const motionRow = z.strictObject({
  ...itemShape,
  ...positions,
  kind: z.literal('motion'),
  mover: z.array(personRef),
  seconder: z.array(personRef),
  outcome: motionOutcome,
})

export const pollRow = z.strictObject({ ...itemShape, ...positions, kind: z.literal('poll') })

export const questionRow = z.strictObject({ ...itemShape, kind: z.literal('question') })

export const nextRow = z.strictObject({
  ...itemShape,
  kind: z.literal('next'),
  date: day.nullable(),
})

/** Whatever a meeting leaves behind. */
export const itemRow = z.discriminatedUnion('kind', [
  decisionRow,
  actionRow,
  motionRow,
  pollRow,
  questionRow,
  nextRow,
])

/** An item with the lines around it. */
export const itemView = z.strictObject({
  item: itemRow,
  excerpt: z.string().describe('the lines around it'),
  excerptLine: z.int().min(1).describe('number of the first of those lines'),
  path: z.string(),
  text: z.string().describe('hash of the text it was read from'),
  retired: z.boolean().describe('its text is no longer current'),
})

true satisfies Same<z.infer<typeof personRef>, PersonRef>
true satisfies Same<z.infer<typeof thread>, Thread>
true satisfies Same<z.infer<typeof decisionRow>, DecisionRow>
true satisfies Same<z.infer<typeof actionRow>, ActionRow>
true satisfies Same<z.infer<typeof motionRow>, MotionRow>
true satisfies Same<z.infer<typeof pollRow>, PollRow>
true satisfies Same<z.infer<typeof questionRow>, QuestionRow>
true satisfies Same<z.infer<typeof nextRow>, NextRow>
true satisfies Same<z.infer<typeof itemRow>, ItemRow>
true satisfies Same<z.infer<typeof itemView>, ItemView>
