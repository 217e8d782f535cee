import { z } from 'zod'
import type { Standing, Verdict } from '#rules'
import type { Same } from '../shapes/same.ts'

const outcome = z.enum(['pending', 'open', 'accepted', 'rejected', 'tied', 'void', 'superseded'])

/** What an outcome rests on. */
export const because = z.enum([
  'not-opened',
  'voting',
  'held-by-objection',
  'threshold-met',
  'threshold-missed',
  'quorum-missed',
  'objection',
  'silence',
  'tie',
  'tie-broken',
  'counted',
  'nobody-elected',
  'duty-neglected',
  'notice-neglected',
  'withdrawn',
  'overridden',
  'superseded',
])

const prospect = z.enum(['inevitable', 'open', 'impossible'])

/** One step of a derivation; steps lie within steps. */
const step = z
  .looseObject({ op: z.string() })
  .describe('a step with its `op`, `output`, `inputs`, `entries`, `clause`')

const counted = {
  id: z.string(),
  stage: z.string(),
  chamber: z.string(),
  binding: z.boolean(),
  weight: z.string().describe('exact: `1`, `2/3`'),
}

const ballots = z
  .array(z.looseObject({ ...counted, voter: z.string(), position: z.string().nullable() }))
  .describe('on options, with what each says: `ranking`, `scores`, `approved`')

/** Why an outcome is what it is. */
export const derivation = z.strictObject({
  format: z.literal('minutebook-derivation/1'),
  rule: z.unknown().describe('the whole rule, as it was filed'),
  ruleHash: z.string(),
  deviations: z.array(z.strictObject({ act: z.string(), sets: z.string(), to: z.unknown() })),
  now: z.string(),
  voters: z.array(
    z.strictObject({ ...counted, standing: z.enum(['eligible', 'recused', 'excluded']) }),
  ),
  ballots,
  steps: step,
  outcome: z.string(),
  hash: z.string().describe('SHA-256 of the canonical JSON of everything else in it'),
})

/** An objection and what became of it. */
export const concern = z.strictObject({
  id: z.string().describe('the act that raised it'),
  raiser: z.string(),
  stage: z.string(),
  at: z.string(),
  text: z.string().nullable(),
  asks: z.string().nullable().describe('the change that would resolve it'),
  state: z.enum(['open', 'resolved', 'withdrawn', 'invalid', 'overruled']),
  ruled: z.enum(['valid', 'invalid']).nullable(),
  resolution: z
    .strictObject({ act: z.string(), by: z.string(), how: z.string().nullable() })
    .nullable(),
})

/** What can still come about, and what that needs. */
export const reachable = z.strictObject({
  prospects: z.array(
    z.strictObject({
      outcome: z.enum(['accepted', 'rejected', 'tied', 'void']),
      state: prospect,
    }),
  ),
  options: z
    .array(z.strictObject({ option: z.string(), state: prospect }))
    .describe('who can still be elected'),
  needs: z
    .array(
      z.strictObject({
        chamber: z.string(),
        pointer: z.string(),
        positions: z.array(z.string()).describe('each of them helps'),
        more: z.int().nullable().describe('how many more; null where no number is enough'),
        why: z.string(),
      }),
    )
    .describe('what is missing, one for each test that does not hold yet'),
  until: z.string().nullable(),
  complete: z.boolean().describe('false: there are more ways to go on than were looked at'),
  says: z.string(),
})

/** How a decision stands, why, and what can still change it. */
export const verdict = z.strictObject({
  rule: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  now: z.string(),
  outcome,
  because,
  settledAt: z.string().nullable(),
  stage: z.string(),
  elected: z.array(z.string()),
  state: z.string().nullable().describe('in the life of the proposal'),
  derivation,
  standing: z
    .strictObject({ outcome, because, step })
    .nullable()
    .describe('what it would come to if it closed now'),
  reachable: reachable.describe('what can still come about, and what that needs by when'),
  pivotal: z
    .array(z.strictObject({ act: z.string(), without: outcome }))
    .describe('ballots without any one of which it would be otherwise'),
  acts: z
    .array(
      z.strictObject({
        id: z.string(),
        accepted: z.boolean(),
        code: z.string(),
        why: z.string(),
      }),
    )
    .describe('what became of each act, and why'),
  procedure: z.array(
    z.strictObject({
      duty: z.enum(['mover', 'seconders', 'sponsors', 'notice', 'window', 'electorate']),
      pointer: z.string(),
      kept: z.boolean().nullable().describe('null: still open'),
      why: z.string(),
      cure: z.string().nullable(),
    }),
  ),
  concerns: z.array(concern),
  dissent: z.array(
    z.strictObject({
      by: z.string(),
      act: z.string(),
      position: z.string(),
      reason: z.string().nullable(),
    }),
  ),
})

/** Steps lie within steps, and ballots say more on options; both are told as far as all of them go. */
type Told<Of extends Verdict> = Omit<Of, 'derivation' | 'standing'> & {
  readonly derivation: Omit<Of['derivation'], 'steps' | 'ballots'> & {
    readonly steps: z.infer<typeof step>
    readonly ballots: z.infer<typeof ballots>
  }
  readonly standing: (Omit<Standing, 'step'> & { readonly step: z.infer<typeof step> }) | null
}

true satisfies Same<z.infer<typeof verdict>, Flat<Told<Verdict>>>

/** The same fields in one piece, so that types compare. */
type Flat<T> = T extends readonly unknown[] | string | number | boolean | null | undefined
  ? T
  : T extends object
    ? { [Key in keyof T]: Flat<T[Key]> }
    : T
