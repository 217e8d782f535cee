import { z } from 'zod'
import {
  checkAnswer,
  countAnswer,
  decideAnswer,
  method,
  ruleAnswer,
  ruleRef,
  verifyAnswer,
} from './answers.ts'
import { checkAsked, countAsked, decideAsked, verifyAsked } from './asked.ts'

/** A route that works something out and keeps nothing: what it is sent, what it answers. */
export interface Working<Asked = unknown, Answer = unknown> {
  /** With `{id}` where one stands. */
  readonly path: string
  readonly summary: string
  /** The body of a POST; null: it is read with GET. */
  readonly asked: z.ZodType<Asked> | null
  readonly answer: z.ZodType<Answer>
}

/** A body larger than this is refused, in characters. */
export const MOST_ASKED = 400_000

/** Everything about rules and ballots that programs can ask. */
export const workings = {
  rules: {
    path: '/api/v1/rules',
    summary: 'The rules at hand',
    asked: null,
    answer: z.array(ruleRef),
  },
  rule: {
    path: '/api/v1/rules/{id}',
    summary:
      'A rule with its clauses and sources, what is odd about it, and what it does for few voters',
    asked: null,
    answer: ruleAnswer,
  },
  checkRule: {
    path: '/api/v1/rules/check',
    summary: 'What a rule leaves open or does oddly, and what it does for few voters',
    asked: checkAsked,
    answer: checkAnswer,
  },
  decide: {
    path: '/api/v1/decide',
    summary: 'How a decision stands under a rule, why, and what can still change it',
    asked: decideAsked,
    answer: decideAnswer,
  },
  verify: {
    path: '/api/v1/rules/verify',
    summary:
      'Whether a derivation holds, by the program that shares nothing with the one that made it',
    asked: verifyAsked,
    answer: verifyAnswer,
  },
  methods: {
    path: '/api/v1/methods',
    summary: 'The ways to count ballots',
    asked: null,
    answer: z.array(method),
  },
  count: {
    path: '/api/v1/count',
    summary: 'Ballots counted, round by round, with every tie; and where another method parts',
    asked: countAsked,
    answer: countAnswer,
  },
} as const satisfies Readonly<Record<string, Working>>

/** What can be worked out without a record. */
export type WorkingName = keyof typeof workings
