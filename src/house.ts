/** Opens the house: the only file that knows everybody. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Saying, ViewsReader } from '#api'
import {
  type ImportAccount,
  type Judged,
  judge,
  type OnProgress,
  readBytes,
  reportProgress,
  textOf,
} from '#clerk'
import { parseMarkdown } from '#markdown'
import { type Reading, withPath } from '#notes'
import type { Listening, ListenOptions, Served, SiteAccount } from '#server'
import { openSqlite, StoreError } from '#stores'
import { isComplete } from './house/complete.ts'
import { exportFile } from './house/export-file.ts'
import { openDesk } from './house/open-desk.ts'
import type { HouseSettings, ImportOptions } from './house/settings.ts'
import { takeTurns } from './house/turns.ts'
import { doWork } from './house/work.ts'
import { workBeside } from './house/work-beside.ts'

export type * from '#api'
export { isAddress, SourceTrouble } from '#bridges'
export type {
  AccountLine,
  CommunityAccount,
  FileOutcome,
  Found,
  ImportAccount,
  Judged,
  OnProgress,
  Progress,
} from '#clerk'
export { isReadable } from '#clerk'
export { type Config, readConfig } from '#config'
export { StoreError, type StoreTrouble } from '#stores'
export { exportNames } from './house/export-file.ts'
export type { HouseSettings, ImportOptions } from './house/settings.ts'

/** An opened record. Its methods reject with errors whose `hint` says what to do. */
export interface House {
  /** Null where nothing is kept. */
  readonly dataFile: string | null
  /** Answers questions about what is filed. */
  readonly views: ViewsReader
  /**
   * Files a folder, a file or a repository, in a thread of its own unless nothing is kept, one after
   * the other. `signal` stops it after the files at hand.
   */
  readonly importPath: (
    path: string,
    options?: ImportOptions,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Promise<ImportAccount>
  /** Makes what is missing of all that is derived: after a sudden end, or where the reader is newer. */
  readonly complete: (onProgress?: OnProgress, signal?: AbortSignal) => Promise<void>
  /** Throws all that is derived away and makes it again. */
  readonly rebuild: (onProgress?: OnProgress) => Promise<void>
  /** Reads bytes without filing them; the path may tell a date that the text does not. */
  readonly read: (bytes: Uint8Array, path: string) => Promise<Reading>
  /** The text of bytes, as it is read: decoded, and out of a PDF, a DOCX or a coded mail. */
  readonly textOf: (bytes: Uint8Array) => Promise<string>
  /** Writes down what the member at this machine says, and brings what is shown up to date. */
  readonly judge: (community: string, saying: Saying) => Promise<Judged>
  /** Serves the pages and the API at once, and completes what is derived meanwhile. */
  readonly serve: (options?: ListenOptions) => Promise<Listening>
  /** Writes the record as a site for any web host: every community, or those named by their ids. */
  readonly exportSite: (
    folder: string,
    onProgress?: OnProgress,
    communities?: readonly string[],
  ) => Promise<SiteAccount>
  /** Writes a file for other programs, named as `exportNames` names them. */
  readonly exportFile: (community: string, name: string) => AsyncIterable<string>
  /** Stops what is under way after the files at hand, and closes the data file. */
  readonly close: () => Promise<void>
}

export const openHouse = async (settings: HouseSettings): Promise<House> => {
  const dataFile = settings.dataFile === null ? null : resolve(settings.dataFile)
  if (dataFile !== null) makeFolder(dirname(dataFile))
  const store = openSqlite(dataFile ?? ':memory:')
  const desk = openDesk(store, settings.by)
  const { views } = store
  const turns = takeTurns((work, onProgress, signal) =>
    dataFile === null
      ? doWork(desk, work, settings, { onProgress, signal })
      : workBeside({ dataFile, settings, work }, onProgress, signal),
  )
  const judgeHere: House['judge'] = async (id, saying) => {
    const community = (await desk.filings.communities()).find((one) => one.id === id)
    if (community === undefined) return { refused: { why: 'unknown', id } }
    const judged = await judge(desk, community, saying)
    if ('fact' in judged) {
      const shown = turns.do({ kind: 'complete' })
      // While an import runs its rows are made at its end; the fact is kept already.
      if (turns.progress() === null) await shown
      else shown.catch(served.report)
    }
    return judged
  }
  const served = {
    views,
    parse: parseMarkdown,
    now: desk.now,
    version: versionOf(),
    importProgress: turns.progress,
    judge: judgeHere,
    report: (error: unknown) => console.error(error),
  } satisfies Served
  const complete: House['complete'] = async (onProgress, signal) => {
    if (!(await isComplete(desk))) await turns.do({ kind: 'complete' }, onProgress, signal)
  }
  return {
    dataFile,
    views,
    importPath: async (path, options = {}, onProgress, signal) =>
      (await turns.do({ kind: 'import', path, options }, onProgress, signal))!,
    complete,
    rebuild: async (onProgress) => {
      await turns.do({ kind: 'rebuild' }, onProgress)
    },
    read: async (bytes, path) => withPath((await readBytes(bytes, desk)).reading, path),
    textOf: async (bytes) => (await textOf(bytes, desk)).text,
    judge: judgeHere,
    serve: async (options) => {
      const { serve } = await import('#server')
      const listening = await serve(served, options)
      complete().catch(served.report)
      return listening
    },
    exportSite: async (folder, onProgress, communities) => {
      const { exportSite } = await import('#server')
      const work = { phase: 'writing', community: '', total: 0 }
      const report = reportProgress(work, desk.ticks, onProgress ?? (() => undefined))
      const onFile = (_path: string, done: number): void => report(done, 0)
      return exportSite(served, folder, { ...(communities && { communities }), onFile })
    },
    exportFile: (community, name) => exportFile(views, community, name),
    close: async () => {
      await turns.end()
      await store.close()
    },
  }
}

/** Step by step: Node's own `recursive` never ends where a system refuses every folder, as `/proc` does. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    const hint = 'Name another data file with --data FILE.'
    throw new StoreError('cannot-open', `${folder}: no folder can be made there (${message})`, hint)
  }
}

/** Version of this Minutebook, as published. */
export const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

/** Where the bundled example community is. */
export const exampleFolder = (): string => inPackage('examples/tidepool')

/** This file, and the bundle made of it, lie one folder below the package's root. */
const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
