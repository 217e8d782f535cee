import { existsSync, readdirSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Source } from '#clerk'
import { fileSource, folderSource } from './folder-source.ts'
import { type GitEnvironment, runGit } from './git.ts'
import { cloneFolder, fetchClone, isAddress, nameOfAddress } from './git-clone.ts'
import { gitSource } from './git-source.ts'
import { isPassedOverFolder } from './note-files.ts'
import { SourceTrouble, whyUnreadable } from './source-trouble.ts'

/** A source, and the name of the community that its notes are of unless the asker says another. */
export interface NamedSource {
  readonly name: string
  readonly source: Source
}

/** What a source needs of the world beside its path. */
export interface Surroundings {
  readonly cacheFolder: string
  readonly gitEnvironment: GitEnvironment
  /** The earlier versions too, of a repository. */
  readonly history: boolean
}

/**
 * Opens what a path names: the address of a repository, a repository, a folder or a file. A
 * repository without a commit, or where git is not installed, is read as the folder it is.
 */
export const openSource = async (path: string, around: Surroundings): Promise<NamedSource> => {
  if (isAddress(path)) return remote(path, around)
  const place = resolve(path)
  const stats = statsOf(place)
  if (stats.isDirectory()) {
    if (isRepository(place)) {
      const name = nameOfAddress(basename(place) === '.git' ? dirname(place) : place)
      if (await hasCommit(place, around)) return { name, source: local(place, around) }
    }
    if (around.history)
      throw new SourceTrouble(`${path}: no git repository`, 'Leave out --history.')
    return { name: basename(place), source: folderSource(place) }
  }
  if (stats.isFile()) return { name: basename(dirname(place)), source: fileSource(place) }
  throw new SourceTrouble(
    `${path}: neither file nor folder`,
    'Name a folder, a file or a repository.',
  )
}

const remote = (address: string, { cacheFolder, gitEnvironment, history }: Surroundings) => {
  const folder = cloneFolder(cacheFolder, address)
  const source = gitSource({
    id: `git:${withoutPassword(address)}`,
    folder,
    environment: gitEnvironment,
    history,
    prepare: () => fetchClone(address, folder, history, gitEnvironment),
  })
  return { name: nameOfAddress(address), source }
}

const local = (folder: string, { gitEnvironment, history }: Surroundings): Source =>
  gitSource({ id: `git:${folder}`, folder, environment: gitEnvironment, history })

/** A folder with `.git`, or a bare repository. */
const isRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) ||
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)))

const hasCommit = async (folder: string, { gitEnvironment }: Surroundings): Promise<boolean> => {
  try {
    await runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], gitEnvironment, folder)
    return true
  } catch {
    return false
  }
}

const withoutPassword = (address: string): string => address.replace(/^(\w+:\/\/)[^/@]*@/, '$1')

/** A source for each sub-folder of a folder, and how many files lie beside them. */
export const openEach = async (
  path: string,
  around: Surroundings,
): Promise<{ readonly sources: readonly NamedSource[]; readonly beside: number }> => {
  const place = resolve(path)
  if (!statsOf(place).isDirectory())
    throw new SourceTrouble(`${path}: no folder`, '--each needs a folder of folders.')
  const names = readdirSync(place)
    .filter((name) => !isPassedOverFolder(name))
    .sort()
  const folders = names.filter((name) => statsOf(join(place, name)).isDirectory())
  if (folders.length === 0)
    throw new SourceTrouble(`${path}: it has no sub-folder`, 'Leave out --each.')
  return {
    sources: await Promise.all(folders.map((name) => openSource(join(place, name), around))),
    beside: names.length - folders.length,
  }
}

const statsOf = (place: string): Stats => {
  try {
    return statSync(place)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const words = missing ? 'there is no such file or folder' : whyUnreadable(error)
    throw new SourceTrouble(`${place}: ${words}`, 'Check the path.', { cause: error })
  }
}
