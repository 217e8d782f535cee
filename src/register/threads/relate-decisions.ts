import { givesAnotherNumber } from './another-number.ts'
import type { Doubt, Followed, Link } from './follow-actions.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import type { Mention } from './mention.ts'
import { shareMatter } from './procedure-words.ts'
import { openIndex } from './rare-words.ts'
import type { Telling } from './sessions.ts'
import type { WordWeights } from './word-weights.ts'

/** How a decision stands to the one that it goes back to. */
export type Relation = 'restates' | 'amends' | 'supersedes'

/** Links each decision of a series to the earlier one that it is most like, if it is like any. */
export const relateDecisions = (
  sessions: readonly (readonly Telling[])[],
  weigh: WordWeights,
  doubtfulBelow: number,
): Followed => {
  const threads: Link[][] = []
  const doubts: Doubt[] = []
  const index = openIndex(weigh)
  const times = countWordings(sessions)
  for (const told of sessions)
    for (const telling of told) {
      const { words } = telling.first
      if (words.stems.length < FEWEST_WORDS || times.get(words.plain)! > MOST_TIMES) {
        threads.push([{ telling, likeness: null }])
        continue
      }
      let best: { thread: number; earlier: Telling; likeness: Likeness } | null = null
      for (const thread of index.near(telling.first.words)) {
        const earlier = threads[thread]!.at(-1)!.telling
        if (earlier.first.meeting === telling.first.meeting) continue
        if (!isOfOneMatter(earlier.first, telling.first)) continue
        const change = changeOf(telling.first.text, earlier.first.text)
        const likeness = withChange(change, likenessOf(earlier, telling, weigh, false))
        if (best === null || likeness.confidence > best.likeness.confidence)
          best = { thread, earlier, likeness }
      }
      const likeness = best?.likeness.confidence ?? 0
      let thread = threads.length
      if (best !== null && likeness >= doubtfulBelow) thread = best.thread
      else if (best !== null && likeness >= doubtfulBelow - 0.1)
        doubts.push({ earlier: best.earlier, later: telling, likeness: best.likeness })
      const link = { telling, likeness: thread < threads.length ? best!.likeness : null }
      if (thread < threads.length) threads[thread]!.push(link)
      else threads.push([link])
      index.add(telling.first.words, thread)
    }
  return { threads, doubts }
}

/** A decision of fewer telling words tells of too little to be known again. */
const FEWEST_WORDS = 3
/** What is decided in the same words more often is a custom of meetings: agendas approved, next calls set. */
const MOST_TIMES = 3

const countWordings = (sessions: readonly (readonly Telling[])[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { first } of sessions.flat())
    times.set(first.words.plain, (times.get(first.words.plain) ?? 0) + 1)
  return times
}

/** They share words of their own; where those only say how meetings go, those of their topics. */
const isOfOneMatter = (a: Mention, b: Mention): boolean =>
  shareMatter(a.words, b.words, 2) ||
  (a.topic !== null && b.topic !== null && shareMatter(a.topic, b.topic, 1))

/** What a decision says of the one before it, by its own words and numbers. */
export const relationOf = (text: string, before: string): Relation =>
  changeOf(text, before)?.relation ?? 'restates'

interface Change {
  readonly relation: Relation
  readonly sign: string
}

const changeOf = (text: string, before: string): Change | null => {
  if (SUPERSEDES.test(text)) return { relation: 'supersedes', sign: 'says it replaces' }
  if (AMENDS.test(text)) return { relation: 'amends', sign: 'says it changes' }
  return givesAnotherNumber(before, text)
    ? { relation: 'amends', sign: 'gives another number' }
    : null
}

/** What changes something makes a likeness surer, as it says that there was something before. */
const withChange = (change: Change | null, likeness: Likeness): Likeness => {
  if (change === null || likeness.words < 0.3) return likeness
  const { confidence, evidence } = likeness
  return {
    ...likeness,
    confidence: confidence + (1 - confidence) * 0.35,
    evidence: [...evidence, change.sign],
  }
}

const SUPERSEDES =
  /\b(?:instead of|no longer|repeal(?:s|ed)?|revok(?:es?|ed)|rescind(?:s|ed)?|supersed(?:es?|ed|ing)|replac(?:es?|ed|ing)|revers(?:es?|ed|ing) (?:the|our|that|this|last)|overturn(?:s|ed)?|undo|roll(?:ed)? back|abandon(?:ed)?|go back to)\b/i
const AMENDS =
  /\b(?:amend(?:s|ed|ment)?|chang(?:es?|ed|ing) (?:the|our|from|to|it)|mov(?:es?|ed|ing) (?:from|to|it)|modif(?:y|ies|ied|ication)|revis(?:es?|ed)|extend(?:s|ed)? (?:the|it|to|by)|postpon(?:es?|ed)|reschedul(?:es?|ed)|from now on|rather than|increas(?:es?|ed) (?:the|from|to)|reduc(?:es?|ed) (?:the|from|to))\b/i
