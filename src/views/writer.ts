import type { CommunityBook, DocumentSheet } from './sheets.ts'

/** Port: keeps the rows of a community. Writes only what differs from what is kept. */
export interface ViewsWriter {
  /** What the rows were made from, as given to `finish`; null where there are none, or half of them. */
  readonly stamp: (community: string) => Promise<string | null>
  /** Keeps the rows of some documents, all or nothing. */
  readonly keep: (community: string, sheets: readonly DocumentSheet[]) => Promise<void>
  /** Forgets the documents that are not among these, keeps the book, and remembers the stamp. */
  readonly finish: (
    community: string,
    documents: ReadonlySet<string>,
    book: CommunityBook,
    stamp: string,
  ) => Promise<void>
  /** Throws away all rows of a community. */
  readonly clear: (community: string) => Promise<void>
}
