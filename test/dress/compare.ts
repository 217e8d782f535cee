import type { Reading } from '#notes'

/** How much of a plain text's findings a dressed one gives, by kind. */
export interface Kept {
  readonly kept: number
  readonly of: number
  readonly extra: number
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

export type Findings = ReadonlyMap<string, readonly string[]>

/** What a reading holds, by kind, in its words. */
export const findingsOf = (reading: Reading): Findings => {
  const words = new Map<string, string[]>()
  const add = (kind: string, text: string): void => {
    words.set(kind, [...(words.get(kind) ?? []), text])
  }
  for (const meeting of reading.meetings) {
    for (const item of meeting.items) add(item.kind, item.text)
    for (const topic of meeting.topics) add('topic', topic.title)
    for (const person of meeting.people) add('person', person.names[0]!)
    if (meeting.dates[0] !== undefined) add('date', meeting.dates[0])
  }
  return words
}

/** Matches what is alike, the most alike first. */
export const compare = (plain: Findings, dressed: Findings, kinds: readonly string[]): Kept => {
  let of = 0
  let extra = 0
  const lost: string[] = []
  const added: string[] = []
  for (const kind of kinds) {
    const left = [...(plain.get(kind) ?? [])]
    const right = [...(dressed.get(kind) ?? [])]
    of += left.length
    const pairs = left.flatMap((a, i) =>
      right.map((b, j) => ({ i, j, alike: alikeness(a, b) })).filter(({ alike }) => alike >= 0.6),
    )
    pairs.sort((a, b) => b.alike - a.alike)
    const usedLeft = new Set<number>()
    const usedRight = new Set<number>()
    for (const { i, j } of pairs)
      if (!usedLeft.has(i) && !usedRight.has(j)) {
        usedLeft.add(i)
        usedRight.add(j)
      }
    left.forEach((text, i) => {
      if (!usedLeft.has(i)) lost.push(`${kind}: ${text}`)
    })
    right.forEach((text, j) => {
      if (!usedRight.has(j)) added.push(`${kind}: ${text}`)
    })
    extra += right.length - usedRight.size
  }
  return { kept: of - lost.length, of, extra, lost, added }
}

/** The share of words that two texts have in common, 0 to 1; 0.8 where one stands in the other. */
const alikeness = (a: string, b: string): number => {
  const left = wordsIn(a)
  const right = wordsIn(b)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) {
      common++
      counts.set(word, count - 1)
    }
  }
  const share = (2 * common) / (left.length + right.length || 1)
  const shorter = Math.min(left.length, right.length)
  return shorter >= 3 && common === shorter ? Math.max(share, 0.8) : share
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
