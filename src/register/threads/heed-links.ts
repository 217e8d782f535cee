import type { ToldLink } from '../judged/told-links.ts'
import type { JoinedThread, ThreadMention, Threads } from './thread.ts'

/** An item that can stand in a thread, and what orders it among others. */
export interface Placed {
  readonly item: string
  readonly kind: string
  readonly date: string | null
  readonly path: string
  readonly position: number
}

/**
 * Threads as members say: what they say is one is joined, what they say is not is cut where it was
 * joined; their links are asked about no more. Words about items that stand nowhere wait.
 */
export const heedLinks = (
  { threadByItem, doubts }: Threads,
  links: readonly ToldLink[],
  placed: ReadonlyMap<string, Placed>,
): Threads => {
  if (links.length === 0) return { threadByItem, doubts }
  const heeded = new Map(threadByItem)
  // Apart first: what a member says is one stays one.
  for (const { one, other, same } of links) if (!same) cut(heeded, one, other, placed)
  for (const link of links) if (link.same) join(heeded, link, placed)
  const answered = new Set(links.map(({ one, other }) => [one, other].sort().join(' ')))
  const together = (a: string, b: string): boolean =>
    heeded.get(a) !== undefined && heeded.get(a) === heeded.get(b)
  return {
    threadByItem: heeded,
    doubts: doubts.filter(
      ({ earlier, later }) =>
        !answered.has([earlier, later].sort().join(' ')) && !together(earlier, later),
    ),
  }
}

/** Cuts before the later of two mentions of one thread; what follows it goes with it. */
const cut = (
  threads: Map<string, JoinedThread>,
  one: string,
  other: string,
  placed: ReadonlyMap<string, Placed>,
): void => {
  const thread = threads.get(one)
  if (thread === undefined || thread !== threads.get(other)) return
  const members = membersOf(threads, thread)
  const at = Math.max(
    ...[one, other].map((item) => thread.mentions.findIndex((mention) => mention.item === item)),
  )
  const later = thread.mentions[at]
  if (at < 1 || later === undefined) return
  const before: JoinedThread = { mentions: thread.mentions.slice(0, at) }
  const after: JoinedThread = {
    mentions: [{ ...later, ...FIRST }, ...thread.mentions.slice(at + 1)],
  }
  const key = sortOf(placed.get(later.item))
  for (const item of members) {
    const isAfter =
      after.mentions.some((mention) => mention.item === item) ||
      (!before.mentions.some((mention) => mention.item === item) && sortOf(placed.get(item)) >= key)
    threads.set(item, isAfter ? after : before)
  }
}

const FIRST = { relation: null, evidence: [], confidence: 1 } as const

const join = (
  threads: Map<string, JoinedThread>,
  { one, other, said }: ToldLink,
  placed: ReadonlyMap<string, Placed>,
): void => {
  const [a, b] = [placed.get(one), placed.get(other)]
  if (a === undefined || b === undefined || a.kind !== b.kind) return
  const [first, second] = [threads.get(one), threads.get(other)]
  if (first !== undefined && first === second) return
  const later = sortOf(a) > sortOf(b) ? one : other
  const mentions = [...(first?.mentions ?? [alone(one)]), ...(second?.mentions ?? [alone(other)])]
    .toSorted((x, y) => (sortOf(placed.get(x.item)) < sortOf(placed.get(y.item)) ? -1 : 1))
    .map((mention, i): ThreadMention => {
      if (i === 0) return { ...mention, ...FIRST }
      if (mention.item !== later && mention.evidence.length > 0) return mention
      const evidence = [said.by === null ? 'a member says so' : `${said.by} says so`]
      return { ...mention, evidence, confidence: 1 }
    })
  const thread: JoinedThread = { mentions }
  const members = [first, second].flatMap((known) =>
    known === undefined ? [] : membersOf(threads, known),
  )
  for (const item of [...members, one, other]) threads.set(item, thread)
}

const alone = (item: string): ThreadMention => ({ item, ...FIRST })

const membersOf = (
  threads: ReadonlyMap<string, JoinedThread>,
  thread: JoinedThread,
): readonly string[] => [...threads].filter(([, one]) => one === thread).map(([item]) => item)

const sortOf = (placed: Placed | undefined): string =>
  placed === undefined
    ? ''
    : `${placed.date ?? '0000-00-00'} ${placed.path} ${String(placed.position).padStart(5, '0')}`
