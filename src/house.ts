/** Opens the house: the only file that knows everybody. */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ViewsReader } from '#api'
import {
  type ImportAccount,
  type OnProgress,
  type Progress,
  readBytes,
  reportProgress,
} from '#clerk'
import { parseMarkdown } from '#markdown'
import { type Reading, withPath } from '#notes'
import type { Listening, ListenOptions, Served, SiteAccount } from '#server'
import { openSqlite } from '#stores'
import { exportFile } from './house/export-file.ts'
import { importBeside } from './house/import-beside.ts'
import { importPath } from './house/import-path.ts'
import { openDesk } from './house/open-desk.ts'
import { rebuild } from './house/rebuild.ts'
import type { HouseSettings, ImportOptions } from './house/settings.ts'

export type * from '#api'
export { SourceTrouble } from '#bridges'
export type {
  AccountLine,
  CommunityAccount,
  FileOutcome,
  Found,
  ImportAccount,
  OnProgress,
  Progress,
} from '#clerk'
export { type Config, readConfig } from '#config'
export { decodeText } from '#record'
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
   * Files a folder, a file or a repository, in a thread of its own unless nothing is kept. `signal`
   * stops it after the files at hand.
   */
  readonly importPath: (
    path: string,
    options?: ImportOptions,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Promise<ImportAccount>
  /** Throws all that is derived away and makes it again. */
  readonly rebuild: (onProgress?: OnProgress) => Promise<void>
  /** Reads bytes without filing them; the path may tell a date that the text does not. */
  readonly read: (bytes: Uint8Array, path: string) => Reading
  /** Serves the pages and the API. */
  readonly serve: (options?: ListenOptions) => Promise<Listening>
  /** Writes the record as a site for any web host. */
  readonly exportSite: (folder: string, onProgress?: OnProgress) => Promise<SiteAccount>
  /** Writes a file for other programs, named as `exportNames` names them. */
  readonly exportFile: (community: string, name: string) => AsyncIterable<string>
  readonly close: () => Promise<void>
}

export const openHouse = async (settings: HouseSettings): Promise<House> => {
  const dataFile = settings.dataFile === null ? null : resolve(settings.dataFile)
  if (dataFile !== null) mkdirSync(dirname(dataFile), { recursive: true, mode: 0o700 })
  const store = openSqlite(dataFile ?? ':memory:')
  const desk = openDesk(store, settings.by)
  const { views } = store
  let progress: Progress | null = null
  const served: Served = {
    views,
    parse: parseMarkdown,
    now: desk.now,
    version: versionOf(),
    importProgress: () => progress,
    report: (error) => console.error(error),
  }
  return {
    dataFile,
    views,
    importPath: async (path, options = {}, onProgress, signal) => {
      const tell: OnProgress = (now) => {
        progress = now
        onProgress?.(now)
      }
      try {
        if (dataFile !== null)
          return await importBeside({ dataFile, settings, path, options }, tell, signal)
        return await importPath(desk, path, options, settings, { onProgress: tell, signal })
      } finally {
        progress = null
      }
    },
    rebuild: (onProgress) => rebuild(desk, { onProgress }),
    read: (bytes, path) => withPath(readBytes(bytes, desk), path),
    serve: async (options) => {
      const { serve } = await import('#server')
      return serve(served, options)
    },
    exportSite: async (folder, onProgress) => {
      const { exportSite } = await import('#server')
      const work = { phase: 'writing', community: '', total: 0 }
      const report = reportProgress(work, desk.ticks, onProgress ?? (() => undefined))
      return exportSite(served, folder, { onFile: (_path, done) => report(done, 0) })
    },
    exportFile: (community, name) => exportFile(views, community, name),
    close: store.close,
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
