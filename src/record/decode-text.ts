/** Runs in Node and browsers alike; the pure compile has no DOM types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string }

/** A text as characters. `guessed`: nothing in the bytes says which encoding it is. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly guessed: boolean
}

/**
 * Characters of a text's bytes, without byte-order mark; spans count in them. UTF-16 by its mark,
 * UTF-8 where the bytes are, else a guess: damaged UTF-8 where most of what is not ASCII is UTF-8,
 * Windows-1252 (which holds Latin-1) where it is not. The bytes themselves are kept in any case.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes, false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes, false)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', guessed: false }
  } catch {
    return decodedAs(isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes, true)
  }
}

const decodedAs = (
  encoding: DecodedText['encoding'],
  bytes: Uint8Array,
  guessed: boolean,
): DecodedText => ({ text: new TextDecoder(encoding).decode(bytes), encoding, guessed })

/** Counts well-formed sequences of two to four bytes against bytes that fit none. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!
    if (first < 0x80) continue
    const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0
    const tail = bytes.subarray(at + 1, at + 1 + more)
    if (more > 0 && first < 0xf5 && tail.length === more && tail.every(isContinuation)) {
      whole++
      at += more
    } else broken++
  }
  return whole > broken
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80
