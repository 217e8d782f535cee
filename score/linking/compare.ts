import {
  type GoldLink,
  type GoldLinks,
  isState,
  type LinkKind,
  type Place,
  type Stretch,
} from './gold.ts'
import { meet, type Told, type ToldMention, type ToldThread, tells } from './told.ts'

/** A pair of mentions that the record holds to be of one item. */
export interface ToldLink {
  readonly from: ToldMention
  readonly to: ToldMention
}

export interface Compared {
  readonly found: readonly GoldLink[]
  readonly missed: readonly GoldLink[]
  /** Of all links, those of which both ends were read as items: no more can be found. */
  readonly read: readonly GoldLink[]
  /** Of those found whose kind is a state: those of which the record tells the same state. */
  readonly stated: readonly GoldLink[]
  readonly misstated: readonly { readonly link: GoldLink; readonly state: string }[]
  /** Of the stretches annotated completely. */
  readonly right: readonly ToldLink[]
  readonly wrong: readonly ToldLink[]
  /** Links told outside of these stretches and not annotated. */
  readonly unjudged: readonly ToldLink[]
}

/** Holds the record's threads against a community's gold. */
export const compareLinks = (gold: GoldLinks, { threads, items }: Told): Compared => {
  const isRead = (place: Place): boolean => items.some((item) => meet(item, place))
  const toldEnd = ({ from, to }: GoldLink): ToldMention | undefined => {
    for (const thread of threads) {
      const start = thread.find((mention) => tells(mention, from))
      const end = start && thread.find((mention) => mention !== start && tells(mention, to))
      if (end) return end
    }
    return undefined
  }
  const found = gold.links.filter((link) => toldEnd(link))
  const isRight = rightBy(gold)
  const right: ToldLink[] = []
  const wrong: ToldLink[] = []
  const unjudged: ToldLink[] = []
  for (const link of threads.flatMap(pairsOf)) {
    if (isRight(link)) right.push(link)
    else if (gold.optional.some((optional) => matches(link, optional))) continue
    else if (gold.complete.some((pair) => isBetween(link, pair))) wrong.push(link)
    else if (follows(link)) unjudged.push(link)
  }
  const judged = right.filter((link) => gold.complete.some((pair) => isBetween(link, pair)))
  return {
    found,
    missed: gold.links.filter((link) => !found.includes(link)),
    read: gold.links.filter(({ from, to }) => isRead(from) && isRead(to)),
    stated: found.filter((link) => statesOf(link.kind).includes(toldEnd(link)!.state)),
    misstated: found
      .filter(({ kind }) => isState(kind))
      .map((link) => ({ link, state: toldEnd(link)!.state }))
      .filter(({ link, state }) => !statesOf(link.kind).includes(state)),
    right: judged,
    wrong,
    unjudged,
  }
}

/** What the record may say at the later end; what is carried may be told as open still. */
const statesOf = (kind: LinkKind): readonly string[] =>
  kind === 'carried' ? ['carried', 'open'] : [kind]

/** All pairs of a thread; of neighbours it is said that they follow. */
const pairsOf = (thread: ToldThread): readonly (ToldLink & { readonly next: boolean })[] =>
  thread.flatMap((from, at) =>
    thread.slice(at + 1).map((to, further) => ({ from, to, next: further === 0 })),
  )

const follows = (link: ToldLink & { readonly next: boolean }): boolean => link.next

const matches = ({ from, to }: ToldLink, gold: { from: Place; to: Place }): boolean =>
  (tells(from, gold.from) && tells(to, gold.to)) || (tells(to, gold.from) && tells(from, gold.to))

/** A pair is right if a link says so, or if a chain of links and twins joins both ends. */
const rightBy = ({ links, twins }: GoldLinks): ((link: ToldLink) => boolean) => {
  const ends = [...links.flatMap(({ from, to }) => [from, to]), ...twins.flat()]
  const heads = ends.map((_, at) => at)
  const head = (at: number): number => (heads[at] === at ? at : head(heads[at]!))
  const join = (a: number, b: number): void => {
    heads[head(a)] = head(b)
  }
  for (let at = 0; at < ends.length; at += 2) join(at, at + 1)
  for (let a = 0; a < ends.length; a++)
    for (let b = a + 1; b < ends.length; b++) if (meet(ends[a]!, ends[b]!)) join(a, b)
  const items = (mention: ToldMention): Set<number> =>
    new Set(ends.flatMap((end, at) => (tells(mention, end) ? [head(at)] : [])))
  return ({ from, to }) => {
    const earlier = items(from)
    return [...items(to)].some((item) => earlier.has(item))
  }
}

const isBetween = ({ from, to }: ToldLink, [a, b]: readonly [Stretch, Stretch]): boolean =>
  (isIn(from, a) && isIn(to, b)) || (isIn(from, b) && isIn(to, a))

const isIn = (mention: ToldMention, stretch: Stretch): boolean =>
  typeof stretch === 'string' ? mention.path === stretch : tells(mention, stretch)
