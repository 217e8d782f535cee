import { z } from 'zod'
import type { FewestFor, PointedProblem, TruthRow, TruthTable } from '#rules'
import { problem } from '../shapes/place.ts'
import type { Same } from '../shapes/same.ts'
import { comparison, count, ways } from './count.ts'
import { because, verdict } from './verdict.ts'

/** Trouble in a rule, in acts or in ballots. */
export const pointedProblem = z.strictObject({
  ...problem.shape,
  pointer: z.string().describe('JSON pointer: which part it is about'),
})

/** A rule, described by its own schema. */
export const rule = z.looseObject({ format: z.literal('minutebook-rule/1') })

/** A rule by name, and how much of it rests on a sentence that was read. */
export const ruleRef = z.strictObject({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  about: z.string(),
  hash: z.string().describe('SHA-256 of its canonical JSON'),
  clauses: z.int(),
  unsourced: z.int().describe('clauses for which nobody has read a sentence that says so'),
})

const few = z.int().nullable()

const fewestFor = z.strictObject({
  voters: z.int(),
  restAgainst: few,
  restAbstaining: few,
  restAbsent: few,
})

const truthRow = z.strictObject({
  voters: z.int(),
  counts: z.array(z.int()).describe('in the order of `positions`'),
  absent: z.int(),
  outcome: z.enum(['accepted', 'rejected', 'tied', 'void']),
  because,
})

/** What a body decides with few voters. */
export const truthTable = z.strictObject({
  stage: z.string(),
  chamber: z.string(),
  pointer: z.string(),
  positions: z.array(z.string()),
  rows: z.array(truthRow),
  fewest: z
    .array(fewestFor)
    .describe('how few votes for it are enough, by what everybody else does; null: none are'),
  upTo: z.int().describe('voters up to whom every way is listed'),
})

/** What is wrong or odd about a rule. */
export const checkAnswer = z.strictObject({
  rule: ruleRef.nullable().describe('null: the problems leave no rule'),
  problems: z.array(pointedProblem),
  truth: z.array(truthTable),
})

/** A rule at hand, whole. */
export const ruleAnswer = z.strictObject({
  rule,
  ...checkAnswer.omit({ rule: true }).shape,
  hash: z.string(),
})

/** How a decision stands. */
export const decideAnswer = z.strictObject({
  verdict,
  explained: z.string().describe('the derivation in plain English'),
  problems: z.array(pointedProblem).describe('what is odd about the rule'),
})

/** A way of counting. */
export const method = z.strictObject({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  takes: z.array(z.string()).describe('kinds of ballots'),
  seats: z.enum(['one', 'many']),
  settings: z.record(z.string(), z.string()).describe('what it can be told, and what that means'),
})

/** Ballots, counted. */
export const countAnswer = z.strictObject({
  format: z.string().nullable(),
  title: z.string().nullable(),
  method: z.string(),
  count,
  comparison: comparison.nullable(),
  ways: ways.nullable().describe('what each way to break the first tie that may matter leads to'),
  problems: z.array(problem),
})

/** Whether a derivation holds. */
export const verifyAnswer = z.strictObject({
  holds: z.boolean(),
  wrong: z.array(z.string()),
  onTrust: z.array(z.string()).describe('what it states without a number behind it'),
})

true satisfies Same<z.infer<typeof pointedProblem>, Omit<PointedProblem, never>>
true satisfies Same<z.infer<typeof fewestFor>, FewestFor>
true satisfies Same<z.infer<typeof truthRow>, TruthRow>
true satisfies Same<z.infer<typeof truthTable>, TruthTable>
