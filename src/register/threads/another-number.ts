/** Whether a text gives a number of something of which an earlier one gives another: `12 %`, `15 %`. */
export const givesAnotherNumber = (earlier: string, later: string): boolean => {
  const before = numbersIn(earlier)
  return [...numbersIn(later)].some(([unit, numbers]) => {
    const known = before.get(unit)
    return known !== undefined && [...numbers].some((number) => !known.has(number))
  })
}

/** A number before its unit, or behind a sign of money. */
const AMOUNT =
  /(?<![\p{L}\d#.:/-])(?<money>[$€£]) ?(?<sum>\d[\d,]*(?:\.\d+)?)|(?<![\p{L}\d#$€£.,:/-])(?<number>\d[\d,]*(?:\.\d+)?)(?: ?(?<sign>[%€])| (?<unit>\p{Ll}{4,}))/gu

/** Days and times change from meeting to meeting and tell of no change. */
const OF_TIME = /^(?:minutes?|hours?|o'?clock|times?|votes?|people|members?|present|abstentions?)$/

const numbersIn = (text: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const numbers = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(AMOUNT)) {
    const { money, sum, number, sign, unit } = groups!
    const of = money ?? sign ?? unit!.replace(/s$/, '')
    if (OF_TIME.test(of)) continue
    const known = numbers.get(of) ?? new Set()
    numbers.set(of, known.add((sum ?? number)!.replaceAll(',', '')))
  }
  return numbers
}
