import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Desk } from '#clerk'
import { parseMarkdown } from '#markdown'
import { READER, readNotes } from '#notes'
import type { SqliteStore } from '#stores'
import { unwrap } from '#unwrap'

/** The clerk's desk with the world's clock, chance and Markdown on it. */
export const openDesk = (store: SqliteStore, by: string): Desk => ({
  log: store.log,
  texts: store.texts,
  filings: store.filings,
  judgements: store.judgements,
  readings: store.readings,
  views: store.viewsWriter,
  shown: store.views,
  read: (text) => readNotes(text, parseMarkdown),
  unwrap,
  reader: READER,
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
  salt: () => randomBytes(16),
  by,
  pause: async () => {
    await setImmediate()
  },
})
