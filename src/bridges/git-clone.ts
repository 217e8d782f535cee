import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type GitEnvironment, runGit } from './git.ts'

/** Whether a path is meant as the address of a remote repository: `https://…`, `git@host:path`. */
export const isAddress = (path: string): boolean =>
  /^(?:https?|git|ssh|file):\/\//.test(path) || /^[\w.-]+@[\w.-]+:[^\\]/.test(path)

/** The last part of an address without `.git`. */
export const nameOfAddress = (address: string): string =>
  address
    .replace(/[/\\]+$/, '')
    .replace(/\.git$/, '')
    .split(/[/:\\]/)
    .at(-1)!

/** Where the clone of an address is kept below the cache folder. */
export const cloneFolder = (cacheFolder: string, address: string): string => {
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 12)
  return join(cacheFolder, 'clones', `${nameOfAddress(address).replace(/[^\w.-]/g, '-')}-${hash}`)
}

/**
 * Clones an address into the folder, or fetches what is new; without `history` only the newest
 * commit. Answers why it could not fetch, where an earlier clone is there to go on with.
 */
export const fetchClone = async (
  address: string,
  folder: string,
  history: boolean,
  environment: GitEnvironment,
): Promise<string | null> => {
  if (!existsSync(folder)) {
    await clone(address, folder, history, environment)
    return null
  }
  try {
    const branch = (await runGit(['symbolic-ref', 'HEAD'], environment, folder)).trim()
    const depth = !existsSync(join(folder, 'shallow')) ? [] : history ? ['--unshallow'] : DEPTH
    const fetch = ['fetch', '--quiet', '--no-tags', ...depth, '--', 'origin', `+HEAD:${branch}`]
    await runGit(fetch, environment, folder)
    return null
  } catch (error) {
    return `read as it was fetched last: ${(error as Error).message}`
  }
}

const DEPTH = ['--depth', '1']

/** Clones beside the folder and moves the whole there, so that half a clone never stands. */
const clone = async (
  address: string,
  folder: string,
  history: boolean,
  environment: GitEnvironment,
): Promise<void> => {
  mkdirSync(join(folder, '..'), { recursive: true })
  const beside = mkdtempSync(`${folder}.`)
  try {
    const how = ['--quiet', '--bare', '--single-branch', '--no-tags', ...(history ? [] : DEPTH)]
    await runGit(['clone', ...how, '--', address, beside], environment)
    renameSync(beside, folder)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}
