import { z } from 'zod'

const text = z.string().min(1)

/** A rule in JSON, or its text: places are told in the text alone. */
const rule = z
  .union([text, z.looseObject({})])
  .describe('a [Rule](#rule) as JSON, or its text: then problems have line and column')

const preset = text.describe('id of a rule at hand instead of `rule`')

const instant = text.describe(
  'as of when, such as `2026-01-31T12:00:00Z`; the last act unless said',
)

/** A rule to look over. */
export const checkAsked = z.strictObject({ rule })

/** Acts to decide on, under a rule. */
export const decideAsked = z
  .strictObject({
    rule: rule.exactOptional(),
    preset: preset.exactOptional(),
    acts: z
      .union([text, z.array(z.looseObject({}))])
      .describe('a list of [acts](#act), or their text: JSON or JSON Lines'),
    now: instant.exactOptional(),
  })
  .refine(({ rule, preset }) => (rule === undefined) !== (preset === undefined), {
    error: 'needs either `rule` or `preset`',
    path: ['rule'],
  })

/** Ballots to count. */
export const countAsked = z.strictObject({
  ballots: z
    .union([text, z.looseObject({})])
    .describe('an election in any [format](counting.md), or the JSON format as JSON'),
  method: text.exactOptional().describe('name of a method; what the ballots say unless said'),
  compare: text.exactOptional().describe('another method, to hear on which numbers the two part'),
  settings: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .exactOptional()
    .describe('what the method is told: `{ "seats": 2, "minimumMean": "60" }`'),
  ladder: text
    .exactOptional()
    .describe(
      'how ties are broken, such as `look-back,chair=Ada/Bo`; by the ballots’ own order unless said',
    ),
})

/** A derivation to check. */
export const verifyAsked = z.strictObject({
  derivation: z.union([text, z.looseObject({})]).describe('a derivation as JSON, or its text'),
})

export type CheckAsked = z.infer<typeof checkAsked>
export type DecideAsked = z.infer<typeof decideAsked>
export type CountAsked = z.infer<typeof countAsked>
export type VerifyAsked = z.infer<typeof verifyAsked>
