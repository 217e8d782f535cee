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
 * Characters of a text's bytes, without byte-order mark; spans count in them. UTF-16 by its mark or by its zeros,
 * UTF-8 where the bytes are, else a guess: damaged UTF-8 where most of what is not ASCII is UTF-8,
 * Windows-1252 (which holds Latin-1) where it is not. The bytes themselves are kept in any case.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes, false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes, false)
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked !== null) return decodedAs(unmarked, bytes, false)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', guessed: false }
  } catch {
    return decodedAs(isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes, true)
  }
}

/** Whether bytes are UTF-16, by their mark or by the zeros of its common letters. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  unmarkedUtf16(bytes) !== null

/** Every other byte is mostly zero, and hardly one of those between them. */
const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const to = Math.min(bytes.length, 8000) & ~1
  if (to < 8 || !bytes.subarray(0, to).includes(0)) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < to; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = to / 2
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.02 ? 'utf-16be' : null
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
