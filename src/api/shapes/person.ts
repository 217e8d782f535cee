import { z } from 'zod'
import type { PersonRow, PersonView } from '#views'
import { actionRow, motionRow, pollRow } from './item.ts'
import { attendanceRow } from './meeting-view.ts'
import type { Same } from './same.ts'
import { count, day } from './scalars.ts'

export const personRow = z.strictObject({
  id: z.string().describe('slug of the best name'),
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

/** What a person promised, moved and attended. */
export const personView = z.strictObject({
  person: personRow,
  attendance: z.array(attendanceRow),
  actions: z.array(actionRow),
  moved: z.array(motionRow),
  seconded: z.array(motionRow),
  voted: z.array(z.discriminatedUnion('kind', [motionRow, pollRow])),
})

true satisfies Same<z.infer<typeof personRow>, PersonRow>
true satisfies Same<z.infer<typeof personView>, PersonView>
