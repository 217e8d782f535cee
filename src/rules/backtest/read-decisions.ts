import { actShape } from '../acts/index.ts'
import { readJson } from '../json/index.ts'
import type { PointedProblem } from '../rule/index.ts'
import { checkShape, field, list, object, text, word } from '../shape/index.ts'
import type { PastDecision } from './backtest.ts'

/** A list of past decisions, each with its acts, the instant it was found at, and how it went. */
const decisionsShape = list(
  object({
    id: field(text('a name', '\\S'), 'What people call it.'),
    acts: field(list(actShape), 'Everything that was done about it.'),
    now: field(
      text('an instant such as "2026-01-31T12:00:00Z"', '^\\d{4}-\\d{2}-\\d{2}T'),
      'When the outcome was found.',
    ),
    outcome: field(
      word('pending', 'open', 'accepted', 'rejected', 'tied', 'void', 'superseded'),
      'How it went.',
    ),
  }),
)

/** Past decisions as read; null when anything in the list is wrong. */
export interface DecisionsReading {
  readonly decisions: readonly PastDecision[] | null
  readonly problems: readonly PointedProblem[]
}

/** Reads a JSON list of past decisions. */
export const readDecisions = (source: string): DecisionsReading => {
  const json = readJson(source)
  if (json.value === undefined)
    return {
      decisions: null,
      problems: json.problems.map((problem) => ({ ...problem, pointer: '' })),
    }
  const faults = checkShape(decisionsShape.node, json.value)
  return {
    decisions: faults.length === 0 ? (json.value as readonly PastDecision[]) : null,
    problems: faults.map((fault) => ({
      ...fault,
      severity: 'error',
      span: json.spanAt(fault.pointer),
    })),
  }
}
