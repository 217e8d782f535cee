import { openEach, openSource, type Surroundings } from '#bridges'
import {
  type CommunityAccount,
  communityNamed,
  type Desk,
  fileNotes,
  type ImportAccount,
  readFiled,
  refreshViews,
  type Watch,
} from '#clerk'
import type { ImportOptions } from './settings.ts'

/** Files what a path names, reads what is not read yet, and brings the views up to date. */
export const importPath = async (
  desk: Desk,
  path: string,
  options: ImportOptions,
  around: Omit<Surroundings, 'history'>,
  watch: Watch,
): Promise<ImportAccount> => {
  const start = desk.ticks()
  const surroundings = { ...around, history: options.history ?? false }
  const { sources, beside } = options.each
    ? await openEach(path, surroundings)
    : { sources: [await openSource(path, surroundings)], beside: 0 }
  const communities: CommunityAccount[] = []
  for (const { name, source } of sources) {
    const community = communityNamed(options.community ?? name)
    communities.push(await fileNotes(desk, community, source, watch))
    await readFiled(desk, community, watch)
    await refreshViews(desk, community, watch)
    await source.close()
    if (watch.signal?.aborted) break
  }
  const passedOver = beside > 0 ? [{ why: 'beside the sub-folders', count: beside }] : []
  return { communities, passedOver, seconds: (desk.ticks() - start) / 1000 }
}
