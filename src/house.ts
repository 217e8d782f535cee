/** Opens the house: the only file that knows everybody. */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ImportAccount, type OnProgress, readBytes } from '#clerk'
import type { Reading } from '#notes'
import { openSqlite } from '#stores'
import type { ViewsReader } from '#views'
import { importPath } from './house/import-path.ts'
import { openDesk } from './house/open-desk.ts'
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
export { StoreError, type StoreTrouble } from '#stores'
export type * from '#views'
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
  readonly close: () => Promise<void>
}

export const openHouse = async (settings: HouseSettings): Promise<House> => {
  const dataFile = settings.dataFile === null ? null : resolve(settings.dataFile)
  if (dataFile !== null) mkdirSync(dirname(dataFile), { recursive: true, mode: 0o700 })
  const store = openSqlite(dataFile ?? ':memory:')
  const desk = openDesk(store, settings.by)
  return {
    dataFile,
    views: {} as ViewsReader,
    importPath: (path, options = {}, onProgress, signal) =>
      importPath(desk, path, options, settings, { onProgress, signal }),
    read: (bytes) => readBytes(bytes, desk.read),
    close: store.close,
  }
}

/** Version of this Minutebook, as published. */
export const versionOf = (): string => {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string }
  return version
}
