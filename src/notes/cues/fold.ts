/** Blanks of every width count as one space; apostrophes and dashes of every kind as the plain one. */
const SAME: Readonly<Record<string, string>> = {
  ' ': '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  "'": '’',
  '-': '‐‑–—',
  // What `/iu` takes for these letters.
  s: 'ſ',
  k: '\u212a',
}

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries(SAME).flatMap(([sign, chars]) => [...chars].map((char) => [char, sign] as const)),
)

/** Every character that has a folded form, with it. */
export const foldedChars = (): readonly (readonly [char: string, folded: string])[] => [
  ...FOLDED,
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).map(
    (char) => [char, char.toLowerCase()] as const,
  ),
]

/** The form in which a character stands in needles: lower case; null for letters whose case is no matter of ASCII. */
export const foldChar = (char: string): string | null => {
  const code = char.charCodeAt(0)
  if (char.length === 1 && code < 0x7f) return code < 0x20 ? ' ' : char.toLowerCase()
  return FOLDED.get(char) ?? (char.toLowerCase() === char.toUpperCase() ? char : null)
}
