import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isReadable } from '#house'
import { Trouble } from './command.ts'

/** The bytes of a file that should hold text; says plainly why it cannot be read. */
export const textBytes = (path: string): Uint8Array => {
  const stats = attempt(path, () => statSync(path))
  if (!stats.isFile() && !stats.isDirectory())
    throw new Trouble(`${path} is neither file nor folder`, 'Name a file.')
  const bytes = attempt(path, () => readFileSync(path))
  if (!isReadable(bytes))
    throw new Trouble(
      `${path} is no text: it holds NUL bytes`,
      'Export it as Markdown or plain text.',
    )
  return bytes
}

export const isFolder = (path: string): boolean => attempt(path, () => statSync(path)).isDirectory()

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
        throw new Trouble(
          `${path} is a folder`,
          'Name a file, or use `minutebook read DIR --out DIR`.',
        )
      default:
        throw new Trouble(`${path} cannot be read: ${message}`)
    }
  }
}
