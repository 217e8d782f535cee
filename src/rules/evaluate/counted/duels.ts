import type { Appraised } from '../../derivation/appraise.ts'
import type { Step } from '../../derivation/step.ts'
import type { Table } from '../../methods/index.ts'
import { compare } from '../../numbers/index.ts'
import { type Basis, holding, part, reckon } from './basis.ts'
import { duel, strength } from './duel.ts'
import { strongestPath } from './strongest-path.ts'

/** One against one: all pairs, then what the method makes of them. */
export const duelSteps = (basis: Basis, names: readonly string[]): readonly Step[] => {
  const { options, count } = basis
  const pairs = options.flatMap((option, at) =>
    options.slice(at + 1).flatMap((rival) => duel(basis, option, rival)),
  )
  const [family] = /^[a-z]+/.exec(count.method)!
  return [...part('Every pair', [], pairs), ...(BY_FAMILY[family]?.(basis, names) ?? [])]
}

const BY_FAMILY: Readonly<Record<string, (basis: Basis, names: readonly string[]) => Step[]>> = {
  schulze: (basis, names) => beside(basis, names, (one, other) => pathsBetween(basis, one, other)),
  minimax: (basis, names) =>
    beside(basis, names, (one, other) => {
      const [mine, theirs] = [worstOf(basis, one), worstOf(basis, other)]
      return mine && theirs ? holding(mine, 'at-most', theirs) : []
    }),
  copeland: (basis, names) => {
    const table = tableNamed(basis, 'copeland')
    const cell = (option: string, column: number): Appraised =>
      basis.noted(`${option} ${table.columns[column]}`, cellOf(table, option, column)!)
    const score = (option: string): Appraised =>
      reckon('difference', cell(option, 0), cell(option, 1))
    const all = (column: number): Appraised =>
      reckon('sum', ...basis.options.map((option) => cell(option, column)))
    return [
      ...part('Each pair won is a pair lost', [], holding(all(0), 'equal', all(1))),
      ...beside(basis, names, (one, other) => holding(score(one), 'at-least', score(other))),
    ]
  },
  ranked: (basis) => lockedPairs(basis),
  debian: (basis) => schwartzRounds(basis),
  kemeny: (basis) => bestOrder(basis),
}

const beside = (
  basis: Basis,
  names: readonly string[],
  steps: (one: string, other: string) => readonly Step[],
): Step[] =>
  names.flatMap((one) => {
    const others = basis.options.filter((other) => other !== one && !names.includes(other))
    return others.flatMap((other) => part(`${one} beside ${other}`, [], steps(one, other)))
  })

/** The strongest path there is no weaker than the one back; where none leads back, only how strong it is. */
const pathsBetween = (basis: Basis, one: string, other: string): readonly Step[] => {
  const [there, back] = [strongestPath(basis, one, other), strongestPath(basis, other, one)]
  if (!there) return []
  return back
    ? holding(there, 'at-least', back)
    : holding(there, 'equal', basis.noted(`${one} to ${other}`, `${there.step.output}`))
}

/** The worst defeat of an option; null where it has none. */
const worstOf = (basis: Basis, option: string): Appraised | null => {
  const { counted, options, count } = basis
  const defeats = options
    .filter((rival) => rival !== option)
    .flatMap((rival): readonly Appraised[] => {
      const ahead = counted('ahead', [option, rival])
      const behind = counted('behind', [option, rival])
      if (!behind || !ahead) return []
      if (count.method.endsWith('margins')) return [reckon('difference', behind, ahead)]
      const isDefeat = compare(behind.value!, ahead.value!) > 0
      return isDefeat || count.method.endsWith('opposition') ? [behind] : []
    })
  return defeats.length > 0 ? reckon('max', ...defeats) : null
}

/** The victories that were kept, from the strongest on. */
const lockedPairs = (basis: Basis): Step[] => {
  const table = tableNamed(basis, 'victories')
  const kept = pairsOf(basis).filter(({ row }) => cellOf(table, row, 2) === 'yes')
  const order = kept.toSorted((a, b) => table.rows.indexOf(a.row) - table.rows.indexOf(b.row))
  return order.flatMap(({ one, other, row }, at) => {
    const next = order[at + 1]
    const [mine, theirs] = [
      strength(basis, one, other),
      next && strength(basis, next.one, next.other),
    ]
    return part(
      `Kept: ${row}`,
      [],
      [...duel(basis, one, other), ...(mine && theirs ? holding(mine, 'at-least', theirs) : [])],
    )
  })
}

/** Round by round the weakest victories within the Schwartz set, which are dropped. */
const schwartzRounds = (basis: Basis): Step[] => {
  const table = tableNamed(basis, 'defeats')
  const sets = basis.count.rounds.filter(({ action }) => action === 'schwartz-set')
  return sets.flatMap(({ on }, at) => {
    const inside = pairsOf(basis).filter(({ one, other, row }) => {
      const dropped = cellOf(table, row, 2)
      const holds = dropped === null || Number(dropped) > at
      return table.rows.includes(row) && holds && on.includes(one) && on.includes(other)
    })
    const weakest = inside.filter(({ row }) => cellOf(table, row, 2) === `${at + 1}`)
    const steps = weakest.flatMap((drop) =>
      inside
        .filter((other) => !weakest.includes(other))
        .flatMap((other) => {
          const [mine, theirs] = [drop, other].map((pair) => strength(basis, pair.one, pair.other))
          return mine && theirs ? holding(mine, 'at-most', theirs) : []
        }),
    )
    const rows = weakest.map(({ row }) => row)
    const left = rows.length > 0 ? `; dropped: ${rows.join(', ')}` : ''
    return [
      {
        op: 'round',
        of: `Schwartz set: ${on.join(', ')}${left}`,
        elected: [],
        inputs: steps,
        output: true,
      },
    ]
  })
}

/** The votes that agree with the order, pair by pair, where one order is the best. */
const bestOrder = (basis: Basis): Step[] => {
  const order = basis.count.ranking.filter((group) => group.length === 1).flat()
  if (order.length < basis.options.length) return []
  const pairs = order.flatMap((one, at) =>
    order.slice(at + 1).map((other) => basis.counted('ahead', [one, other])),
  )
  if (!pairs.every((pair) => pair !== null)) return []
  const score = basis.noted('score', cellOf(tableNamed(basis, 'kemeny'), 'score', 0)!)
  return part(`Order: ${order.join(' > ')}`, [], holding(reckon('sum', ...pairs), 'equal', score))
}

const pairsOf = ({ options }: Basis) =>
  options.flatMap((one) =>
    options
      .filter((other) => other !== one)
      .map((other) => ({ one, other, row: `${one} → ${other}` })),
  )

const NO_TABLE: Table = { name: '', rows: [], columns: [], cells: [] }

const tableNamed = ({ count }: Basis, name: string): Table =>
  count.tables.find((table) => table.name === name) ?? NO_TABLE

const cellOf = (table: Table, row: string, column: number): string | null =>
  table.cells[table.rows.indexOf(row)]?.[column] ?? null
