import assert from 'node:assert/strict'
import { type Act, evaluate, type Rule, readRule, type Verdict } from '#rules'

/** An act without what every act has; its id is counted, its time is set by `at`. */
type Loose = { readonly type: Act['type']; readonly by?: string; readonly [key: string]: unknown }

/** Acts at a time, with ids counted through the story. */
export const at = (time: string, ...acts: readonly Loose[]): readonly Loose[] =>
  acts.map((act) => ({ at: full(time), ...act }))

export const roll = (...members: readonly (string | Record<string, unknown>)[]): Loose => ({
  type: 'roll',
  group: 'members',
  members: members.map((member) => (typeof member === 'string' ? { id: member } : member)),
})

export const vote = (by: string, position: string, reason?: string): Loose => ({
  type: 'vote',
  by,
  position,
  ...(reason === undefined ? {} : { reason }),
})

export const open: Loose = { type: 'open' }

/** `2026-03-01` is midnight UTC, `2026-03-01T12` noon. */
export const full = (time: string): string =>
  time.length === 10 ? `${time}T00:00:00Z` : time.length === 13 ? `${time}:00:00Z` : time

export const given = (rule: Rule, ...story: readonly (readonly Loose[])[]) => {
  const { problems } = readRule(JSON.stringify(rule))
  assert.deepEqual(problems, [], 'the rule of the test is complete')
  const acts = story
    .flat()
    .map((act, n) => ({ id: `act-${n + 1}`, by: 'clerk', ...act })) as unknown as readonly Act[]
  return {
    acts,
    on: (now: string): Verdict => evaluate(rule, acts, full(now)),
  }
}

/** `accepted: threshold-met`, as a test says it. */
export const told = ({ outcome, because }: Verdict): string => `${outcome}: ${because}`
