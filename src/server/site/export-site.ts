import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Served } from '../served.ts'
import { siteFiles } from './site-files.ts'

/** What was written. */
export interface SiteAccount {
  readonly folder: string
  /** Below the folder, in the order of writing. */
  readonly files: readonly string[]
  readonly bytes: number
}

/** What of the record is written, and who hears of it. */
export interface SiteOptions {
  /** Slugs; all communities unless told. */
  readonly communities?: readonly string[]
  readonly onFile?: (path: string, done: number) => void
  readonly signal?: AbortSignal
}

/** The site cannot be written there. */
export class SiteError extends Error {
  override readonly name = 'SiteError'
  /** What to do. */
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** Stands in every exported site, so that a later export may take its place. */
const MARK = '.minutebook-site'

/**
 * Writes the record as a site for any web host: the same pages, feeds and files, all links relative. The
 * folder is replaced at once when all is written; one that is no former export is left alone.
 */
export const exportSite = async (
  served: Served,
  dir: string,
  options: SiteOptions = {},
): Promise<SiteAccount> => {
  const folder = resolve(dir)
  await mayReplace(folder)
  const all = await served.views.communities()
  const missing = options.communities?.find((slug) => !all.some(({ id }) => id === slug))
  if (missing !== undefined)
    throw new SiteError(
      `There is no community "${missing}"`,
      `There is ${all.map(({ id }) => id).join(', ')}.`,
    )
  const communities = all.filter(({ id }) => options.communities?.includes(id) ?? true)
  const fresh = join(dirname(folder), `.${basename(folder)}.${process.pid}.new`)
  await rm(fresh, { recursive: true, force: true })
  const files: string[] = []
  let bytes = 0
  try {
    await mkdir(fresh, { recursive: true })
    await writeFile(join(fresh, MARK), `Written by Minutebook ${served.version}.\n`)
    for await (const { path, pieces } of siteFiles(served, communities)) {
      options.signal?.throwIfAborted()
      const file = join(fresh, path)
      await mkdir(dirname(file), { recursive: true })
      await pipeline(Readable.from(pieces), createWriteStream(file, { flags: 'wx' }))
      files.push(path)
      bytes += (await stat(file)).size
      options.onFile?.(path, files.length)
    }
    await swap(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return { folder, files, bytes }
}

/** Takes the place of the folder; puts it back if that fails. */
const swap = async (fresh: string, folder: string): Promise<void> => {
  const former = `${fresh}.former`
  const hadFormer = await rename(folder, former).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(fresh, folder)
  } catch (error) {
    if (hadFormer) await rename(former, folder)
    throw error
  }
  await rm(former, { recursive: true, force: true })
}

const mayReplace = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[]
    if (error.code === 'ENOTDIR') throw new SiteError(`${folder} is a file`, 'Name a folder.')
    throw error
  })
  if (names.length > 0 && !names.includes(MARK))
    throw new SiteError(
      `${folder} holds something that Minutebook did not write`,
      'Name an empty or a new folder.',
    )
}
