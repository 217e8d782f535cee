import type { Compared } from './compare.ts'
import { isState, LINK_KINDS, type LinkKind } from './gold.ts'

/** A community's links, compared. */
export interface NamedResult extends Compared {
  readonly community: string
}

export const COLUMNS: readonly string[] = [
  'community',
  'recall',
  'found',
  'read',
  'of',
  'state',
  'precision',
  'right',
  'wrong',
  'unjudged',
]

/** One row of the columns, over some communities. */
export const rowOf = (name: string, results: readonly Compared[]): readonly (string | number)[] => {
  const count = (key: keyof Compared): number =>
    results.reduce((sum, result) => sum + result[key].length, 0)
  const [found, right, wrong] = [count('found'), count('right'), count('wrong')]
  const of = found + count('missed')
  const ofStates = results.flatMap((result) => result.found.filter(({ kind }) => isState(kind)))
  return [
    name,
    share(found, of),
    found,
    count('read'),
    of,
    share(count('stated'), ofStates.length),
    share(right, right + wrong),
    right,
    wrong,
    count('unjudged'),
  ]
}

/** The links of one kind; what is told has none, so that nothing is right or wrong. */
export const ofKind = (results: readonly Compared[], kind: LinkKind): readonly Compared[] =>
  results.map((result) => ({
    found: result.found.filter((link) => link.kind === kind),
    read: result.read.filter((link) => link.kind === kind),
    missed: result.missed.filter((link) => link.kind === kind),
    stated: result.stated.filter((link) => link.kind === kind),
    misstated: [],
    right: [],
    wrong: [],
    unjudged: [],
  }))

/** Both halves as a page: those that weights were set on, and the fresh ones. */
export const linksReport = (
  known: readonly NamedResult[],
  fresh: readonly NamedResult[],
): string => `# Links between items

Written by \`npm run score -- links --report\`. What the columns say stands in [score/links](../../score/links/README.md);
bars: recall 75 %, precision 92 %.

## Links that weights were set on

${table(known)}

${table(LINK_KINDS.map((kind) => [kind, ofKind(known, kind)] as const))}

## Links of stretches that no weight was set on

${table(fresh)}
`

const table = (
  rows: readonly (NamedResult | readonly [name: string, results: readonly Compared[]])[],
): string => {
  const named = rows.map((row) => ('community' in row ? ([row.community, [row]] as const) : row))
  const isByKind = rows.length > 0 && !('community' in rows[0]!)
  const columns = isByKind ? COLUMNS.slice(0, 6) : COLUMNS
  const all = isByKind ? [] : [['all', named.flatMap(([, results]) => results)] as const]
  const lines = [...named, ...all].map(([name, results]) =>
    rowOf(name, results).slice(0, columns.length),
  )
  const head = isByKind ? ['kind', ...columns.slice(1)] : columns
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const share = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '–'
