/** A version of a file as a source lists it, without its contents. */
export interface SourceFile {
  /** Below the source, with `/`. */
  readonly path: string
  /** While it stays, the bytes stay: size and time, or a git id. Empty: it cannot be told. */
  readonly version: string
  readonly size: number
  /** False: an earlier version, kept for its history. */
  readonly current: boolean
  /** Who wrote this version and when (ISO instant, UTC), where the source knows. */
  readonly by?: string
  readonly written?: string
}

/** What a source holds now. Earlier versions come first, oldest first. */
export interface SourceListing {
  readonly files: readonly SourceFile[]
  /** Notes that cannot be read: too large, not allowed. */
  readonly failed: readonly { readonly path: string; readonly why: string }[]
  /** What is there and is no notes, counted by reason. */
  readonly passedOver: readonly { readonly why: string; readonly count: number }[]
  /** Folders that could not be listed, with `/` at the end ('' is the root): whether files below them vanished is not known. */
  readonly unseen: readonly string[]
}

/** Port: one import root from which notes come. */
export interface Source {
  /** Its name in every filing, e.g. `folder:/home/ada/notes`. */
  readonly id: string
  readonly list: () => Promise<SourceListing>
  /** Throws an error whose message is a reason, where the file cannot be read. */
  readonly load: (file: SourceFile) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}
