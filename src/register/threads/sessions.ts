import { compare } from '#terms'
import type { Mention } from './mention.ts'

/** What a series told of an item on one day: one mention, and copies of it in other texts. */
export interface Telling {
  readonly first: Mention
  readonly copies: readonly Mention[]
  /** The number of its day in the series, from 0. */
  readonly session: number
}

/** The days of a series in their order, each with what was told; undated meetings come first, by path. */
export const sessionsOf = (mentions: readonly Mention[]): readonly (readonly Telling[])[] => {
  const days = Map.groupBy(mentions, ({ date, path }) => date ?? ` ${path}`)
  return [...days]
    .sort(([a], [b]) => compare(a, b))
    .map(([, told], session) => withoutCopies(told, session))
}

/** Equal words in another text of the same day are a copy; in the same text they are another item. */
const withoutCopies = (told: readonly Mention[], session: number): readonly Telling[] => {
  const ordered = told.toSorted(
    (a, b) => compare(a.path, b.path) || a.position - b.position || compare(a.item, b.item),
  )
  const timesIn = new Map<string, number>()
  const byWords = new Map<string, Mention[]>()
  for (const mention of ordered) {
    const inText = `${mention.path}\n${mention.meeting}\n${mention.words.plain}`
    const times = timesIn.get(inText) ?? 0
    timesIn.set(inText, times + 1)
    const key = `${times} ${mention.words.plain} ${mention.words.refs.join(' ')}`
    const known = byWords.get(key)
    if (known) known.push(mention)
    else byWords.set(key, [mention])
  }
  return [...byWords.values()].map(([first, ...copies]) => ({ first: first!, copies, session }))
}
