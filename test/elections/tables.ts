import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Count, type Election, formatNamed } from '#rules'

const SHARED = join(import.meta.dirname, '../../../shared/elections')

/** Why a test over the shared elections is skipped; false where they are there. */
export const absent = existsSync(SHARED) ? false : '../shared is absent'

const sharedPath = (...parts: readonly string[]): string => join(SHARED, ...parts)

export const sharedFiles = (folder: string): readonly string[] =>
  absent ? [] : readdirSync(sharedPath(folder)).filter((file) => file.endsWith('.json'))

/** Reads a file of ballots by the format of that name; what is wrong with it fails the test. */
export const readElection = (format: string, ...parts: readonly string[]): Election => {
  const { election, problems } = formatNamed(format)!.read(
    readFileSync(sharedPath(...parts), 'utf8'),
  )
  assert.deepEqual(problems, [])
  return election!
}

// biome-ignore lint/suspicious/noExplicitAny: what others published has many shapes
export const readPublished = (...parts: readonly string[]): any =>
  JSON.parse(readFileSync(sharedPath(...parts), 'utf8'))

/** Compares, and counts what was compared. */
export const comparing = (): {
  readonly same: (found: unknown, published: unknown, what: string) => void
  readonly compared: () => number
} => {
  let compared = 0
  return {
    same(found, published, what) {
      compared++
      assert.deepEqual(found, published, what)
    },
    compared: () => compared,
  }
}

/** Groups of names whose order within says nothing. */
export const asSets = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  groups.map((group) => asSet(group))

export const asSet = (names: readonly string[]): readonly string[] => [...names].sort()

/** A row of a table of a count, by the name of the table and of the row. */
export const rowOf = (count: Count, table: string, row: string): readonly (string | null)[] => {
  const found = count.tables.find(({ name }) => name === table)!
  return found.cells[found.rows.indexOf(row)]!
}
