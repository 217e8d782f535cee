import { z } from 'zod'
import type { MeetingCounts, MeetingRef, MeetingRow } from '#views'
import { lineRange, span } from './place.ts'
import type { Same } from './same.ts'
import { count, day } from './scalars.ts'
import { textKind } from './words.ts'

export const meetingRef = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: day.nullable(),
  series: z.string(),
})

const meetingCounts = z.strictObject({
  people: count,
  topics: count,
  decisions: count,
  actions: count,
  openActions: count,
  motions: count,
  polls: count,
  questions: count,
  problems: count,
})

export const meetingRow = z.strictObject({
  ...meetingRef.shape,
  document: z.string(),
  path: z.string(),
  kind: textKind,
  number: z.string().nullable(),
  seriesTitle: z.string(),
  dates: z.array(day).describe('every acceptable reading, best first'),
  dateWritten: z.string().nullable().describe('as written, e.g. `02/03/18`'),
  conflict: z.boolean().describe('the text contradicts itself about its date'),
  startUtc: z
    .string()
    .nullable()
    .describe('YYYY-MM-DDTHH:MMZ, where a time and a zone are written'),
  timeWritten: z.string().nullable(),
  zone: z.string().nullable().describe('IANA name or offset'),
  minutes: z.number().nullable(),
  place: z.string().nullable(),
  recordings: z.array(z.string()),
  lines: lineRange.describe('first and last line in its document'),
  span,
  retired: z.boolean(),
  counts: meetingCounts,
})

true satisfies Same<z.infer<typeof meetingRef>, MeetingRef>
true satisfies Same<z.infer<typeof meetingCounts>, MeetingCounts>
true satisfies Same<z.infer<typeof meetingRow>, MeetingRow>
