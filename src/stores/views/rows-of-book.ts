import type { CommunityBook, DoubtRow } from '#views'
import { foldWords } from './rows-of-sheet.ts'
import type { ViewTables } from './view-tables.ts'

/** The rows that follow from all documents together. */
export const rowsOfBook = (
  community: string,
  book: CommunityBook,
): {
  readonly view_people: readonly ViewTables['view_people'][]
  readonly view_doubts: readonly ViewTables['view_doubts'][]
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
    evidence: JSON.stringify(book.evidence.get(row.id) ?? []),
  })),
  view_doubts: book.doubts.map((row) => {
    const place = row.places.at(-1)
    return {
      community,
      doubt: row.id,
      kind: row.kind,
      document: place?.document ?? null,
      series: place?.meeting?.series ?? null,
      date: place?.meeting?.date ?? null,
      sort: sortOfDoubt(row),
      words: foldWords([row.question, ...row.places.map(({ text }) => text)].join(' ')),
      row: JSON.stringify(row),
    }
  }),
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

/** Ascending: what has lost its place, then people, links and findings, the likeliest of each first. */
const sortOfDoubt = ({ kind, confidence, id }: DoubtRow): string =>
  `${['lost', 'merge', 'link', 'finding'].indexOf(kind)} ${String(Math.round((1 - confidence) * 1000)).padStart(4, '0')} ${id}`
