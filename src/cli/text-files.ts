import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isReadable } from '#house'
import { Trouble } from './command.ts'

/** How what is named at the command line is told: `-` is standard input. */
export const toldName = (path: string): string => (path === '-' ? 'standard input' : path)

/** The bytes of a file, or of standard input where `-` is named, that should hold text; says plainly why they cannot be read. */
export const textBytes = (
  path: string,
  insteadOfBinary = 'Export it as Markdown or plain text.',
): Uint8Array => {
  const bytes = path === '-' ? readFileSync(0) : fileBytes(path)
  if (!isReadable(bytes))
    throw new Trouble(`${toldName(path)} is no text: it holds NUL bytes`, insteadOfBinary)
  return bytes
}

const fileBytes = (path: string): Uint8Array => {
  const stats = attempt(path, () => statSync(path))
  if (!stats.isFile() && !stats.isDirectory())
    throw new Trouble(`${path} is neither file nor folder`, 'Name a file.')
  return attempt(path, () => readFileSync(path))
}

/** Says plainly when nothing is there. */
export const mustBeThere = (path: string): void => void attempt(path, () => statSync(path))

/** Whether a path is a folder; throws `Trouble` where nothing is there. */
export const isFolder = (path: string): boolean =>
  path !== '-' && attempt(path, () => statSync(path)).isDirectory()

/**
 * Every file below a folder, by its path from there, in order; hidden ones and `node_modules` left
 * out. Folders that may not be read are told to `onTrouble`.
 */
export const filesBelow = (
  folder: string,
  onTrouble: (trouble: Trouble) => void,
): readonly string[] => {
  const entriesOf = (dir: string): readonly Dirent[] => {
    try {
      return attempt(dir, () => readdirSync(dir, { withFileTypes: true }))
    } catch (error) {
      onTrouble(error as Trouble)
      return []
    }
  }
  const below = (dir: string): readonly string[] =>
    entriesOf(dir)
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .flatMap((entry) => {
        const path = join(dir, entry.name)
        if (entry.isDirectory()) return below(path)
        return entry.isFile() ? [relative(folder, path)] : []
      })
  return [...below(folder)].sort()
}

const attempt = <T>(path: string, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    switch (code) {
      case 'ENOENT':
        throw new Trouble(
          `there is no ${path}`,
          'Check the spelling; paths are taken from this folder.',
        )
      case 'EACCES':
      case 'EPERM':
        throw new Trouble(`${path} may not be read`, `Allow it: chmod u+r ${path}`)
      case 'EISDIR':
        throw new Trouble(`${path} is a folder`, 'Name a file in it.')
      default:
        throw new Trouble(`${path} cannot be read: ${message}`)
    }
  }
}
