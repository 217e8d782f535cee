import type { Desk, ImportAccount, Watch } from '#clerk'
import { complete } from './complete.ts'
import { importPath } from './import-path.ts'
import { rebuild } from './rebuild.ts'
import type { HouseSettings, ImportOptions } from './settings.ts'

/** What the house does at length, as data, so that another thread can be told to do it. */
export type Work =
  | { readonly kind: 'import'; readonly path: string; readonly options: ImportOptions }
  | { readonly kind: 'complete' }
  | { readonly kind: 'rebuild' }

/** Does it; an import answers with its account. */
export const doWork = async (
  desk: Desk,
  work: Work,
  settings: HouseSettings,
  watch: Watch,
): Promise<ImportAccount | null> => {
  switch (work.kind) {
    case 'import':
      return importPath(desk, work.path, work.options, settings, watch)
    case 'complete':
      await complete(desk, watch)
      return null
    case 'rebuild':
      await rebuild(desk, watch)
      return null
  }
}
