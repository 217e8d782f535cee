import { z } from 'zod'
import type { HomeView } from '#views'
import { activityRow, communityRow } from './community.ts'
import { problemRow } from './document.ts'
import { actionRow, decisionRow, nextRow } from './item.ts'
import { meetingRow } from './meeting.ts'
import type { Same } from './same.ts'
import { count } from './scalars.ts'

/** What a community did lately, and what is open. */
export const homeView = z.strictObject({
  community: communityRow,
  totals: z.strictObject({
    documents: count,
    meetings: count,
    people: count,
    problems: count,
    decision: count,
    action: count,
    motion: count,
    poll: count,
    question: count,
    next: count,
  }),
  decisions: z.array(decisionRow),
  openActions: z.array(actionRow),
  openActionCount: count,
  next: z.array(nextRow).describe('the latest announced next meeting of each series'),
  activity: z.array(activityRow),
  recent: z.array(meetingRow),
  problems: z.array(problemRow),
})

true satisfies Same<z.infer<typeof homeView>, HomeView>
