import type { CommunityRow, Saying, ViewsReader } from '#api'
import type { Judged, Progress } from '#clerk'
import type { ParseMarkdown } from './pages/page.ts'

/** What the server needs of the house. */
export interface Served {
  readonly views: ViewsReader
  readonly parse: ParseMarkdown
  /** The present instant, ISO with Z. */
  readonly now: () => string
  /** Minutebook's own version. */
  readonly version: string
  /** Null: no import is running. */
  readonly importProgress?: () => Progress | null
  /**
   * Writes down what the member at this machine says, and brings the rows up to date. Absent: the record can
   * only be read.
   */
  readonly judge?: (community: string, saying: Saying) => Promise<Judged>
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
