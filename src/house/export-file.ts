import { type ExportAddresses, exportFiles, type ViewsReader } from '#api'

/** Names of the files for other programs: `decisions.csv`, `meetings.atom`, `record.jsonl` … */
export const exportNames = (): readonly string[] =>
  exportFiles.map((file) => file.path.replace('/{community}/', ''))

/** Writes one of them, piece by piece; its links lead to files and pages beside it. */
export async function* exportFile(
  views: ViewsReader,
  id: string,
  name: string,
): AsyncGenerator<string> {
  const file = exportFiles.find(({ path }) => path === `/{community}/${name}`)
  if (!file) throw new RangeError(`No export is named ${name}`)
  const community = (await views.communities()).find((row) => row.id === id)
  if (!community) throw new RangeError(`No community has the id ${id}`)
  yield* file.write({ views, community, filter: {}, to: BESIDE })
}

const BESIDE: ExportAddresses = {
  meeting: ({ id }) => `meetings/${encodeURIComponent(id)}`,
  item: ({ id }) => `items/${encodeURIComponent(id)}`,
  page: (name) => name,
  self: (path) => path,
}
