import { deepEqual } from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { openSqlite, type SqliteStore } from '#stores'
import { makeDesk, makeSource } from '../clerk/made-desk.ts'
import { rowsIn } from '../keeping/kept-rows.ts'
import { madeMinutes } from '../keeping/made-notes.ts'
import { importFrom, tide } from './made-community.ts'

/** The rows that readers are shown, and nothing else. */
const shownRows = ({ reader }: SqliteStore): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(rowsIn(reader.bare)).filter(([table]) => /^(view_|search_)/.test(table)),
  )

const TIDEPOOL = join(import.meta.dirname, '../../examples/tidepool')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })

/** What stands at a path at one time: a text, or nothing. */
type History = Readonly<Record<string, readonly (string | null)[]>>

const tidepool: History = Object.fromEntries(
  filesIn(TIDEPOOL).map((file) => [relative(TIDEPOOL, file), [readFileSync(file, 'utf8')]]),
)

/** Imports the versions of each path in their order, paths taking turns as `turns` say. */
const fileInTurns = async (history: History, turns: readonly number[]): Promise<SqliteStore> => {
  const store = openSqlite(':memory:')
  const desk = makeDesk(store)
  const source = makeSource({})
  const left = new Map(Object.entries(history).map(([path, versions]) => [path, [...versions]]))
  for (let step = 0; left.size > 0; step++) {
    const paths = [...left.keys()]
    const path = paths[(turns[step % Math.max(turns.length, 1)] ?? step) % paths.length]!
    const versions = left.get(path)!
    const words = versions.shift()
    const { [path]: _, ...others } = source.files
    source.files = typeof words === 'string' ? { ...others, [path]: words } : others
    if (versions.length === 0) left.delete(path)
    await importFrom(desk, source)
  }
  return store
}

/** Imports every path's versions at once, as far as each goes. */
const fileAtOnce = async (history: History): Promise<SqliteStore> => {
  const store = openSqlite(':memory:')
  const desk = makeDesk(store)
  const source = makeSource({})
  const most = Math.max(...Object.values(history).map((versions) => versions.length))
  for (let step = 0; step < most; step++) {
    const standing = Object.entries(history).map(
      ([path, versions]) => [path, versions[Math.min(step, versions.length - 1)]] as const,
    )
    source.files = Object.fromEntries(standing.filter(([, words]) => words !== null)) as Record<
      string,
      string
    >
    await importFrom(desk, source)
  }
  return store
}

const sameInTurns = async (history: History, turns: readonly number[]): Promise<void> => {
  const [first, second] = [await fileAtOnce(history), await fileInTurns(history, turns)]
  try {
    deepEqual(shownRows(second), shownRows(first))
  } finally {
    await first.close()
    await second.close()
  }
}

test('the example filed at once or one by one, in another order, gives the same rows', () =>
  sameInTurns(tidepool, [7, 3, 11, 1, 5]))

test('rows thrown away and made again are the same', async () => {
  const store = await fileAtOnce(tidepool)
  const before = shownRows(store)
  const desk = makeDesk(store)
  await desk.views.clear(tide.id)
  await importFrom(
    desk,
    makeSource(
      Object.fromEntries(Object.entries(tidepool).map(([path, [words]]) => [path, words!])),
    ),
  )
  deepEqual(shownRows(store), before)
  await store.close()
})

test('versions, copies and retirements in any order of paths give the same rows', () => {
  const version = fc.oneof(
    { weight: 6, arbitrary: fc.nat(9).map((number) => madeMinutes(number)) },
    {
      weight: 2,
      arbitrary: fc.nat(9).map((number) => `${madeMinutes(number)}\nACTION: count the relays\n`),
    },
    { weight: 1, arbitrary: fc.constant('') },
  )
  const versions = fc
    .tuple(fc.array(version, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([texts, vanishes]) => (vanishes ? [...texts, null] : texts))
  const history = fc.dictionary(
    fc.constantFrom('a/1.md', 'a/2.md', 'b/1.md', 'b/2019-02-03.md', 'plan.md'),
    versions,
    { minKeys: 1, maxKeys: 4 },
  )
  return fc.assert(fc.asyncProperty(history, fc.array(fc.nat(20), { maxLength: 8 }), sameInTurns), {
    numRuns: 15,
  })
})
