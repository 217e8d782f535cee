import type { TextHash } from './fact.ts'

/** Port: the bytes of every text ever filed, exactly as they were filed. The log puts them in. */
export interface Texts {
  /** Null: never filed, or erased. */
  readonly get: (community: string, text: TextHash) => Promise<Uint8Array | null>
}
