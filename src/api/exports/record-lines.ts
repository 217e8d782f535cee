import type { CommunityRow, ViewsReader } from '#views'
import { allRows } from './all-rows.ts'

/**
 * The whole record of a community as JSON Lines: each line an object whose `type` says which row it is.
 * A line of type `document` holds the original text, so that nothing of the record is left behind.
 */
export async function* recordLines(
  views: ViewsReader,
  community: CommunityRow,
): AsyncGenerator<string> {
  const { id } = community
  yield line('community', community)
  for (const series of await views.series(id)) yield line('series', series)
  for await (const row of allRows((filter) => views.documents(id, filter))) {
    const document = await views.document(id, row.id)
    yield line('document', { ...row, original: document?.original ?? null })
  }
  for await (const person of allRows((filter) => views.people(id, filter)))
    yield line('person', person)
  for await (const row of allRows((filter) => views.meetings(id, filter))) {
    yield line('meeting', row)
    const meeting = await views.meeting(id, row.id)
    if (meeting === null) continue
    for (const attendance of meeting.attendance) yield line('attendance', attendance)
    for (const topic of meeting.topics) yield line('topic', topic)
    for (const item of meeting.items) yield line(item.kind, item)
    for (const link of meeting.links) yield line('link', { meeting: row.id, ...link })
  }
  for await (const problem of allRows((filter) => views.problems(id, filter)))
    yield line('problem', problem)
  for (const month of await views.activity(id)) yield line('activity', month)
}

const line = (type: string, row: object): string => `${JSON.stringify({ type, ...row })}\n`
