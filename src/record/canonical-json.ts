/** What canonical JSON may hold here: strings, safe integers, and lists and objects of them. */
export type Canonical =
  | string
  | number
  | readonly Canonical[]
  | { readonly [key: string]: Canonical }

/** The most bytes that a line of the log may have. */
export const MOST_BYTES = 65_535

/** A value that has no canonical form, or bytes that are not canonical. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical'
}

/**
 * RFC 8785 for strings and safe integers: keys sorted by UTF-16 code units, no white space, the
 * shortest escapes. Refuses lone surrogates, which have no UTF-8.
 */
export const canonicalJson = (value: Canonical): string => {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new NotCanonical('A string holds half a surrogate pair')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0))
      throw new NotCanonical(`Not a safe integer: ${value}`)
    return String(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null)
    throw new NotCanonical(`Neither string nor integer: ${String(value)}`)
  const members = value as { readonly [key: string]: Canonical }
  const keys = Object.keys(members).sort()
  return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(members[key]!)}`).join(',')}}`
}

/** The value of a canonical line; throws unless writing it again gives the very same text. */
export const parseCanonicalJson = (line: string): Canonical => {
  let value: Canonical
  try {
    value = JSON.parse(line) as Canonical
  } catch (error) {
    throw new NotCanonical(`Not JSON: ${(error as Error).message}`)
  }
  if (canonicalJson(value) !== line) throw new NotCanonical('Written again, it is another line')
  return value
}
