import type { CommunityRow, ViewsReader } from '#api'
import type { ParseMarkdown } from './pages/page.ts'

/** How far a running import is. */
export interface ImportProgress {
  readonly community: string
  readonly done: number
  /** Null while the files are still being counted. */
  readonly total: number | null
  readonly secondsLeft: number | null
}

/** What the server needs of the house. */
export interface Served {
  readonly views: ViewsReader
  readonly parse: ParseMarkdown
  /** The present instant, ISO with Z. */
  readonly now: () => string
  /** Minutebook's own version. */
  readonly version: string
  /** Null: no import is running. */
  readonly importProgress?: () => ImportProgress | null
  /** Told of what broke; the one who asked is told no details. */
  readonly report?: (error: unknown) => void
  /** The host names under which it answers; null: any. By default those of this machine. */
  readonly hosts?: readonly string[] | null
  /** Packs answers for a slow line; of no use on this machine. */
  readonly compress?: boolean
}

/** The community of this slug, or null. */
export const communityOf = async (views: ViewsReader, id: string): Promise<CommunityRow | null> =>
  (await views.communities()).find((row) => row.id === id) ?? null
