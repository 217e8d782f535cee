import { bytesToHex, sha256, utf8ToBytes } from '#terms'

/**
 * Canonical JSON: keys in the order of their UTF-16 units, no blanks (RFC 8785 for texts, safe
 * integers, true, false and null). Equal values give equal bytes. Throws on any other number.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${value}`)
    return String(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`Not JSON: ${typeof value}`)
  const object = value as Record<string, unknown>
  const entries = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`)
  return `{${entries.join(',')}}`
}

/** SHA-256 of the canonical JSON of a value, in lower-case hexadecimal. */
export const hashJson = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
