import type { CommunityRow } from '#api'

/** An import under way. */
export interface Importing {
  readonly community: string
  readonly done: number
  readonly total: number
  readonly secondsLeft: number | null
}

/** Where and when a page is shown: the same for every component of it. */
export interface Place {
  /** ISO instant; every age on the page is reckoned from it. */
  readonly now: string
  /** What leads from this page to the root, with a slash at its end: `/`, `/records/`, `../../`. */
  readonly base: string
  /** This page below the root, with its query: `tidepool/decisions?year=2019`. */
  readonly url: string
  /** Null on pages that belong to no community. */
  readonly community: CommunityRow | null
  /** The pages are files on a plain web host: no forms, no queries, addresses end in `.html`. */
  readonly files?: boolean
  /** The pages of a list before and after this one, where pages are files. */
  readonly pages?: { readonly previous: string | null; readonly next: string | null }
  /** What a member says is written down here. */
  readonly takesWords?: boolean
  /** How far a running import is; null or absent: none is running. */
  readonly importing?: Importing | null
}

/** The page asked for, of a path below the root: `tidepool/decisions?year=2019` → `decisions`. */
export const sectionOf = (at: Place): string =>
  at.url.split('?')[0]?.split('/')[1]?.replace(/-\d+$/, '') ?? ''
