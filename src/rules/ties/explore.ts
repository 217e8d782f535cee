import type { BreakTie, Choice } from './break-tie.ts'
import type { PickFromTie, TieMet } from './tie.ts'
import { waysToPick } from './ways.ts'

/** A tie on the way that is shown, and what became of it. */
export interface TieSeen {
  readonly met: TieMet
  readonly choice: Choice | null
  readonly shown: readonly number[]
  readonly matters: boolean | null
}

/** What came of counting along every way. */
export interface Exploration<Result> {
  /** The count along one way; where no tie stands, the only one. */
  readonly shown: Result
  readonly ties: readonly TieSeen[]
  /** The sets of winners that can come out, as sorted places. */
  readonly outcomes: readonly (readonly number[])[]
  /** Every result that was looked at. */
  readonly results: readonly Result[]
  readonly complete: boolean
}

/** How ties are met and told. */
export interface ExploreSettings {
  /** Makes the ladder anew for each count. */
  readonly breaking: () => BreakTie
  /** Whether the ladder looks at earlier rounds or uses lots up: then equal states are not alike. */
  readonly remembers: boolean
  /** Ways are tried in the order of names, never in that of the list. */
  readonly nameOf: (place: number) => string
  /** How many counts it may take; `EXPLORE_BOUND` where left out. */
  readonly bound?: number | undefined
}

/** How many counts an exploration may take. */
export const EXPLORE_BOUND = 1000

/**
 * Counts along every way of breaking the ties that the ladder leaves. From a state that was met
 * before nothing is counted again, so the ways may be many more than the counts. Whether a tie
 * matters is found without the ladder: it does where its ways lead to different winners.
 */
export const explore = <Result>(
  run: (pick: PickFromTie) => Result,
  winnersOf: (result: Result) => readonly number[],
  settings: ExploreSettings,
): Exploration<Result> => {
  const walked = walk(run, winnersOf, settings)
  const isBroken = walked.seen.some(({ choice }) => choice !== null)
  const free = isBroken
    ? walk(run, winnersOf, { ...settings, breaking: () => () => null, remembers: false })
    : walked
  const reached = new Map<Node, ReadonlySet<string>>()
  const matters = (met: TieMet, node: Node | null): boolean | null => {
    if (met.idle) return false
    if (!free.complete) return null
    const found = isBroken ? free.nodes.get(keyOf(met, null)) : node
    return found ? waysDiffer(found, reached) : null
  }
  return {
    shown: walked.results[0]!,
    ties: walked.seen.map(({ node, ...tie }) => ({ ...tie, matters: matters(tie.met, node) })),
    outcomes: walked.outcomes,
    results: walked.results,
    complete: walked.complete,
  }
}

interface Walked<Result> extends Pick<Exploration<Result>, 'outcomes' | 'results' | 'complete'> {
  readonly seen: readonly (Omit<TieSeen, 'matters'> & { readonly node: Node | null })[]
  readonly nodes: ReadonlyMap<string, Node>
}

const walk = <Result>(
  run: (pick: PickFromTie) => Result,
  winnersOf: (result: Result) => readonly number[],
  settings: ExploreSettings,
): Walked<Result> => {
  const bound = settings.bound ?? EXPLORE_BOUND
  const nodes = new Map<string, Node>()
  const outcomes = new Map<string, readonly number[]>()
  const open: { from: Edge; script: readonly number[] }[] = [{ from: { to: null }, script: [] }]
  const results: Result[] = []
  const seen: (Omit<TieSeen, 'matters'> & { node: Node | null })[] = []
  let complete = true

  const follow = (from: Edge, script: readonly number[], isShown: boolean): void => {
    const breakTie = settings.breaking()
    const path: number[] = []
    let edge = from
    const pick: PickFromTie = (met) => {
      const choice = breakTie(met)
      const { ways, all } = choice
        ? { ways: [choice.chosen], all: true }
        : waysToPick(met, settings.nameOf, met.idle ? 1 : bound)
      if (choice || met.idle) {
        if (isShown) seen.push({ met, choice, shown: ways[0]!, node: null })
        return ways[0]!
      }
      complete &&= all
      const way = script[path.length]
      if (way === undefined) {
        const key = keyOf(met, settings.remembers ? path : null)
        const known = nodes.get(key)
        edge.to = known ?? { edges: ways.map(() => ({ to: null })) }
        if (known) throw new MetBefore()
        nodes.set(key, edge.to)
        if (isShown) seen.push({ met, choice, shown: ways[0]!, node: edge.to })
        for (let other = ways.length - 1; other > 0; other--)
          open.push({ from: edge.to.edges[other]!, script: [...path, other] })
        edge = edge.to.edges[0]!
      }
      path.push(way ?? 0)
      return ways[way ?? 0]!
    }
    const result = run(pick)
    const winners = [...winnersOf(result)].sort((a, b) => a - b)
    results.push(result)
    outcomes.set(winners.join(' '), winners)
    edge.to = winners.join(' ')
  }

  for (let runs = 0; open.length > 0; runs++) {
    if (runs >= bound) {
      complete = false
      break
    }
    const { from, script } = open.pop()!
    try {
      follow(from, script, runs === 0)
    } catch (signal) {
      if (!(signal instanceof MetBefore)) throw signal
    }
  }
  return { seen, nodes, outcomes: [...outcomes.values()], results, complete }
}

/** A tie that stands, with what each way of breaking it leads to. */
interface Node {
  readonly edges: readonly Edge[]
}

interface Edge {
  /** The next tie, or the winners as a key. */
  to: Node | string | null
}

/** Thrown where a count comes to a state from which another one has gone on already. */
class MetBefore extends Error {}

/** Where the ladder remembers, two states are alike only if the same ties were broken alike. */
const keyOf = (met: TieMet, path: readonly number[] | null): string =>
  [
    met.over,
    met.places,
    met.among.toSorted((a, b) => a - b).join(' '),
    met.state,
    path?.join(' ') ?? '',
  ].join('|')

const outcomesFrom = (
  to: Node | string | null,
  reached: Map<Node, ReadonlySet<string>>,
): ReadonlySet<string> => {
  if (to === null) return new Set()
  if (typeof to === 'string') return new Set([to])
  const known = reached.get(to)
  if (known) return known
  const all = new Set(to.edges.flatMap((edge) => [...outcomesFrom(edge.to, reached)]))
  reached.set(to, all)
  return all
}

const waysDiffer = (node: Node, reached: Map<Node, ReadonlySet<string>>): boolean => {
  const sets = node.edges.map((edge) => [...outcomesFrom(edge.to, reached)].sort().join('|'))
  return new Set(sets).size > 1
}
