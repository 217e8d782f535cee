import { deepEqual, equal } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { lineToFact, opens } from '#record'
import { openSqlite } from '#stores'
import { keptRows } from './kept-rows.ts'
import { writeMinutes } from './made-notes.ts'

const CHILD = join(import.meta.dirname, 'import-child.ts')

/** Imports in a process of its own; `killAt` ends it at that statement as `kill -9` does, 0 never. */
const importIn = (dataFile: string, folder: string, killAt: number): NodeJS.Signals | null => {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [CHILD, dataFile, folder, String(killAt)],
    { encoding: 'utf8' },
  )
  if (signal === null) equal(status, 0, stderr)
  return signal
}

/** Numbers from 1 to `most` that look like chance and are the same each time. */
const numbersFrom = (seed: number, most: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 1 + Math.floor((state / 2 ** 32) * most)
  }
}

test('killed twenty times at any moment, an import loses nothing and doubles nothing', async () => {
  const place = mkdtempSync(join(tmpdir(), 'minutebook-'))
  try {
    const notes = join(place, 'notes')
    const [killed, clean] = [join(place, 'killed.sqlite'), join(place, 'clean.sqlite')]
    const next = numbersFrom(2019, 500)
    let count = 160
    writeMinutes(notes, 0, count)
    for (let kills = 0; kills < 20; ) {
      if (importIn(killed, notes, next()) === 'SIGKILL') kills++
      else writeMinutes(notes, count, (count += 40))
      await checkLog(killed)
    }
    equal(importIn(killed, notes, 0), null)
    equal(importIn(clean, notes, 0), null)
    deepEqual(keptRows(killed), keptRows(clean))
    equal(keptRows(clean).texts!.length, count)
    checkWords(killed)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})

/** The sequence has no gap, every fact is whole, and all that it names is there. */
const checkLog = async (dataFile: string): Promise<void> => {
  const { log, texts, close } = openSqlite(dataFile)
  try {
    const logged = await log.read('tide', 1, 100_000)
    for (const [index, { seq, line, openings }] of logged.entries()) {
      const fact = lineToFact(line)
      deepEqual([seq, fact.seq], [index + 1, index + 1])
      for (const opening of openings)
        equal(opens(opening, (fact as unknown as Record<string, never>)[opening.field]!), true)
      const text = openings.find(({ field }) => field === 'text')?.value
      equal(openings.length, fact.type === 'CommunityOpened' ? 2 : 4)
      if (text) equal((await texts.get('tide', text as never)) !== null, true)
    }
  } finally {
    await close()
  }
}

/** The index of words says exactly what the rows that it indexes say; SQLite throws where it does not. */
const checkWords = (dataFile: string): void => {
  const db = new DatabaseSync(dataFile)
  db.exec("insert into search_words (search_words, rank) values ('integrity-check', 1)")
  db.close()
}
