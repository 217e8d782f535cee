import { sha256, utf8ToBytes } from '#terms'
import type { Commitment } from './fact.ts'

/** What a commitment hides: kept beside the log, and erased when it must be forgotten. */
export interface Opening {
  /** The fact's field that it opens. */
  readonly field: string
  /** 16 random bytes of its own, so that equal values do not show and short ones cannot be guessed. */
  readonly salt: Uint8Array
  readonly value: string
}

/** The length of a salt. */
export const SALT_BYTES = 16

/** `sha256:` and base64url of SHA-256(salt ‖ UTF-8 of the value). */
export const commit = (opening: Pick<Opening, 'salt' | 'value'>): Commitment => {
  if (opening.salt.length !== SALT_BYTES) throw new RangeError(`A salt has ${SALT_BYTES} bytes`)
  const value = utf8ToBytes(opening.value)
  const bytes = new Uint8Array(SALT_BYTES + value.length)
  bytes.set(opening.salt)
  bytes.set(value, SALT_BYTES)
  return `sha256:${base64url(sha256(bytes))}` as Commitment
}

/** Whether a commitment binds this value; throws where the salt has another length. */
export const opens = (opening: Pick<Opening, 'salt' | 'value'>, commitment: Commitment): boolean =>
  commit(opening) === commitment

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const base64url = (bytes: Uint8Array): string => {
  let out = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | (b << 8) | c
    const letters = Math.min(4, bytes.length - at + 1)
    for (let letter = 0; letter < letters; letter++)
      out += LETTERS[(bits >> (18 - 6 * letter)) & 63]
  }
  return out
}
