import { readJson } from '../json/index.ts'
import { type RuleReading, readRule } from '../rule/index.ts'
import { lintRule } from './lint.ts'
import { lints } from './lints.ts'
import type { RuleNamed } from './scene.ts'

/** Reads a rule and, where it is complete, lints it: its problems have place, pointer and advice. */
export const checkRuleText = (text: string, ruleNamed: RuleNamed = () => null): RuleReading => {
  const { rule, problems } = readRule(text)
  if (!rule) return { rule, problems }
  const { spanAt } = readJson(text)
  return {
    rule,
    problems: [
      ...problems,
      ...lintRule(rule, ruleNamed).map(({ code, pointer, says, instead }) => ({
        code,
        pointer,
        severity: 'warning' as const,
        span: spanAt(pointer),
        message: `${lintTitle(code)}: ${says}`,
        hint: instead,
      })),
    ],
  }
}

const lintTitle = (code: string): string => lints.find((lint) => lint.code === code)!.title
