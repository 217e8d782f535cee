import { z } from 'zod'
import type { AttendanceRow, LinkRow, MeetingView, TopicRow } from '#views'
import { problemRow } from './document.ts'
import { itemRow, personRef } from './item.ts'
import { meetingRef, meetingRow } from './meeting.ts'
import { span } from './place.ts'
import type { Same } from './same.ts'
import { attendanceStatus, formName, linkTarget } from './words.ts'

export const attendanceRow = z.strictObject({
  person: personRef,
  meeting: meetingRef,
  status: attendanceStatus,
  roles: z.array(z.string()),
  organisation: z.string().nullable().describe('as the list says'),
  written: z.string().describe('the name as written'),
  span,
})

export const topicRow = z.strictObject({
  meeting: meetingRef,
  title: z.string(),
  span,
  anchor: z.string().describe("anchor in the meeting's page"),
})

export const linkRow = z.strictObject({
  url: z.string(),
  text: z.string(),
  target: linkTarget,
  span,
})

/** A meeting with all that was read in it. */
export const meetingView = z.strictObject({
  meeting: meetingRow,
  original: z.string().describe('the whole text of its document; spans point into it'),
  form: formName,
  attendance: z.array(attendanceRow),
  topics: z.array(topicRow),
  speech: z.array(z.strictObject({ speaker: personRef, span })),
  items: z.array(itemRow),
  links: z.array(linkRow),
  problems: z.array(problemRow),
  previous: meetingRef.nullable(),
  next: meetingRef.nullable(),
})

true satisfies Same<z.infer<typeof attendanceRow>, AttendanceRow>
true satisfies Same<z.infer<typeof topicRow>, TopicRow>
true satisfies Same<z.infer<typeof linkRow>, LinkRow>
true satisfies Same<z.infer<typeof meetingView>, MeetingView>
