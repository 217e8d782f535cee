import { z } from 'zod'
import type {
  ActionRow,
  AttendanceRow,
  DocumentRow,
  DoubtKind,
  ItemKind,
  LinkRow,
  MentionState,
  MotionRow,
} from '#views'
import type { Same } from './same.ts'

/** What a text is: notes of a meeting, or something that holds none. */
export const textKind = z.enum([
  'minutes',
  'report',
  'plan',
  'agenda',
  'cancelled',
  'template',
  'empty',
  'no-minutes',
])

/** What wrote a text, or what flattened it. */
export const formName = z.enum([
  'markdown',
  'plain',
  'html-table',
  'pdf-text',
  'page-text',
  'html-page',
  'wiki-text',
  'org',
  'rst',
  'asciidoc',
  'mail',
  'transcript',
  'irc',
  'chat',
])

export const actionState = z.enum(['open', 'done', 'dropped', 'carried'])
export const mentionState = z.enum([
  ...actionState.options,
  'stated',
  'restates',
  'amends',
  'supersedes',
])
export const itemKind = z.enum(['decision', 'action', 'motion', 'poll', 'question', 'next'])
export const doubtKind = z.enum(['finding', 'link', 'merge', 'lost'])
export const motionOutcome = z.enum(['passed', 'failed', 'tabled', 'withdrawn', 'open'])
export const attendanceStatus = z.enum(['present', 'absent', 'guest'])
export const linkTarget = z.enum(['issue', 'pull-request', 'recording', 'document', 'other'])

true satisfies Same<z.infer<typeof textKind>, DocumentRow['kind']>
true satisfies Same<z.infer<typeof formName>, DocumentRow['form']>
true satisfies Same<z.infer<typeof actionState>, ActionRow['state']>
true satisfies Same<z.infer<typeof mentionState>, MentionState>
true satisfies Same<z.infer<typeof itemKind>, ItemKind>
true satisfies Same<z.infer<typeof doubtKind>, DoubtKind>
true satisfies Same<z.infer<typeof motionOutcome>, MotionRow['outcome']>
true satisfies Same<z.infer<typeof attendanceStatus>, AttendanceRow['status']>
true satisfies Same<z.infer<typeof linkTarget>, LinkRow['target']>
