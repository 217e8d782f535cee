import { deepEqual, equal, rejects } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { openSqlite, type SqliteStore } from '#stores'
import { workBeside } from '../../src/house/work-beside.ts'
import { writeMinutes } from './made-notes.ts'

interface Place {
  readonly dataFile: string
  readonly notes: string
  readonly store: SqliteStore
}

/** A data file that is open here, and a folder of forty minutes to import in another thread. */
const inPlace = async (work: (place: Place) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'))
  const [dataFile, notes] = [join(folder, 'record.sqlite'), join(folder, 'notes')]
  writeMinutes(notes, 0, 40)
  const store = openSqlite(dataFile)
  try {
    await work({ dataFile, notes, store })
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const taskOf = ({ dataFile, notes }: Place, path = notes) => ({
  dataFile,
  settings: { dataFile, cacheFolder: '', by: 'ada', gitEnvironment: {} },
  work: { kind: 'import' as const, path, options: { community: 'Tide' } },
})

test('who reads is answered while an import is at work, and sees all when it is done', () =>
  inPlace(async (place) => {
    const { dataFile, store } = place
    const lock = new DatabaseSync(dataFile)
    lock.exec('begin immediate')
    let isDone = false
    const began = Promise.withResolvers<void>()
    const importing = workBeside(taskOf(place), () => began.resolve(), undefined)
    const done = importing.then((account) => {
      isDone = true
      return account
    })
    await began.promise
    equal((await store.filings.all('tide')).length, 0)
    equal(isDone, false, 'the import waits for the lock that is held here')
    lock.exec('rollback')
    lock.close()
    const account = await done
    deepEqual(
      account?.communities.map(({ community, lines }) => [community.id, lines.length]),
      [['tide', 40]],
    )
    equal((await store.filings.all('tide')).length, 40)
  }))

test('an import beside can be stopped', () =>
  inPlace(async (place) => {
    const stop = new AbortController()
    stop.abort()
    const account = await workBeside(taskOf(place), undefined, stop.signal)
    equal(account?.communities[0]?.interrupted, true)
    equal((await place.store.filings.all('tide')).length, 0)
  }))

test('what is in its way is told as it would be here', () =>
  inPlace(async (place) => {
    await rejects(workBeside(taskOf(place, '/nothing/here'), undefined, undefined), {
      name: 'SourceTrouble',
      hint: 'Check the path.',
    })
    const newer = new DatabaseSync(place.dataFile)
    newer.exec('pragma user_version = 999')
    newer.close()
    await rejects(workBeside(taskOf(place), undefined, undefined), {
      name: 'StoreError',
      trouble: 'newer',
    })
  }))
