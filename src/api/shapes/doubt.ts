import { z } from 'zod'
import type { DoubtPlace, DoubtRow } from '#views'
import { personRef } from './item.ts'
import { meetingRef } from './meeting.ts'
import { span } from './place.ts'
import type { Same } from './same.ts'
import { saying } from './saying.ts'
import { doubtKind } from './words.ts'

const doubtPlace = z.strictObject({
  text: z.string().describe('what stands there, in its own words'),
  item: z.string().nullable(),
  person: personRef.nullable(),
  meeting: meetingRef.nullable(),
  document: z.string().nullable(),
  span: span.nullable(),
})

/** What only a member can settle; `yes` and `no` are what to say about it. */
export const doubtRow = z.strictObject({
  id: z.string(),
  kind: doubtKind,
  question: z.string(),
  evidence: z.array(z.string()),
  confidence: z.number().min(0).max(1).describe('that the answer is yes'),
  places: z.array(doubtPlace),
  yes: saying.nullable().describe('null where there is nothing to say yes to'),
  no: saying,
})

true satisfies Same<z.infer<typeof doubtPlace>, DoubtPlace>
true satisfies Same<z.infer<typeof doubtRow>, DoubtRow>
