import { z } from 'zod'
import type { EvidenceRow, PersonRow, PersonView, PresenceRow, RoleRow, SpellRow } from '#views'
import { actionRow, motionRow, pollRow } from './item.ts'
import { meetingRef } from './meeting.ts'
import { attendanceRow } from './meeting-view.ts'
import type { Same } from './same.ts'
import { count, day } from './scalars.ts'

export const personRow = z.strictObject({
  id: z.string().describe('slug of the best name'),
  key: z.string().describe('one of the names, as judgements have it'),
  name: z.string(),
  names: z.array(z.string()),
  handles: z.array(z.string()),
  organisation: z.string().nullable(),
  attended: count,
  first: day.nullable(),
  last: day.nullable(),
  openActions: count,
  doneActions: count,
  droppedActions: count,
  unheardActions: count.describe('open, and never heard of again in its series'),
  motions: count,
})

const evidenceRow = z.strictObject({
  names: z.tuple([z.string(), z.string()]).describe('as judgements have them'),
  written: z.tuple([z.string(), z.string()]).describe('as somebody wrote them'),
  why: z.string(),
  confidence: z.number().min(0).max(1),
  meeting: meetingRef.nullable().describe('where it was seen; null for what a member says'),
  document: z.string().nullable(),
})

const spell = {
  name: z.string(),
  first: day.nullable(),
  last: day.nullable(),
  meetings: count,
}

const spellRow = z.strictObject(spell)
const roleRow = z.strictObject({ ...spell, series: z.string(), seriesTitle: z.string() })

const presenceRow = z.strictObject({
  quarter: z.string().describe('YYYY-Qn'),
  attended: count,
  absent: count,
  held: count.describe('meetings of the series that they ever attended'),
})

/** What a person promised, moved and attended. */
export const personView = z.strictObject({
  person: personRow,
  evidence: z.array(evidenceRow).describe('why the names are held to be one person’s'),
  organisations: z.array(spellRow).describe('whom they came for, oldest first'),
  roles: z.array(roleRow),
  presence: z.array(presenceRow).describe('by quarter, from the first to the last'),
  attendance: z.array(attendanceRow),
  actions: z.array(actionRow),
  moved: z.array(motionRow),
  seconded: z.array(motionRow),
  voted: z.array(z.discriminatedUnion('kind', [motionRow, pollRow])),
})

true satisfies Same<z.infer<typeof personRow>, PersonRow>
true satisfies Same<z.infer<typeof evidenceRow>, EvidenceRow>
true satisfies Same<z.infer<typeof spellRow>, SpellRow>
true satisfies Same<z.infer<typeof roleRow>, RoleRow>
true satisfies Same<z.infer<typeof presenceRow>, PresenceRow>
true satisfies Same<z.infer<typeof personView>, PersonView>
