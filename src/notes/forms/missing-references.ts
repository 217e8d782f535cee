/** `[Ada][]`, `[Ada][ada]`: a link whose address is kept in another file. */
const REFERENCE = /(?<![\w\]!])\[([^[\]\n]{1,80})\]\[([^[\]\n]{0,80})\]/g
const MOST = 500

/** Definitions for links that a text does not define, so that the parser takes them for links; '' where there are none. */
export const missingReferences = (text: string): string => {
  if (!text.includes('][')) return ''
  const labels = new Set<string>()
  for (const match of text.matchAll(REFERENCE)) {
    labels.add(match[2] === '' ? match[1]! : match[2]!)
    if (labels.size >= MOST) break
  }
  return [...labels].map((label) => `\n\n[${label}]: #`).join('')
}
