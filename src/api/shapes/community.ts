import { z } from 'zod'
import type { ActivityRow, CommunityRow, SeriesRow } from '#views'
import type { Same } from './same.ts'
import { count, day } from './scalars.ts'

export const communityRow = z.strictObject({
  id: z.string().describe('slug, stands in every address'),
  name: z.string(),
  documents: count,
  meetings: count,
})

export const seriesRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  meetings: count,
  first: day.nullable(),
  last: day.nullable(),
})

/** Counts of one month. */
export const activityRow = z.strictObject({
  month: z.string().describe('YYYY-MM'),
  meetings: count,
  decisions: count,
  actionsOpened: count,
  actionsClosed: count,
})

true satisfies Same<z.infer<typeof communityRow>, CommunityRow>
true satisfies Same<z.infer<typeof seriesRow>, SeriesRow>
true satisfies Same<z.infer<typeof activityRow>, ActivityRow>
