/** Opens the house: the only file that knows everybody. */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ImportAccount, type OnProgress, type Progress, readBytes } from '#clerk'
import type { Reading } from '#notes'
import type { Listening, ListenOptions } from '#server'
import { openSqlite } from '#stores'
import type { ViewsReader } from '#views'
import { exportFile } from './house/export-file.ts'
import { importPath } from './house/import-path.ts'
import { openDesk } from './house/open-desk.ts'
import { serve } from './house/serve.ts'
import type { HouseSettings, ImportOptions } from './house/settings.ts'

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
export { ListenError, type Listening, type ListenOptions } from '#server'
export { StoreError, type StoreTrouble } from '#stores'
export type * from '#views'
export { exportNames } from './house/export-file.ts'
export type { HouseSettings, ImportOptions } from './house/settings.ts'

/** An opened record. Its methods reject with StoreError or SourceTrouble, whose `hint` says what to do. */
export interface House {
  /** Null where nothing is kept. */
  readonly dataFile: string | null
  /** Answers questions about what is filed. */
  readonly views: ViewsReader
  /** Files a folder, a file or a repository. `signal` stops it after the files at hand. */
  readonly importPath: (
    path: string,
    options?: ImportOptions,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Promise<ImportAccount>
  /** Reads bytes without filing them. */
  readonly read: (bytes: Uint8Array) => Reading
  /** Serves the pages; rejects with ListenError. Shows how far a running import is. */
  readonly serve: (options?: ListenOptions) => Promise<Listening>
  /** One of `exportNames()` of a community, piece by piece. */
  readonly exportFile: (community: string, name: string) => AsyncIterable<string>
  readonly close: () => Promise<void>
}

export const openHouse = async (settings: HouseSettings): Promise<House> => {
  const dataFile = settings.dataFile === null ? null : resolve(settings.dataFile)
  if (dataFile !== null) mkdirSync(dirname(dataFile), { recursive: true, mode: 0o700 })
  const store = openSqlite(dataFile ?? ':memory:')
  const desk = openDesk(store, settings.by)
  const views = {} as ViewsReader
  let running: Progress | null = null
  return {
    dataFile,
    views,
    importPath: async (path, options = {}, onProgress, signal) => {
      const watch: OnProgress = (progress) => {
        running = progress
        onProgress?.(progress)
      }
      try {
        return await importPath(desk, path, options, settings, { onProgress: watch, signal })
      } finally {
        running = null
      }
    },
    serve: (options = {}) => serve(views, versionOf(), () => running, options),
    exportFile: (community, name) => exportFile(views, community, name),
    read: (bytes) => readBytes(bytes, desk.read),
    close: store.close,
  }
}

/** The bundled example community: a folder of notes. */
export const exampleFolder = (): string =>
  fileURLToPath(new URL('../examples/tidepool', import.meta.url))

/** Version of this Minutebook, as published. */
export const versionOf = (): string => {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string }
  return version
}
