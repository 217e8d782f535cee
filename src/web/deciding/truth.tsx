import type { VNode } from 'preact'
import { atPointer, type Chamber, type Rule, type TruthRow, type TruthTable } from '#rules'
import { WideTable } from './wide-table.tsx'
import { OUTCOME_MARKS, plainly } from './words.ts'

/** What a rule does for small numbers of voters, one table for each body that votes on positions. */
export const Truth = ({ rule, tables }: TruthProps): VNode | null =>
  tables.length === 0 ? null : (
    <section aria-labelledby="truth">
      <h2 id="truth">What it does for 1 to 12 voters</h2>
      {tables.map((table) => (
        <TruthOf rule={rule} table={table} />
      ))}
    </section>
  )

interface TruthProps {
  readonly rule: Rule
  readonly tables: readonly TruthTable[]
}

const TruthOf = ({ rule, table }: { rule: Rule; table: TruthTable }): VNode => {
  const name = `${table.chamber} in ${table.stage}`
  const grid = gridOf(rule, table)
  return (
    <>
      <h3>{name}</h3>
      {grid && <Grid name={name} grid={grid} upTo={table.upTo} />}
      <WideTable name={`Fewest votes, ${name}`}>
        <table class="plain-table numbers-table">
          <caption>How few votes for it are enough</caption>
          <thead>
            <tr>
              <th scope="col">Voters</th>
              <th scope="col">if the others are against</th>
              <th scope="col">if they abstain</th>
              <th scope="col">if they stay away</th>
            </tr>
          </thead>
          <tbody>
            {table.fewest.map(({ voters, restAgainst, restAbstaining, restAbsent }) => (
              <tr>
                <th scope="row">{voters}</th>
                <td>{restAgainst ?? 'never'}</td>
                <td>{restAbstaining ?? 'never'}</td>
                <td>{restAbsent ?? 'never'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <EveryWay name={name} table={table} />
    </>
  )
}

/** Rows are voters, columns are votes for; all others vote against. */
type TruthGrid = readonly (readonly TruthRow[])[]

const Grid = ({ name, grid, upTo }: { name: string; grid: TruthGrid; upTo: number }): VNode => (
  <WideTable name={`For and against, ${name}`}>
    <table class="truth-grid">
      <caption>
        Everybody votes, for or against: ✓ accepted, ✕ rejected, = tied, ∅ void. Columns are votes
        for, rows voters.
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Voters</span>
          </th>
          {Array.from({ length: upTo + 1 }, (_, n) => (
            <th scope="col">{n}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.map((rows, n) => (
          <tr>
            <th scope="row">{n + 1}</th>
            {rows.map(({ outcome }) => (
              <td class={`truth-${outcome}`}>
                <span aria-hidden="true">{OUTCOME_MARKS[outcome]}</span>
                <span class="unseen">{outcome}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)

/** Null where the body has no plain for and against. */
const gridOf = (rule: Rule, { pointer, rows, upTo }: TruthTable): TruthGrid | null => {
  const chamber = atPointer(rule, pointer) as Chamber | undefined
  if (chamber?.ballot.form !== 'positions') return null
  const { positions } = chamber.ballot
  const inFavour = positions.findIndex(({ stance }) => stance === 'for')
  const against = positions.findIndex(({ stance }) => stance === 'against')
  if (inFavour < 0 || against < 0) return null
  const grid: TruthRow[][] = Array.from({ length: upTo }, () => [])
  for (const row of rows) {
    const others = row.counts.some((n, p) => n > 0 && p !== inFavour && p !== against)
    if (row.absent === 0 && !others) grid[row.voters - 1]![row.counts[inFavour]!] = row
  }
  return grid
}

/** Up to how many voters every way is written out. */
const FEW = 4

const EveryWay = ({ name, table }: { name: string; table: TruthTable }): VNode => (
  <details>
    <summary>Every way in which up to {FEW} may vote</summary>
    <WideTable name={`Every way, ${name}`}>
      <table class="plain-table numbers-table">
        <thead>
          <tr>
            <th scope="col">Voters</th>
            {table.positions.map((position) => (
              <th scope="col">{plainly(position)}</th>
            ))}
            <th scope="col">absent</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {table.rows
            .filter(({ voters }) => voters <= FEW)
            .map(({ voters, counts, absent, outcome, because }) => (
              <tr>
                <th scope="row">{voters}</th>
                {counts.map((count) => (
                  <td>{count}</td>
                ))}
                <td>{absent}</td>
                <td class="words-cell">
                  {OUTCOME_MARKS[outcome]} {outcome}, {plainly(because)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </WideTable>
  </details>
)
