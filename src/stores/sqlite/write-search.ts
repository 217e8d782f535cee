import type { SearchEntry } from '#views'
import { rowOfEntry } from '../views/rows-of-sheet.ts'
import type { Statements } from './statements.ts'

/** Numbers of search entries: a community's begin at its own number times this. */
export const SPAN_OF_COMMUNITY = 2 ** 36

/** Numbers of search entries, [from, to). */
export interface EntryRange {
  readonly entries_from: number
  readonly entries_to: number
}

/** Forgets entries, in the index too. */
export const forgetEntries = (
  { all, run }: Statements,
  { entries_from: from, entries_to: to }: EntryRange,
): void => {
  if (from >= to) return
  const entries = all<{ n: number; heading: string; body: string }>(
    'select n, heading, body from search_entries where n >= ? and n < ?',
    [from, to],
  )
  for (const { n, heading, body } of entries)
    run(
      `insert into search_words (search_words, rowid, heading, body) values ('delete', ?, ?, ?)`,
      [n, heading, body],
    )
  run('delete from search_entries where n >= ? and n < ?', [from, to])
}

/** Where the next entry of a community goes. */
export const nextEntry = ({ one }: Statements, number: number): number => {
  const first = number * SPAN_OF_COMMUNITY
  const last = one<{ n: number | null }>('select max(n) as n from search_entries where n < ?', [
    first + SPAN_OF_COMMUNITY,
  ])?.n
  return Math.max(first, (last ?? 0) + 1)
}

/** Writes entries and their words, numbered from `first` on. */
export const writeEntries = (
  { run, insert }: Statements,
  community: string,
  first: number,
  entries: readonly SearchEntry[],
): EntryRange => {
  let n = first
  for (const entry of entries) {
    const row = rowOfEntry(community, n++, entry)
    insert('search_entries', row)
    run('insert into search_words (rowid, heading, body) values (?, ?, ?)', [
      row.n,
      row.heading,
      row.body,
    ])
  }
  return { entries_from: first, entries_to: n }
}
