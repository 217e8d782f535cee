import { bytesToHex, sha256, utf8ToBytes } from '#terms'

/** A UUID that depends on the name alone (RFC 9562 version 8, from SHA-256): the same for ever. */
export const nameUuid = (name: string): string => {
  const digits = bytesToHex(sha256(utf8ToBytes(`minutebook ${name}`)))
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) & 3]
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
