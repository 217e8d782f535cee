import type { Mention } from './mention.ts'
import type { Telling } from './sessions.ts'
import type { TellingWords } from './telling-words.ts'
import { ENOUGH, WEIGHTS } from './weights.ts'
import type { WordWeights } from './word-weights.ts'

/** How sure it is that two tellings are of one thing, and by what. */
export interface Likeness {
  /** 0 to 1. */
  readonly confidence: number
  /** In a few words each, the weightiest first. */
  readonly evidence: readonly string[]
  /** Of the words alone, 0 to 1. */
  readonly words: number
}

/** Compares a telling with an earlier one of its series; `before` is how the earlier one was left. */
export const likenessOf = (
  earlier: Telling,
  later: Telling,
  weigh: WordWeights,
  isClosed: boolean,
  topic: TellingWords | null = null,
): Likeness => {
  const [a, b] = [earlier.first, later.first]
  const { words, shared, sharedStems, same } = closestWords(a, b, weigh, topic)
  const evidence: string[] = []
  let sum = WEIGHTS.none + WEIGHTS.words * (same ? 1 : words)
  const over = shared - ENOUGH
  sum += over < 0 ? WEIGHTS.tooFew * -over : WEIGHTS.more * Math.min(over, WEIGHTS.most)
  if (same) evidence.push('the same words')
  else if (sharedStems.length > 0)
    evidence.push(`${asWritten(sharedStems.slice(0, 4), a.words, b.words)} in both`)
  const refs = b.words.refs.filter((ref) => a.words.refs.includes(ref))
  if (refs.length > 0) {
    sum += refs.some(isNumber) ? WEIGHTS.sameNumber : WEIGHTS.sameReference
    evidence.push(`the same ${refs[0]}`)
  } else if (a.words.refs.length > 0 && b.words.refs.length > 0) sum += WEIGHTS.otherReference
  if (a.owners.length > 0 && b.owners.length > 0) {
    const together = b.owners.some((owner) => a.owners.includes(owner))
    sum += together ? WEIGHTS.sameOwner : WEIGHTS.otherOwner
    if (together) evidence.push('the same owner')
  }
  if (b.review) {
    sum += WEIGHTS.review
    evidence.push('looked back on')
  }
  const gap = gapOf(earlier, later)
  const elsewhere = a.series !== b.series
  if (elsewhere) sum += WEIGHTS.elsewhere
  if (elsewhere) evidence.push('in another series')
  else if (gap <= 1) evidence.push(gap === 0 ? 'the same day' : 'the meeting before')
  if (gap > 1) sum += WEIGHTS.gap * Math.log2(gap)
  if (a.position === b.position && gap === 1 && !elsewhere) {
    sum += WEIGHTS.samePlace
    evidence.push('the same place in the list')
  }
  if (b.state !== 'open' || STILL.test(b.text)) {
    sum += WEIGHTS.tellsState
    evidence.push(b.state === 'open' ? 'says it goes on' : `says it is ${b.state}`)
  }
  if (isClosed) sum += b.state === 'open' && !b.review ? WEIGHTS.reopened : WEIGHTS.closed
  return { confidence: 1 / (1 + Math.exp(-sum)), evidence, words: same ? 1 : words }
}

/** Its own number in the series, not that of an issue. */
const isNumber = (ref: string): boolean => ref.startsWith('number ')

/** A likeness with one more sign, of a weight as all of `WEIGHTS`. */
export const surer = (likeness: Likeness, weight: number, sign: string): Likeness => {
  const odds = Math.exp(logOdds(likeness) + weight)
  return {
    ...likeness,
    confidence: odds / (1 + odds),
    evidence: [...likeness.evidence, sign],
  }
}

export const logOdds = ({ confidence }: Likeness): number => Math.log(confidence / (1 - confidence))

/** How many sessions of the series lie between; between two series, as if each met every other week. */
export const gapOf = (earlier: Telling, later: Telling): number => {
  const [a, b] = [earlier.first, later.first]
  if (a.series === b.series) return later.session - earlier.session
  if (a.day === null || b.day === null) return Number.POSITIVE_INFINITY
  return Math.max(1, (b.day - a.day) / 14)
}

const STILL = /\b(?:still|carried|carry|again|continues?d?|ongoing|pending|in progress|wip)\b/i

/** Of all words or of those before what is said of the state, whichever are closer. */
const closestWords = (a: Mention, b: Mention, weigh: WordWeights, topic: TellingWords | null) => {
  let best: Alike | null = null
  for (const ofA of a.head === null ? [a.words] : [a.words, a.head])
    for (const ofB of b.head === null ? [b.words] : [b.words, b.head]) {
      const alike = wordsAlike(withTopic(tellsOf(ofA), topic, tellsOf(ofB)), tellsOf(ofB), weigh)
      const same = ofA.plain === ofB.plain && alike.shared > 0
      if (best === null || same || (!best.same && alike.words > best.words))
        best = { ...alike, same }
      if (same) return best
    }
  return best!
}

/** What the other says of the topic under which an item stands, it says too. */
const withTopic = (
  own: readonly string[],
  topic: TellingWords | null,
  other: readonly string[],
): readonly string[] =>
  topic === null
    ? own
    : [...own, ...tellsOf(topic).filter((stem) => other.includes(stem) && !own.includes(stem))]

interface Alike {
  readonly words: number
  readonly shared: number
  readonly sharedStems: readonly string[]
  readonly same: boolean
}

/** A reference tells as much as the rarest word. */
const tellsOf = ({ stems, refs }: TellingWords): readonly string[] => [...stems, ...refs]

/** Stems as the words that the later text has for them, or the earlier one. */
const asWritten = (stems: readonly string[], a: TellingWords, b: TellingWords): string =>
  stems.map((stem) => `“${b.wordByStem.get(stem) ?? a.wordByStem.get(stem) ?? stem}”`).join(', ')

/** Both measures of likeness together: of all words, and of the shorter text's. */
const wordsAlike = (a: readonly string[], b: readonly string[], weigh: WordWeights) => {
  const inB = new Set(b)
  const sharedStems: string[] = []
  let [ofA, ofB, shared] = [0, 0, 0]
  for (const stem of a) {
    const weight = weigh(stem)
    ofA += weight
    if (!inB.has(stem)) continue
    shared += weight
    sharedStems.push(stem)
  }
  for (const stem of b) ofB += weigh(stem)
  sharedStems.sort((one, other) => weigh(other) - weigh(one))
  const least = Math.min(ofA, ofB)
  const words =
    least === 0 ? 0 : 0.6 * ((2 * shared) / (ofA + ofB)) + 0.4 * (shared / Math.max(least, 1))
  return { words, shared, sharedStems }
}
