/** A place that cannot be read at all; `hint` says what to do. */
export class SourceTrouble extends Error {
  override readonly name = 'SourceTrouble'
  readonly hint: string

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}

/** Why a file or folder cannot be read, in words. */
export const whyUnreadable = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return WORDS[code ?? ''] ?? message
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it vanished while it was read',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads to itself',
  EISDIR: 'a folder',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'its name is too long',
}
