import type { Rule } from '../rule/index.ts'
import { lints } from './lints.ts'
import { type Finding, type Lint, type RuleNamed, scenesOf } from './scene.ts'

/** A finding with the code of its lint. */
export interface LintFinding extends Finding {
  readonly code: string
  /** What to write instead, as an order. */
  readonly instead: string
}

/**
 * What a complete rule had better not say, found by trying it with 1 to 12 voters; the pointers
 * lead to the parts to change. `ruleNamed` answers which rule an override names.
 */
export const lintRule = (rule: Rule, ruleNamed: RuleNamed = () => null): readonly LintFinding[] => {
  const scenes = scenesOf(rule)
  const told = ({ code, instead, find }: Lint): readonly LintFinding[] =>
    scenes
      .flatMap((scene) => find(scene, ruleNamed))
      .map((finding) => ({ code, ...finding, instead: finding.instead ?? instead }))
  return lints.flatMap(told).filter(firstAtItsPlace)
}

const firstAtItsPlace = (finding: LintFinding, at: number, all: readonly LintFinding[]): boolean =>
  all.findIndex(
    ({ code, pointer, says }) =>
      code === finding.code && pointer === finding.pointer && says === finding.says,
  ) === at
