import type { CommunityBook } from '#views'
import { foldWords } from './rows-of-sheet.ts'
import type { ViewTables } from './view-tables.ts'

/** The rows that follow from all documents together. */
export const rowsOfBook = (
  community: string,
  book: CommunityBook,
): {
  readonly view_people: readonly ViewTables['view_people'][]
  readonly view_series: readonly ViewTables['view_series'][]
  readonly view_activity: readonly ViewTables['view_activity'][]
  readonly view_aliases: readonly ViewTables['view_aliases'][]
} => ({
  view_people: book.people.map((row) => ({
    community,
    person: row.id,
    // Ascending: who attended most comes first, then by name.
    sort: `${String(999_999 - row.attended).padStart(6, '0')} ${row.name} ${row.id}`,
    words: foldWords([...row.names, ...row.handles, row.organisation ?? ''].join(' ')),
    row: JSON.stringify(row),
  })),
  view_series: book.series.map((row) => ({
    community,
    series: row.id,
    row: JSON.stringify(row),
  })),
  view_activity: book.activity.map((row) => ({
    community,
    month: row.month,
    row: JSON.stringify(row),
  })),
  view_aliases: [...book.aliases].map(([alias, target]) => ({ community, alias, target })),
})
