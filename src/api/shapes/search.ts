import { z } from 'zod'
import type { SearchHit, SearchResult } from '#views'
import { itemRow } from './item.ts'
import { listing } from './listing.ts'
import { meetingRef } from './meeting.ts'
import { span } from './place.ts'
import type { Same } from './same.ts'
import { count, day } from './scalars.ts'

export const searchHit = z.strictObject({
  kind: z.enum([
    'decision',
    'action',
    'motion',
    'poll',
    'question',
    'next',
    'meeting',
    'topic',
    'text',
    'person',
  ]),
  id: z.string(),
  title: z.string(),
  snippet: z.string(),
  hits: z.array(z.tuple([count, count])).describe('offsets [from, to) into the snippet'),
  meeting: meetingRef.nullable(),
  document: z.string().nullable(),
  span: span.nullable(),
  date: day.nullable(),
  item: itemRow.nullable().describe('of an item its row, as its register has it; else null'),
})

/** What a search found, and how the query was understood. */
export const searchResult = z.strictObject({
  ...listing(searchHit).shape,
  filters: z.array(z.strictObject({ key: z.string(), value: z.string() })),
  words: z.array(z.string()),
  problems: z.array(z.string()).describe('what of the query was not understood'),
  kinds: z.array(z.strictObject({ kind: z.string(), count })),
  series: z.array(z.strictObject({ id: z.string(), title: z.string(), count })),
})

true satisfies Same<z.infer<typeof searchHit>, SearchHit>
true satisfies Same<z.infer<typeof searchResult>, SearchResult>
