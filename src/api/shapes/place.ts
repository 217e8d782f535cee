import { z } from 'zod'
import type { LineRange, Problem, Span } from '#terms'
import type { Same } from './same.ts'

const offset = z.int().min(0)
const counted = z.int().min(1)

/** A stretch of an original text. */
export const span = z.strictObject({
  start: offset.describe('UTF-16 offset of its first character'),
  end: offset.describe('UTF-16 offset behind its last character'),
  line: counted.describe('counted from 1'),
  column: counted.describe('counted from 1'),
  endLine: counted,
  endColumn: counted,
})

/** First and last line, both included, counted from 1. */
export const lineRange = z.tuple([counted, counted])

/** Trouble in a text. */
export const problem = z.strictObject({
  code: z.string().describe('stable, see docs/reference/problems.md'),
  severity: z.enum(['error', 'warning', 'note']),
  span: span.nullable().describe('null where the trouble has no place in the text'),
  message: z.string(),
  hint: z.string().describe('what a person can do'),
})

true satisfies Same<z.infer<typeof span>, Span>
true satisfies Same<z.infer<typeof lineRange>, LineRange>
true satisfies Same<z.infer<typeof problem>, Problem>
