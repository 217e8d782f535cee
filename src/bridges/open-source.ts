import { readdirSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Source } from '#clerk'
import { fileSource, folderSource } from './folder-source.ts'
import { isPassedOverFolder } from './note-files.ts'
import { SourceTrouble, whyUnreadable } from './source-trouble.ts'

/** A source, and the name of the community that its notes are of unless the asker says another. */
export interface NamedSource {
  readonly name: string
  readonly source: Source
}

/** Opens what a path names: a folder or a file. Throws SourceTrouble. */
export const openSource = (path: string): NamedSource => {
  const place = resolve(path)
  const stats = statsOf(place)
  if (stats.isDirectory()) return { name: basename(place), source: folderSource(place) }
  if (stats.isFile()) return { name: basename(dirname(place)), source: fileSource(place) }
  throw new SourceTrouble(
    `${path}: neither file nor folder`,
    'Name a folder, a file or a repository.',
  )
}

/** A source for each sub-folder of a folder, and how many files lie beside them. */
export const openEach = (
  path: string,
): { readonly sources: readonly NamedSource[]; readonly beside: number } => {
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
    sources: folders.map((name) => openSource(join(place, name))),
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
