import { z } from 'zod'
import { CORRECT_KINDS, CORRECT_OUTCOMES, CORRECT_STATES, type Correction } from '#terms'
import type { Saying } from '#views'
import type { Same } from './same.ts'

const words = z.string().min(1).max(2000)
const item = words.describe('id of an item')
const person = words.describe('id of a person, or a name as judgements have it')

/** What a finding should say instead; what is absent stays. */
export const correction = z.strictObject({
  kind: z.enum(CORRECT_KINDS).exactOptional(),
  text: words.exactOptional(),
  owners: z.array(words).max(20).exactOptional().describe('of an action; [] where nobody has it'),
  due: z
    .string()
    .max(100)
    .exactOptional()
    .describe('of an action: YYYY-MM-DD or words, or nothing'),
  state: z.enum(CORRECT_STATES).exactOptional().describe('of an action'),
  outcome: z.enum(CORRECT_OUTCOMES).exactOptional().describe('of a motion'),
})

const pair = <Say extends string, Of extends z.ZodType>(say: Say, of: Of) =>
  z.strictObject({ say: z.literal(say), one: of, other: of })

/** What a member says about what they are shown. */
export const saying = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('confirm'), item }),
  z.strictObject({ say: z.literal('dismiss'), item }),
  z.strictObject({ say: z.literal('correct'), item, correction }),
  pair('same-person', person),
  pair('other-person', person),
  pair('same-item', item),
  pair('other-item', item),
  z.strictObject({
    say: z.literal('withdraw'),
    fact: z.int().min(1).describe('number of the fact that is taken back'),
  }),
])

/** The fact that was written down. */
export const saidAnswer = z.strictObject({ fact: z.int().min(1) })

true satisfies Same<z.infer<typeof correction>, Correction>
true satisfies Same<z.infer<typeof saying>, Saying>
