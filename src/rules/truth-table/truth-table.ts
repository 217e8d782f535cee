import { breakTieUnasked } from '../evaluate/conclude/break-tie.ts'
import { countsAs } from '../evaluate/tally.ts'
import type { Tally, Voter } from '../evaluate/tally-shape.ts'
import type { Because, Outcome } from '../evaluate/verdict.ts'
import { fraction } from '../numbers/index.ts'
import { everyChoice, splits } from '../reachable/explore.ts'
import { outcomeAt, supposing } from '../reachable/hypothesis.ts'
import type { Chamber, Rule, Stage } from '../rule/index.ts'

/** One way in which so many voters may vote, and what comes of it. */
export interface TruthRow {
  readonly voters: number
  /** How many choose each position, in the order of the table's positions. */
  readonly counts: readonly number[]
  readonly absent: number
  readonly outcome: Exclude<Outcome, 'pending' | 'open' | 'superseded'>
  readonly because: Because
}

/** How few votes for a motion are enough, by what everybody else does; null where none are. */
export interface FewestFor {
  readonly voters: number
  readonly restAgainst: number | null
  readonly restAbstaining: number | null
  readonly restAbsent: number | null
}

/** What a chamber decides on positions, for each small number of voters. */
export interface TruthTable {
  readonly stage: string
  readonly chamber: string
  /** JSON pointer of the chamber. */
  readonly pointer: string
  readonly positions: readonly string[]
  readonly rows: readonly TruthRow[]
  readonly fewest: readonly FewestFor[]
  /** Up to how many voters every way is listed. */
  readonly upTo: number
}

/** More rows than this are not made; the table then ends at fewer voters. */
const MOST_ROWS = 12_000

/** A table for each chamber that votes on positions; all voters weigh one and have no affiliation. */
export const truthTable = (rule: Rule, upTo = 12): readonly TruthTable[] =>
  rule.stages.flatMap((stage, s) =>
    stage.chambers.flatMap((chamber, c) =>
      chamber.ballot.form === 'positions'
        ? [tableOf(rule, stage, chamber, `/stages/${s}/chambers/${c}`, upTo)]
        : [],
    ),
  )

const tableOf = (
  rule: Rule,
  stage: Stage,
  chamber: Chamber,
  pointer: string,
  upTo: number,
): TruthTable => {
  const positions = chamber.ballot.form === 'positions' ? chamber.ballot.positions : []
  const broken = breakTieUnasked(chamber)
  const rows: TruthRow[] = []
  const fewest: FewestFor[] = []
  let voters = 0
  while (voters < upTo && rows.length + splits(voters + 1, positions.length + 1) <= MOST_ROWS) {
    voters++
    const hypothesis = supposing(rule, pointer, emptyTally(chamber, voters), () => true, broken)
    const own: TruthRow[] = []
    for (const choice of everyChoice(hypothesis)) {
      const counts = choice[0]!
      const vetoed = counts.some((n, p) => n > 0 && positions[p]!.stance === 'blocking')
      const { outcome, because } =
        vetoed && stage.objections.effect !== 'noted'
          ? ({ outcome: 'rejected', because: 'objection' } as const)
          : outcomeAt(hypothesis, choice)
      const absent = voters - counts.reduce((a, b) => a + b, 0)
      own.push({ voters, counts, absent, outcome, because })
    }
    const least = (others: string): number | null => fewestFor(positions, own, others)
    fewest.push({
      voters,
      restAgainst: least('against'),
      restAbstaining: least('abstaining'),
      restAbsent: least('absent'),
    })
    rows.push(...own)
  }
  return {
    stage: stage.name,
    chamber: chamber.name,
    pointer,
    positions: positions.map(({ name }) => name),
    rows,
    fewest,
    upTo: voters,
  }
}

type Positions = Extract<Chamber['ballot'], { readonly form: 'positions' }>['positions']

/** The least number for with which it is accepted when all others do the same other thing. */
const fewestFor = (
  positions: Positions,
  rows: readonly TruthRow[],
  others: string,
): number | null => {
  const other = positions.findIndex((position) => countsAs(position, others))
  if (others !== 'absent' && other < 0) return null
  const accepted = rows.filter(
    ({ outcome, counts, absent }) =>
      outcome === 'accepted' &&
      (others === 'absent' || absent === 0) &&
      counts.every((n, p) => n === 0 || p === other || positions[p]!.stance === 'for'),
  )
  const numbers = accepted.map(({ counts }) =>
    counts.reduce((sum, n, p) => (positions[p]!.stance === 'for' ? sum + n : sum), 0),
  )
  return numbers.length === 0 ? null : Math.min(...numbers)
}

/** A body of so many voters, none of whom has done anything yet. */
export const emptyTally = (chamber: Chamber, size: number): Tally => ({
  chamber,
  voters: Array.from(
    { length: size },
    (_, n): Voter => ({
      id: `voter-${n + 1}`,
      binding: true,
      weight: fraction(1),
      affiliation: null,
      members: [`voter-${n + 1}`],
      standing: 'eligible',
    }),
  ),
  ballots: [],
  acts: { concerns: [], sponsors: [], seconds: [], reviews: [] },
  present: new Set(),
})
