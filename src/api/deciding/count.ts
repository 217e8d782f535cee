import { z } from 'zod'
import type { Count, MethodDiff, Tie } from '#rules'
import type { Frozen, Same } from '../shapes/same.ts'

const names = z.array(z.string())
const number = z.string().describe('exact: `7`, `29/3`')

/** Options that stand equal where some must be picked. */
export const tie = z.strictObject({
  round: z.int().describe('0: behind the last round, or there are none'),
  over: z.enum(['win', 'advance', 'exclude', 'surplus', 'order']),
  among: names,
  places: z.int().describe('how many of them are picked'),
  matters: z
    .boolean()
    .nullable()
    .describe('whether other winners come of it; null: not all was tried'),
  broken: z.strictObject({ by: z.string(), chosen: names, because: z.string() }).nullable(),
  shown: names.describe('what the rounds go on with'),
})

/** One step of a count. */
export const round = z.strictObject({
  round: z.int(),
  action: z.string().describe('`first-preferences`, `transfer-surplus`, `exclude` …'),
  on: names,
  votes: z
    .array(z.string().nullable())
    .describe('in the order of `options`; null: out of the count'),
  keepFactors: z.array(z.string().nullable()).exactOptional(),
  elected: names,
  excluded: names,
  tied: names.exactOptional(),
  transfers: z
    .array(z.strictObject({ from: z.string(), to: z.string().nullable(), votes: number }))
    .exactOptional()
    .describe('where votes went; to null: they left the count'),
  numbers: z.record(z.string(), z.string()).describe('`quota`, `surplus`, `exhausted` …'),
})

/** What a method found, round by round. */
export const count = z.strictObject({
  method: z.string(),
  options: names,
  seats: z.int(),
  ballots: z.strictObject({ cast: number, blank: number }),
  refused: z
    .array(z.strictObject({ line: z.int(), id: z.string().exactOptional(), why: z.string() }))
    .exactOptional()
    .describe('ballots that could not be counted'),
  ranking: z.array(names).describe('best first, tied options together'),
  winners: names.describe('who wins however the ties are broken'),
  outcomes: z
    .strictObject({ sets: z.array(names), complete: z.boolean() })
    .describe('every set of winners that some way to break the ties gives'),
  ties: z.array(tie),
  rounds: z.array(round),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      rows: names,
      columns: names,
      cells: z.array(z.array(z.string().nullable())),
    }),
  ),
  groups: z.record(z.string(), names).describe('`condorcet-winner`, `smith-set` …'),
})

const sides = z
  .array(
    z.strictObject({
      method: z.string(),
      title: z.string(),
      winners: names,
      open: names.describe('who wins in one way of breaking the ties, but not in every'),
    }),
  )
  .length(2)

/** Where two methods part on the same ballots. */
export const comparison = z.strictObject({
  sides,
  agree: z.boolean(),
  says: z.array(z.string()),
  duels: z
    .array(
      z.strictObject({
        first: z.string(),
        second: z.string(),
        ahead: number,
        behind: number,
        level: number,
      }),
    )
    .describe('whom only the first method elects against whom only the second does'),
})

/** What each way to break the first tie left leads to. */
export const ways = z.strictObject({
  tie,
  ways: z.array(z.strictObject({ picked: names, outcomes: z.array(names), complete: z.boolean() })),
})

/** What two methods make of the same ballots. */
export type Comparison = Frozen<z.infer<typeof comparison>>
/** A tie, and where each way to break it leads. */
export type TieWays = Frozen<z.infer<typeof ways>>

true satisfies Same<z.infer<typeof tie>, Tie>
true satisfies Same<z.infer<typeof count>, Count>
true satisfies Same<z.infer<typeof sides>[number], MethodDiff['sides'][number]>
