import type { TextHash } from './fact.ts'

/** Port: the bytes of every text ever filed, exactly as they were filed, by their hash. */
export interface Texts {
  /** Null: never filed, or erased. */
  readonly get: (community: string, text: TextHash) => Promise<Uint8Array | null>
  readonly put: (community: string, text: TextHash, bytes: Uint8Array) => Promise<void>
}
