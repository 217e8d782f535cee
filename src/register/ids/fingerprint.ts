/**
 * 64 bits of a text's hash and of words within it, for short public ids. Not for security: two
 * things may share an id's first characters, and are then told apart by more of them.
 */
export const fingerprint = (hash: string, words: string): string => {
  const digits = hash.slice(hash.lastIndexOf(':') + 1)
  let high = Number.parseInt(digits.slice(0, 8), 16) | 0
  let low = Number.parseInt(digits.slice(8, 16), 16) | 0
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    high = Math.imul(high ^ code, 0x9e3779b1)
    low = Math.imul(low ^ code, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return base32(high >>> 0) + base32(low >>> 0)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** The upper 30 bits of 32 as six characters of base32 (RFC 4648, lower case). */
const base32 = (bits: number): string => {
  let out = ''
  for (let shift = 27; shift >= 2; shift -= 5) out += LETTERS[(bits >>> shift) & 31]
  return out
}
