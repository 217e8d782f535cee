import type { Chamber, Position, Rule, Stage } from '../rule/index.ts'
import { type TruthRow, truthTable } from '../truth-table/index.ts'

/** The rule of an id; null where none is known. */
export type RuleNamed = (id: string) => Rule | null

/** What a lint found, where, and why it matters in numbers. */
export interface Finding {
  /** JSON pointer of the part to change. */
  readonly pointer: string
  /** What happens, with the smallest example. */
  readonly says: string
  /** What to write, where the lint's own advice does not fit. */
  readonly instead?: string
}

/** One thing that rules had better not say. */
export interface Lint {
  readonly code: string
  readonly title: string
  readonly why: string
  /** What to write instead, as an order. */
  readonly instead: string
  readonly find: (scene: Scene, ruleNamed: RuleNamed) => readonly Finding[]
}

/** How a stance is counted in an example: so many with the first position of each stance. */
export type Split = Readonly<Partial<Record<Position['stance'], number>>>

/** One body of a rule, with everything that so few voters can do. */
export interface Scene {
  readonly rule: Rule
  readonly stage: Stage
  readonly stagePointer: string
  readonly chamber: Chamber
  readonly pointer: string
  /** Empty where the vote is on options. */
  readonly positions: readonly Position[]
  readonly rows: readonly TruthRow[]
  /** Up to how many voters every way is known. */
  readonly upTo: number
  /** The row in which so many of so many choose each position; null where there is none. */
  readonly rowAt: (voters: number, counts: readonly number[]) => TruthRow | null
  /** The row of a split by stances; null where the rule has no such position. */
  readonly split: (voters: number, split: Split) => TruthRow | null
}

/** A scene for each chamber of each stage. */
export const scenesOf = (rule: Rule): readonly Scene[] => {
  const tables = truthTable(rule)
  return rule.stages.flatMap((stage, s) =>
    stage.chambers.map((chamber, c): Scene => {
      const pointer = `/stages/${s}/chambers/${c}`
      const table = tables.find((one) => one.pointer === pointer)
      const positions = chamber.ballot.form === 'positions' ? chamber.ballot.positions : []
      const rows = table?.rows ?? []
      const byCounts = new Map(rows.map((row) => [keyOf(row.voters, row.counts), row]))
      const rowAt: Scene['rowAt'] = (voters, counts) => byCounts.get(keyOf(voters, counts)) ?? null
      return {
        rule,
        stage,
        stagePointer: `/stages/${s}`,
        chamber,
        pointer,
        positions,
        rows,
        upTo: table?.upTo ?? 0,
        rowAt,
        split: (voters, split) => {
          const counts = positions.map(() => 0)
          for (const [stance, number] of Object.entries(split)) {
            const at = positions.findIndex((position) => position.stance === stance)
            if (at < 0) return null
            counts[at] = number
          }
          return rowAt(voters, counts)
        },
      }
    }),
  )
}

const keyOf = (voters: number, counts: readonly number[]): string => `${voters}:${counts.join()}`

/** Whether it is accepted, be it by the ladder that breaks a tie. */
export const isCarried = ({ chamber }: Scene, { outcome }: TruthRow): boolean =>
  outcome === 'accepted' || (outcome === 'tied' && chamber.ties.ladder[0] === 'accepted')

/** The row in which one voter does another thing instead; null for `absent` is staying away. */
const movedTo = (
  scene: Scene,
  { voters, counts, absent }: TruthRow,
  from: number | 'absent',
  to: number | 'absent',
): TruthRow | null => {
  if (from === 'absent' ? absent === 0 : counts[from] === 0) return null
  return scene.rowAt(
    voters,
    counts.map((number, p) => number + (p === to ? 1 : 0) - (p === from ? 1 : 0)),
  )
}

/** `Of 3 voters, 2 yes, 1 absent`. */
export const tellRow = ({ positions }: Scene, { voters, counts, absent }: TruthRow): string => {
  const parts = positions.flatMap(({ name }, p) => (counts[p]! > 0 ? [`${counts[p]} ${name}`] : []))
  if (absent > 0) parts.push(`${absent} absent`)
  return `of ${voters} ${voters === 1 ? 'voter' : 'voters'}, ${parts.join(', ')}`
}

/** The places of the positions with a stance. */
export const placesOf = ({ positions }: Scene, stance: Position['stance']): readonly number[] =>
  positions.flatMap((position, place) => (position.stance === stance ? [place] : []))

/** The first change of one voter's mind that a test finds telling. */
export const firstChange = (
  scene: Scene,
  from: readonly (number | 'absent')[],
  to: readonly (number | 'absent')[],
  tells: (before: TruthRow, after: TruthRow) => boolean,
): { readonly before: TruthRow; readonly after: TruthRow } | null => {
  for (const before of scene.rows.filter(({ voters }) => voters > 1))
    for (const one of from)
      for (const other of to) {
        const after = movedTo(scene, before, one, other)
        if (after && tells(before, after)) return { before, after }
      }
  return null
}
