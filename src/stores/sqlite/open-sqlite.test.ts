import { deepEqual, equal, throws } from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { StoreError, type StoreTrouble } from '../store-error.ts'
import { checkFactLog } from '../suite/check-fact-log.ts'
import { checkFilings } from '../suite/check-filings.ts'
import { checkJudgements } from '../suite/check-judgements.ts'
import { checkTexts } from '../suite/check-texts.ts'
import { checkViews } from '../suite/check-views.ts'
import { batch, filed, opened, textOf } from '../suite/made.ts'
import { openSqlite } from './open-sqlite.ts'

/** A folder of its own for a test, removed afterwards. */
const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const onDisk = () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'))
  const store = openSqlite(join(folder, 'record.sqlite'))
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...store, close }
}

for (const [store, open] of [
  ['SQLite on disk', onDisk],
  ['SQLite in memory', () => openSqlite(':memory:')],
] as const) {
  checkFactLog(store, open)
  checkFilings(store, open)
  checkJudgements(store, open)
  checkTexts(store, open)
  checkViews(store, open)
}

const troubleOf = (work: () => unknown): StoreTrouble | null => {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof StoreError) return error.trouble
    throw error
  }
}

test('what was filed is there when the data file is opened again', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'record.sqlite')
    const first = openSqlite(file)
    await first.log.append('tide', 0, batch([opened('Tide'), filed('a.md', 'one')]))
    await first.close()
    const second = openSqlite(file)
    equal(await second.log.last('tide'), 2)
    await second.close()
  }))

test('every commit reaches the disk before it is answered, and readers see whole batches', () =>
  inFolder(async (folder) => {
    const store = openSqlite(join(folder, 'record.sqlite'))
    equal(store.writer.bare.prepare('pragma synchronous').get()!.synchronous, 2)
    equal(store.writer.bare.prepare('pragma journal_mode').get()!.journal_mode, 'wal')
    equal(store.writer.bare.prepare('pragma foreign_keys').get()!.foreign_keys, 1)
    await store.close()
  }))

test('one reads while another writes, and sees what was committed', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'record.sqlite')
    const store = openSqlite(file)
    await store.log.append('tide', 0, batch([opened('Tide')]))
    const other = new DatabaseSync(file)
    other.exec("begin immediate; delete from communities where community = 'tide'")
    equal((await store.filings.communities()).length, 1)
    other.exec('commit')
    equal((await store.filings.communities()).length, 0)
    other.close()
    await store.close()
  }))

test('a data file of a newer version is refused with the way to update', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'record.sqlite')
    await openSqlite(file).close()
    const bare = new DatabaseSync(file)
    bare.exec('pragma user_version = 999')
    bare.close()
    throws(
      () => openSqlite(file),
      (error: StoreError) =>
        error.trouble === 'newer' &&
        /written by a newer Minutebook/.test(error.message) &&
        /npm install/.test(error.hint),
    )
  }))

test('a file that is no data file is refused and left as it is', () =>
  inFolder(async (folder) => {
    const notes = join(folder, 'notes.md')
    writeFileSync(notes, '# Minutes of the Tide\n'.repeat(100))
    equal(
      troubleOf(() => openSqlite(notes)),
      'not-a-record',
    )
    const foreign = join(folder, 'foreign.sqlite')
    const bare = new DatabaseSync(foreign)
    bare.exec('create table books (title text)')
    bare.close()
    const before = statSync(foreign).mtimeMs
    equal(
      troubleOf(() => openSqlite(foreign)),
      'not-a-record',
    )
    equal(statSync(foreign).mtimeMs, before)
  }))

test('a folder in its place, or a missing folder, is told', () =>
  inFolder(async (folder) => {
    equal(
      troubleOf(() => openSqlite(folder)),
      'cannot-open',
    )
    equal(
      troubleOf(() => openSqlite(join(folder, 'missing', 'record.sqlite'))),
      'cannot-open',
    )
  }))

test('a data file that may not be written is told', (t) =>
  inFolder(async (folder) => {
    if (process.getuid?.() === 0) return t.skip('root may write everything')
    const file = join(folder, 'record.sqlite')
    await openSqlite(file).close()
    chmodSync(file, 0o400)
    chmodSync(folder, 0o500)
    equal(
      troubleOf(() => openSqlite(file)),
      'read-only',
    )
    chmodSync(folder, 0o700)
  }))

test('a full disk is told, and what was filed before is kept', () =>
  inFolder(async (folder) => {
    const store = openSqlite(join(folder, 'record.sqlite'))
    await store.log.append('tide', 0, batch([opened('Tide'), filed('a.md', 'one')]))
    const { page_count: pages } = store.writer.bare.prepare('pragma page_count').get()!
    store.writer.bare.exec(`pragma max_page_count = ${pages}`)
    const large = { text: textOf('two').text, bytes: new Uint8Array(1_000_000) }
    const trouble = await store.log
      .append('tide', 2, batch([filed('b.md', 'two')], { texts: [large] }))
      .then(
        () => null,
        (error: StoreError) => error.trouble,
      )
    equal(trouble, 'disk-full')
    equal(await store.log.last('tide'), 2)
    deepEqual(
      (await store.filings.all('tide')).map(({ path }) => path),
      ['a.md'],
    )
    store.writer.bare.exec('pragma max_page_count = 1000000')
    equal(await store.log.append('tide', 2, batch([filed('b.md', 'two')], { texts: [large] })), 3)
    await store.close()
  }))

test('a data file that another holds locked is told', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'record.sqlite')
    const store = openSqlite(file)
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    store.writer.bare.exec('pragma busy_timeout = 0')
    const trouble = await store.log.append('tide', 0, batch([opened('Tide')])).then(
      () => null,
      (error: StoreError) => error.trouble,
    )
    equal(trouble, 'locked')
    other.exec('rollback')
    other.close()
    equal(await store.log.append('tide', 0, batch([opened('Tide')])), 1)
    await store.close()
  }))
