import {
  type Act,
  checkRuleText as checkText,
  evaluate,
  NoSuchInstant,
  type PointedProblem,
  presetNamed,
  type Rule,
  readActs,
  readRule,
  type TruthTable,
  truthTable,
  type Verdict,
} from '#rules'

/** A rule as somebody wrote it, and what is wrong with it. */
export interface CheckedRule {
  /** Null where the problems leave no rule. */
  readonly rule: Rule | null
  readonly problems: readonly PointedProblem[]
  /** What it does for small numbers of voters. */
  readonly truth: readonly TruthTable[]
}

/** A rule tried on acts. */
export interface TriedRule extends CheckedRule {
  readonly acts: readonly Act[]
  readonly actProblems: readonly PointedProblem[]
  /** Null where the rule, the acts or the instant cannot be read. */
  readonly verdict: Verdict | null
  /** What is wrong with the instant; null where nothing is. */
  readonly trouble: string | null
}

/** Reads a rule and says what it leaves open or does oddly. */
export const checkRuleText = (text: string): CheckedRule => {
  const { rule, problems } = checkText(text, presetNamed)
  return { rule, problems, truth: rule ? truthTable(rule) : [] }
}

/** The rule that a text states; null where it cannot be used. */
export const readRuleText = (text: string): Rule | null => readRule(text).rule

/** Decides under a rule by acts, as of an instant; of the last act where none is given. */
export const tryRule = (ruleText: string, actsText: string, now: string | null): TriedRule => {
  const checked = checkRuleText(ruleText)
  const { acts, problems: actProblems } = readActs(actsText)
  const read = { ...checked, acts, actProblems }
  const undecided = { ...read, verdict: null, trouble: null }
  if (checked.rule === null || actProblems.length > 0) return undecided
  const asOf = now ?? lastOf(acts)
  if (asOf === null) return { ...undecided, trouble: 'There are no acts, and no instant is said.' }
  try {
    return { ...undecided, verdict: evaluate(checked.rule, acts, asOf) }
  } catch (error) {
    if (!(error instanceof NoSuchInstant)) throw error
    return { ...undecided, trouble: `${error.message}. Write it as 2026-01-31T12:00:00Z.` }
  }
}

const lastOf = (acts: readonly Act[]): string | null =>
  acts
    .map(({ at }) => at)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1) ?? null
