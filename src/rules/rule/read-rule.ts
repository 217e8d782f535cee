import type { Problem } from '#terms'
import { readJson } from '../json/index.ts'
import { checkShape, type ShapeFault } from '../shape/index.ts'
import { checkMeaning } from './check-meaning.ts'
import { type Rule, ruleShape } from './rule.ts'

/** A problem of a rule or of acts: beside line and column, the JSON pointer. */
export interface PointedProblem extends Problem {
  readonly pointer: string
}

/** A rule as read; null when it cannot be used. The problems say why, and where. */
export interface RuleReading {
  readonly rule: Rule | null
  readonly problems: readonly PointedProblem[]
}

/** Everything that keeps a JSON value from being a rule; empty when it is one. */
export const checkRule = (value: unknown): readonly ShapeFault[] => {
  const faults = checkShape(ruleShape.node, value)
  return faults.length > 0 ? faults : checkMeaning(value as Rule)
}

/** Reads a rule: valid JSON, everything stated, every name known, every document listed. */
export const readRule = (text: string): RuleReading => {
  const json = readJson(text)
  if (json.value === undefined)
    return { rule: null, problems: json.problems.map((problem) => ({ ...problem, pointer: '' })) }
  const all = checkRule(json.value)
  return {
    rule: all.length === 0 ? (json.value as Rule) : null,
    problems: all.map((fault) => ({
      ...fault,
      severity: 'error',
      span: json.spanAt(fault.pointer),
    })),
  }
}
