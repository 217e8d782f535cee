import { communityNamed, type Desk, fileNotes, readFiled, refreshViews } from '#clerk'
import { openSqlite, type SqliteStore } from '#stores'
import { type MadeSource, makeDesk, makeSource } from '../clerk/made-desk.ts'

export const tide = communityNamed('Tide')

/** Files what a source holds now and brings the rows up to date. */
export const importFrom = async (
  desk: Desk,
  source: MadeSource,
  community = tide,
): Promise<void> => {
  await fileNotes(desk, community, source)
  await readFiled(desk, community)
  await refreshViews(desk, community)
}

/** A store in memory with these files imported, for a piece of work. */
export const withFiled = async (
  files: MadeSource['files'],
  work: (store: SqliteStore, desk: Desk, source: MadeSource) => Promise<void>,
): Promise<void> => {
  const store = openSqlite(':memory:')
  try {
    const desk = makeDesk(store)
    const source = makeSource(files)
    await importFrom(desk, source)
    await work(store, desk, source)
  } finally {
    await store.close()
  }
}
