import type { ListFilter } from '#api'

/** Whether a filter leaves anything out. */
export const isNarrowed = (filter: ListFilter): boolean =>
  Boolean(
    filter.series ||
      filter.year ||
      filter.after ||
      filter.before ||
      filter.person ||
      filter.text ||
      filter.state ||
      filter.inForce,
  )

/** A filter as the fields of its address, without the place in the list. */
export const fieldsOfFilter = (
  filter: ListFilter,
): Record<string, string | boolean | undefined> => ({
  series: filter.series,
  year: filter.year,
  after: filter.after,
  before: filter.before,
  person: filter.person,
  text: filter.text,
  state: filter.state,
  doubtful: filter.doubtful,
  inForce: filter.inForce,
  mentions: filter.mentions,
})
