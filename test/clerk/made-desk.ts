import type { Desk, Source, SourceFile, SourceListing } from '#clerk'
import { SALT_BYTES } from '#record'
import { openSqlite, type SqliteStore } from '#stores'
import { openDesk } from '../../src/house/open-desk.ts'

/** A desk over a store: a clock that ticks a second a look, counted salts, the real reader. */
export const makeDesk = (store: SqliteStore, more: Partial<Desk> = {}): Desk => {
  let seconds = 0
  let salts = 0
  return {
    ...openDesk(store, 'ada'),
    now: () => new Date(Date.UTC(2026, 2, 1) + 1000 * seconds++).toISOString(),
    ticks: () => 0,
    salt: () => {
      const salt = new Uint8Array(SALT_BYTES)
      new DataView(salt.buffer).setUint32(0, ++salts)
      return salt
    },
    pause: async () => undefined,
    ...more,
  }
}

/** Opens a desk over an empty store in memory for a piece of work. */
export const atDesk = async (work: (desk: Desk, store: SqliteStore) => Promise<void>) => {
  const store = openSqlite(':memory:')
  try {
    await work(makeDesk(store), store)
  } finally {
    await store.close()
  }
}

/** Files of a source that exists only here; change `files` and list again. */
export interface MadeSource extends Source {
  /** Contents by path; null: it cannot be read. */
  files: Record<string, string | Uint8Array | null>
  /** Earlier versions, oldest first. */
  earlier: readonly { path: string; words: string; by: string; written: string }[]
  readonly loaded: string[]
  more: Partial<SourceListing>
}

export const makeSource = (files: MadeSource['files'], id = 'folder:/notes'): MadeSource => {
  const source: MadeSource = {
    id,
    files,
    earlier: [],
    loaded: [],
    more: {},
    list: async () => ({
      files: [...earlierFiles(source), ...currentFiles(source)],
      failed: [],
      passedOver: [],
      unseen: [],
      ...source.more,
    }),
    load: async ({ path, version, current }) => {
      source.loaded.push(path)
      const past = source.earlier.find((one) => one.path === path && one.written === version)
      const words = current ? source.files[path] : past?.words
      if (words === null || words === undefined) throw new Error('no permission to read it')
      return typeof words === 'string' ? Buffer.from(words) : words
    },
    close: async () => undefined,
  }
  return source
}

const currentFiles = ({ files }: MadeSource): readonly SourceFile[] =>
  Object.entries(files).map(([path, words]) => ({
    path,
    version: words === null ? '' : Buffer.from(words).toString('latin1'),
    size: words?.length ?? 0,
    current: true,
  }))

const earlierFiles = ({ earlier }: MadeSource): readonly SourceFile[] =>
  earlier.map(({ path, by, written }) => ({
    path,
    version: written,
    size: 0,
    current: false,
    by,
    written,
  }))
