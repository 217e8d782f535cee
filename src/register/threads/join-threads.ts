import { compare } from '#terms'
import type { Register } from '../register.ts'
import { type Doubt, type Followed, followActions } from './follow-actions.ts'
import { heedLinks } from './heed-links.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { relateDecisions, relationOf } from './relate-decisions.ts'
import { sessionsOf, type Telling } from './sessions.ts'
import type { DoubtfulLink, JoinedThread, Threads } from './thread.ts'
import { weighWords } from './word-weights.ts'

/**
 * Follows the actions and decisions of a community through its series; below a confidence nothing is
 * joined, and what members said of links comes before all that is worked out.
 */
export const joinThreads = (
  { texts, partyOf, links }: Pick<Register, 'texts' | 'partyOf' | 'links'>,
  doubtfulBelow: number,
): Threads => {
  const threadByItem = new Map<string, JoinedThread>()
  const doubts: DoubtfulLink[] = []
  const keep = (kind: Mention['kind'], followed: Followed): void => {
    for (const [item, thread] of threadsOf(kind, followed)) threadByItem.set(item, thread)
    doubts.push(...followed.doubts.map(doubtfulLink))
  }
  const actions = mentionsOf('action', texts, partyOf)
  keep('action', followActions(inOrder(bySeries(actions)), weighWords(actions), doubtfulBelow))
  const decisions = mentionsOf('decision', texts, partyOf)
  for (const own of bySeries(decisions))
    keep('decision', relateDecisions(sessionsOf(own), weighWords(own), doubtfulBelow))
  const placed = new Map([...actions, ...decisions].map((mention) => [mention.item, mention]))
  return heedLinks({ threadByItem, doubts }, links, placed)
}

/** Series by series, in an order that no filing changes. */
const bySeries = (mentions: readonly Mention[]): readonly (readonly Mention[])[] =>
  [...Map.groupBy(mentions, ({ series }) => series)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, own]) => own)

/** The sessions of all series by their day; of one day, by series. */
const inOrder = (series: readonly (readonly Mention[])[]): readonly (readonly Telling[])[] =>
  series
    .flatMap((mentions) => sessionsOf(mentions))
    .sort(([a], [b]) => compare(dayOf(a!), dayOf(b!)))

/** Sorts as the sessions of one series do. */
const dayOf = ({ first: { date, path } }: Telling): string => date ?? ` ${path}`

const threadsOf = (
  kind: Mention['kind'],
  { threads }: Followed,
): readonly (readonly [item: string, thread: JoinedThread])[] =>
  threads.flatMap((links) => {
    if (links.length === 1 && links[0]!.telling.copies.length === 0) return []
    const thread: JoinedThread = {
      mentions: links.map(({ telling: { first }, likeness }, at) => ({
        item: first.item,
        relation:
          kind === 'decision' && likeness !== null
            ? relationOf(first.text, links[at - 1]!.telling.first.text)
            : null,
        evidence: likeness?.evidence ?? [],
        confidence: likeness === null ? 1 : Math.round(likeness.confidence * 100) / 100,
      })),
    }
    return links.flatMap(({ telling: { first, copies } }) =>
      [first, ...copies].map(({ item }) => [item, thread] as const),
    )
  })

const doubtfulLink = ({ earlier, later, likeness }: Doubt): DoubtfulLink => ({
  earlier: earlier.first.item,
  later: later.first.item,
  evidence: likeness.evidence,
  confidence: Math.round(likeness.confidence * 100) / 100,
})
