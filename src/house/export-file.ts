import { type ExportAddresses, exportFiles } from '#api'
import type { ViewsReader } from '#views'

const PREFIX = '/{community}/'

/** The names of what can be exported: `decisions.csv`, `calendar.ics`, `record.jsonl` … */
export const exportNames = (): readonly string[] =>
  exportFiles.map((file) => file.path.slice(PREFIX.length))

/** Writes one export of a community, piece by piece. Addresses in it are relative to the community's home page. */
export async function* exportFile(
  views: ViewsReader,
  id: string,
  name: string,
): AsyncGenerator<string> {
  const file = exportFiles.find((known) => known.path === PREFIX + name)
  const community = (await views.communities()).find((known) => known.id === id)
  if (file && community) yield* file.write({ views, community, filter: {}, to: BELOW_HOME })
}

const BELOW_HOME: ExportAddresses = {
  meeting: ({ id }) => `meetings/${id}`,
  item: ({ id }) => `items/${id}`,
  page: (name) => name,
  self: (path) => path,
}
