import type { Mention } from './mention.ts'
import { openIndex } from './rare-words.ts'
import type { Telling } from './sessions.ts'
import type { WordWeights } from './word-weights.ts'

/** The threads so far, each by the number under which it was opened. */
export interface OpenThreads {
  readonly tellingsOf: (thread: number) => readonly Telling[]
  readonly lastOf: (thread: number) => Telling
  /** Gives a thread its next telling, or opens one; answers its number. */
  readonly append: (thread: number | null, telling: Telling) => number
  /** Those that share a rare word with an item. */
  readonly near: (mention: Mention) => ReadonlySet<number>
  /** Those told under a topic that has a rare word of an item. */
  readonly underTopic: (mention: Mention) => ReadonlySet<number>
  /** The thread told last beside how another was told last: before it (-1) or after it (1). */
  readonly beside: (thread: number, step: 1 | -1) => number | undefined
}

export const openThreads = (weigh: WordWeights): OpenThreads => {
  const threads: Telling[][] = []
  const words = openIndex(weigh)
  const topics = openIndex(weigh)
  const threadByPlace = new Map<string, number>()
  const lastOf = (thread: number): Telling => threads[thread]!.at(-1)!
  return {
    tellingsOf: (thread) => threads[thread]!,
    lastOf,
    append: (known, telling) => {
      const thread = known ?? threads.push([]) - 1
      threads[thread]!.push(telling)
      const { first } = telling
      words.add(first.words, thread)
      if (first.topic !== null) topics.add(first.topic, thread)
      threadByPlace.set(placeOf(first, 0), thread)
      return thread
    },
    near: (mention) =>
      mention.head === null
        ? words.near(mention.words)
        : new Set([...words.near(mention.words), ...words.near(mention.head)]),
    underTopic: (mention) => topics.near(mention.words),
    beside: (thread, step) => threadByPlace.get(placeOf(lastOf(thread).first, step)),
  }
}

/** Where an item's neighbour is looked up: the items of one kind of a meeting are numbered. */
export const placeOf = ({ meeting, position }: Mention, step: number): string =>
  `${meeting} ${position + step}`
