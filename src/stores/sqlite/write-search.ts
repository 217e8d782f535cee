import type { SearchEntry } from '#views'
import { rowOfEntry } from '../views/rows-of-sheet.ts'
import type { Statements } from './statements.ts'

/** Numbers of search entries: a community's begin at its own number times this. */
export const SPAN_OF_COMMUNITY = 2 ** 36

/** Forgets the entries of a document (null: of the book), in the index too. */
export const forgetEntries = (
  statements: Statements,
  community: string,
  document: string | null,
): void => {
  const { all, run } = statements
  const same = 'community = ? and document is ?'
  const entries = all<{ n: number; heading: string; body: string }>(
    `select n, heading, body from search_entries where ${same}`,
    [community, document],
  )
  for (const { n, heading, body } of entries)
    run(
      `insert into search_words (search_words, rowid, heading, body) values ('delete', ?, ?, ?)`,
      [n, heading, body],
    )
  if (entries.length > 0) run(`delete from search_entries where ${same}`, [community, document])
}

/** Writes entries and their words, numbered behind those that the community has. */
export const writeEntries = (
  { one, run, insert }: Statements,
  community: string,
  number: number,
  documents: readonly {
    readonly document: string | null
    readonly entries: readonly SearchEntry[]
  }[],
): void => {
  const first = number * SPAN_OF_COMMUNITY
  const last = one<{ n: number | null }>('select max(n) as n from search_entries where n < ?', [
    first + SPAN_OF_COMMUNITY,
  ])?.n
  let n = Math.max(first, (last ?? 0) + 1)
  for (const { document, entries } of documents)
    for (const entry of entries) {
      const row = rowOfEntry(community, document, n++, entry)
      insert('search_entries', row)
      run('insert into search_words (rowid, heading, body) values (?, ?, ?)', [
        row.n,
        row.heading,
        row.body,
      ])
    }
}
