/** Who opens lines of a text with their name: `AR: …`, `Ada Stone: …`. */
const OPENING = /^[ \t]*(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}): \S/gmu
const INSIDE =
  /(?<=[.?!…)"”] |\p{Ll} )(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}): (?=\S)/gu

/** Labels within a sentence of minutes: `In favor: Ada. Opposed: none.` */
const LABEL =
  /^(?:in favou?r|favou?r|for|against|opposed?|abst\p{L}+|ayes?|nays?|noes|yes|no|moved|seconded|votes?|voting|motion|results?|outcome|notes?|nb|ps|q|a|who|what|when|where|due|owner|status|link|see|present|absent|regrets)\b/iu

/** Turns that ran together when a page was rendered: a name that opens lines opens one in a line's midst too. */
export const speakersIn = (
  text: string,
): { readonly turnsIn: (from: number, to: number) => readonly number[] } => {
  const speakers = new Set<string>()
  for (const match of text.matchAll(OPENING)) if (!LABEL.test(match[1]!)) speakers.add(match[1]!)
  return {
    turnsIn: (from, to) => {
      if (speakers.size === 0) return []
      const turns: number[] = []
      for (const match of text.slice(from, to).matchAll(INSIDE))
        if (speakers.has(match[1]!)) turns.push(from + match.index)
      return turns
    },
  }
}
