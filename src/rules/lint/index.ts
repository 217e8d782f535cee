export { checkRuleText } from './check-text.ts'
export { type LintFinding, lintRule } from './lint.ts'
export { lints } from './lints.ts'
export type { Finding, Lint, RuleNamed } from './scene.ts'
