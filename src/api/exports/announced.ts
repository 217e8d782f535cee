import type { ListFilter, NextRow, ViewsReader } from '#views'

/** Meetings that were announced and of which no notes are there yet, one a series at most. */
export const announced = async (
  views: ViewsReader,
  community: string,
  filter: ListFilter,
): Promise<readonly NextRow[]> => {
  const home = await views.home(community)
  const lastBySeries = new Map((await views.series(community)).map(({ id, last }) => [id, last]))
  return (home?.next ?? []).filter(({ date, meeting }) => {
    const last = lastBySeries.get(meeting.series)
    return (
      date !== null &&
      (last === undefined || last === null || date > last) &&
      (filter.series === undefined || filter.series === meeting.series)
    )
  })
}
