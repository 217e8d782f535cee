import { bytesToHex, sha256 } from '#terms'
import type { TextHash } from './fact.ts'

/** The name of a text: `sha256:` and hex of its bytes, as `sha256sum` prints it. */
export const hashText = (bytes: Uint8Array): TextHash =>
  `sha256:${bytesToHex(sha256(bytes))}` as TextHash
