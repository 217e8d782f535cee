import { Trouble } from './command.ts'

/** What the system refused, as trouble that the caller can mend; null where it is a fault of the program. */
export const systemTrouble = (error: unknown): Trouble | null => {
  const { code, path } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : REFUSALS[code]
  if (!known) return null
  const [words, hint] = known
  return new Trouble(path ? `${path}: ${words}` : words, hint)
}

/** What the system refused, in words. */
export const wordsOf = (error: NodeJS.ErrnoException): string =>
  REFUSALS[error.code ?? '']?.[0] ?? error.message

const REFUSALS: Readonly<Record<string, readonly [words: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'Make room and try again; nothing filed is lost.'],
  EDQUOT: ['the disk quota is used up', 'Make room and try again; nothing filed is lost.'],
  EROFS: ['the disk may only be read', 'Name another place.'],
  EACCES: ['no permission', 'Change its permissions, or name another place.'],
  EPERM: ['no permission', 'Change its permissions, or name another place.'],
  ENOENT: ['there is no such file or folder', 'Check the path.'],
  ENOTDIR: ['a part of this path is no folder', 'Name another place.'],
  EEXIST: ['there is a file already', 'Name another place.'],
  EISDIR: ['this is a folder', 'Name a file.'],
  ENAMETOOLONG: ['the name is too long', 'Name a shorter one.'],
  EMFILE: ['too many files are open', 'Allow more (ulimit -n), or end other programs.'],
  EIO: ['the disk reports an error', 'Check the disk; name another place.'],
}
