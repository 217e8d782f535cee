import {
  type ApiRefusal,
  type CheckAsked,
  type CountAsked,
  type DecideAsked,
  notFound,
  refusal,
  type VerifyAsked,
  type WorkingName,
} from '#api'
import {
  checkRuleText,
  explainAsText,
  methodsAtHand,
  presetNamed,
  ruleRef,
  rulesAtHand,
  tryCount,
  tryRule,
} from '#clerk'
import { verifyDerivation } from '#verify-derivation'

/** What stands behind each working of the contract; the body was checked against its shape. */
export const workOut: {
  readonly [Name in WorkingName]: (asked: never, id: string) => unknown
} = {
  rules: rulesAtHand,
  rule: (_, id) => {
    const rule = presetNamed(id)
    if (rule === null) return notFound(`rule "${id}"`, 'They are listed at /api/v1/rules.')
    const { problems, truth } = checkRuleText(asText(rule))
    return { rule, hash: ruleRef(rule).hash, problems, truth }
  },
  checkRule: ({ rule: written }: CheckAsked) => {
    const { rule, problems, truth } = checkRuleText(asText(written))
    return { rule: rule && ruleRef(rule), problems: placed(problems, written), truth }
  },
  decide: ({ rule, preset, acts, now }: DecideAsked) => {
    const written = rule ?? presetNamed(preset!)
    if (written === null)
      return refusal(
        422,
        'no-such-rule',
        `There is no rule “${preset}” at hand.`,
        'They are listed at /api/v1/rules.',
      )
    const tried = tryRule(asText(written), asText(acts), now ?? null)
    const { verdict, trouble } = tried
    const problems = placed(tried.problems, written)
    if (tried.rule === null)
      return bad(
        'bad-rule',
        'The rule cannot be used.',
        'Each problem says what to write.',
        problems,
      )
    if (tried.actProblems.length > 0) {
      const wrong = placed(tried.actProblems, acts)
      return bad('bad-acts', 'The acts cannot be read.', 'Mend them; none is passed over.', wrong)
    }
    if (verdict === null) return bad('bad-instant', trouble ?? '', 'Say `now`.', [])
    return { verdict, explained: explainAsText(verdict.derivation.steps), problems }
  },
  verify: ({ derivation }: VerifyAsked) => {
    const { wrong, onTrust } = verifyDerivation(asText(derivation))
    return { holds: wrong.length === 0, wrong, onTrust }
  },
  methods: methodsAtHand,
  count: ({ ballots, method, compare, settings = {}, ladder }: CountAsked) => {
    const tried = tryCount({
      ballots: asText(ballots),
      method: method ?? '',
      ...(compare === undefined ? {} : { compare }),
      ...(ladder === undefined ? {} : { ladder }),
      set: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, `${value}`])),
    })
    const { election, format, count, comparison, ways } = tried
    const problems = placed(tried.problems, ballots)
    if (count === null || problems.some(({ severity }) => severity === 'error'))
      return bad(
        'cannot-count',
        'The ballots cannot be counted.',
        'Each problem says why.',
        problems,
      )
    const title = election?.title ?? null
    return { format, title, method: tried.method!.name, count, comparison, ways, problems }
  },
}

const asText = (written: unknown): string =>
  typeof written === 'string' ? written : JSON.stringify(written)

/** What was sent as JSON, not as a text, has no lines to point at. */
const placed = <One extends { readonly span: unknown }>(
  problems: readonly One[],
  written: unknown,
): readonly One[] =>
  typeof written === 'string' ? problems : problems.map((one) => ({ ...one, span: null }))

const bad = (
  code: string,
  message: string,
  hint: string,
  problems: NonNullable<ApiRefusal['problems']>,
): ApiRefusal => ({ ...refusal(422, code, message, hint), problems })
