import { deepEqual, equal } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { type House, openHouse } from '#house'
import { keptRows } from './kept-rows.ts'
import { writeMinutes } from './made-notes.ts'

/** A house on disk in which thirty minutes are filed, one of which vanished. */
const withHouse = async (work: (house: House, dataFile: string) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-'))
  const [dataFile, notes] = [join(folder, 'record.sqlite'), join(folder, 'notes')]
  const house = await openHouse({ dataFile, cacheFolder: '', by: 'ada', gitEnvironment: {} })
  try {
    writeMinutes(notes, 0, 30)
    await house.importPath(notes)
    rmSync(join(notes, '0', '7.md'))
    await house.importPath(notes)
    await work(house, dataFile)
  } finally {
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All that is derived: what is not a fact, an opening or a text. */
const DERIVED = /^(?:filings|communities|readings|view_|search_entries)/

test('rebuilt from facts and texts alone, every row is the same', () =>
  withHouse(async (house, dataFile) => {
    const before = keptRows(dataFile)
    const db = new DatabaseSync(dataFile)
    const derived = Object.keys(before).filter((table) => DERIVED.test(table))
    for (const table of derived) db.exec(`delete from ${table}`)
    db.exec("insert into search_words (search_words) values ('rebuild')")
    db.close()
    equal(derived.length > 10, true)
    await house.rebuild()
    deepEqual(keptRows(dataFile), before)
    equal((await house.views.communities())[0]?.documents, 29)
  }))

test('rebuilt where nothing is missing, every row is the same', () =>
  withHouse(async (house, dataFile) => {
    const before = keptRows(dataFile)
    await house.rebuild()
    deepEqual(keptRows(dataFile), before)
  }))

test('what a sudden end left undone is made when the house is opened again', () =>
  withHouse(async (house, dataFile) => {
    const before = keptRows(dataFile)
    const db = new DatabaseSync(dataFile)
    db.exec(
      "update view_communities set stamp = null; delete from readings where text < 'sha256:8'",
    )
    db.close()
    const phases: string[] = []
    await house.complete(({ phase }) => phases.push(phase))
    deepEqual([...new Set(phases)], ['reading again', 'indexing'])
    deepEqual(keptRows(dataFile), before)
    await house.complete(({ phase }) => phases.push(`${phase}, again`))
    equal(
      phases.some((phase) => phase.endsWith('again, again')),
      false,
    )
  }))
