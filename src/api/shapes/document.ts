import { z } from 'zod'
import type { DocumentRow, DocumentView, ProblemRow } from '#views'
import { meetingRef, meetingRow } from './meeting.ts'
import { problem } from './place.ts'
import type { Same } from './same.ts'
import { count } from './scalars.ts'
import { formName, textKind } from './words.ts'

export const documentRow = z.strictObject({
  id: z.string().describe('short public id of the text, e.g. `d-4k7q2mzp`'),
  text: z.string().describe('hash of the content'),
  path: z.string().describe('where it stands now, or stood last'),
  paths: z.array(z.strictObject({ source: z.string(), path: z.string(), current: z.boolean() })),
  kind: textKind,
  form: formName,
  title: z.string().nullable(),
  bytes: count,
  lines: count,
  retired: z.boolean().describe('no source holds it any more, or a newer version took its place'),
  replacedBy: z.string().nullable().describe('the document that took its place'),
  meetings: count,
  problems: count,
})

export const problemRow = z.strictObject({
  ...problem.shape,
  document: z.string(),
  path: z.string(),
  meeting: meetingRef.nullable(),
})

/** A document with its original text. */
export const documentView = z.strictObject({
  document: documentRow,
  original: z.string().describe('the whole text as read; spans point into it'),
  isUnwrapped: z.boolean().describe('the text came out of a file of another format, as a PDF'),
  meetings: z.array(meetingRow),
  problems: z.array(problemRow),
  versions: z.array(documentRow),
})

true satisfies Same<z.infer<typeof documentRow>, DocumentRow>
true satisfies Same<z.infer<typeof problemRow>, ProblemRow>
true satisfies Same<z.infer<typeof documentView>, DocumentView>
