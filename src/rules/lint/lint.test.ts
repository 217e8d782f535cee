import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { presetNamed, presets } from '../presets/index.ts'
import type { Rule } from '../rule/index.ts'
import { checkRuleText, lintRule, lints } from './index.ts'

type Change = Parameters<typeof charter>[0]

const own = { unsourced: 'made up for a test' }
const plain = charter({
  chamber: { ties: { ...charter().stages[0]!.chambers[0]!.ties, ladder: ['rejected'] } },
})
const stage = plain.stages[0]!
const chamber = stage.chambers[0]!
const count = (name: string) => ({ count: name })
const needs = (test: unknown) => ({ threshold: { needs: test, source: own } })
const noTie = { ties: { when: 'never', ladder: ['rejected'], source: own } }
const scores = (change: Record<string, unknown>) => ({
  ballot: {
    form: 'options',
    shape: 'scores',
    options: 'from-the-motion',
    method: 'application-round',
    settings: { top: 100 },
    seats: { count: 4, mode: 'at-most' },
    minimumMean: '60',
    defaultOption: 'none',
    confirm: 'none',
    blankAllowed: false,
    absent: 'not-counted',
    late: 'refused',
    duplicate: 'last-counts',
    changes: 'until-closing',
    source: own,
    ...change,
  },
  threshold: { needs: 'always', source: own },
  ties: { when: 'in-the-count', ladder: ['leave-empty'], source: own },
})

/** A rule with one flaw each, and what is said about it. */
const flawed: readonly (readonly [code: string, change: Change, told: string])[] = [
  [
    'unreachable-threshold',
    { chamber: { ...needs({ 'more-than': [count('for'), count('eligible')] }), ...noTie } },
    'no vote of up to 200 voters is accepted, even if all of them choose the same',
  ],
  [
    'unreachable-threshold',
    { chamber: { ...needs({ 'at-least': [count('for'), '20'] }), ...noTie } },
    'with fewer than 20 voters nothing can be accepted, even if all of them agree',
  ],
  [
    'unreachable-threshold',
    { chamber: { ...scores({}), ...needs({ 'more-than': [count('for'), '0'] }) } },
    'the test does not hold for any number of voters up to 200, even if all of them vote for the same option',
  ],
  [
    'one-of-two-decides',
    {
      chamber: {
        ...needs({ 'at-least': [count('for'), { difference: [count('eligible'), '1'] }] }),
        ...noTie,
      },
    },
    'of 2 voters, 1 yes, 1 no is accepted',
  ],
  [
    'half-is-no-majority',
    { chamber: { ...needs({ 'at-least': [count('for'), count('against')] }), ...noTie } },
    'of 2 voters, 1 yes, 1 no is accepted, and so would be the opposite',
  ],
  [
    'half-is-no-majority',
    { chamber: { ties: { ...chamber.ties, ladder: ['accepted'] } } },
    'of 2 voters, 1 yes, 1 no is accepted, and so would be the opposite',
  ],
  [
    'support-defeats',
    { chamber: { ...needs({ 'at-most': [count('cast'), '2'] }), ...noTie } },
    'of 3 voters, 2 yes, 1 absent is accepted; of 3 voters, 3 yes is not',
  ],
  [
    'exactly-k-instead-of-at-most-k',
    { chamber: scores({ seats: { count: 4, mode: 'exactly' } }) },
    'of 4 options everybody wants 3 and nobody the last, and all 4 are elected',
  ],
  [
    'no-minimum-score',
    { chamber: scores({ minimumMean: 'none' }) },
    'with 4 seats and 4 options, one to which everybody gives 0 is elected',
  ],
  [
    'no-minimum-score',
    { chamber: scores({ method: 'score' }) },
    'an option to which everybody gives 0 is elected in spite of the minimum',
  ],
  [
    'no-closing-time',
    { stage: { window: { ...stage.window, length: 'none', closes: ['when-all-have-voted'] } } },
    'one member who never votes keeps it open for ever',
  ],
  [
    'undefined-tie',
    { chamber: { ties: { ...chamber.ties, ladder: ['stays-tied'] } } },
    'of 2 voters, 1 yes, 1 no stays tied for ever',
  ],
  [
    'anybody-breaks-ties',
    { chamber: { ties: { ...chamber.ties, ladder: ['chair'] } } },
    'any of two sides may break the tie for itself',
  ],
  [
    'weak-override',
    {
      stage: { override: { by: 'simple-majority', overcomes: ['rejection'], source: own } },
      chamber: {
        ...needs({
          'at-least': [
            count('for'),
            { product: ['2/3', { sum: [count('for'), count('against')] }] },
          ],
        }),
        ...noTie,
      },
    },
    'of 5 voters 4 for are needed, all others against or away; under "simple-majority" 3 are enough',
  ],
  [
    'unknown-override',
    { stage: { override: { by: 'the-old-custom', overcomes: ['rejection'], source: own } } },
    'no rule at hand is called "the-old-custom"',
  ],
  [
    'overlapping-electorates',
    { chamber: { electorate: { ...chamber.electorate, advisory: ['members'] } } },
    'a member of "members" votes with and without effect',
  ],
  [
    'overlapping-electorates',
    { rule: { stages: [{ ...stage, chambers: [chamber, { ...chamber, name: 'elders' }] }] } },
    'a member of "members" decides in "guild" and in "elders" at once',
  ],
  [
    'abstention-defeats',
    {
      chamber: needs({
        all: [
          { 'more-than': [count('for'), count('against')] },
          { 'more-than': [{ sum: [count('for'), count('against')] }, count('abstaining')] },
        ],
      }),
    },
    'of 4 voters, 2 yes, 2 abstain is not accepted; of 4 voters, 2 yes, 1 no, 1 abstain is',
  ],
  [
    'abstention-is-a-no',
    {
      chamber: {
        ...needs({ 'more-than': [count('for'), { product: ['1/2', count('cast')] }] }),
        ...noTie,
      },
    },
    'of 2 voters, 1 yes, 1 abstain is not accepted; of 2 voters, 1 yes, 1 absent is',
  ],
  [
    'absence-defeats',
    {
      chamber: {
        quorum: { needs: { 'at-least': [count('cast'), '3'] }, otherwise: 'rejected', source: own },
      },
    },
    'of 3 voters, 2 yes, 1 absent is not accepted; of 3 voters, 2 yes, 1 no is',
  ],
  [
    'divisor-counts-absent',
    {
      chamber: {
        ...needs({ 'more-than': [count('for'), { product: ['1/2', count('eligible')] }] }),
        ...noTie,
      },
    },
    'of 3 voters, 2 yes, 1 no is accepted; of 4 voters, 2 yes, 1 no, 1 absent is not',
  ],
  [
    'percent-misses-fraction',
    {
      chamber: {
        ...needs({
          'at-least': [
            { quotient: [{ product: ['100', count('for')] }, count('eligible')] },
            '66.67',
          ],
        }),
        ...noTie,
      },
    },
    'of 3 voters, 2 yes, 1 no is rejected at 66.67, but not at 2/3',
  ],
  [
    'early-close-can-flip',
    { stage: { early: { ...stage.early, accepts: 'when-reached' } } },
    'of 2 voters, 1 yes, 1 absent closes as accepted; of 2 voters, 1 yes, 1 no would not be',
  ],
  [
    'silence-without-notice',
    { chamber: { silence: { means: 'accepted', source: own } } },
    'of 3 voters nobody votes, nobody was given notice, and it is accepted',
  ],
]

const ruleWith = (change: Change): Rule =>
  charter({ ...change, chamber: { ties: chamber.ties, ...change?.chamber } })

test('a plain rule has no finding', () => {
  assert.deepEqual(lintRule(plain), [])
})

for (const [code, change, told] of flawed)
  test(`${code}: ${told}`, () => {
    const findings = lintRule(ruleWith(change), presetNamed)
    assert.ok(
      findings.some((finding) => finding.code === code && finding.says.includes(told)),
      findings.map((finding) => `${finding.code} — ${finding.says}`).join('\n'),
    )
  })

test('every lint has a rule that it finds fault with', () => {
  const tried = new Set(flawed.map(([code]) => code))
  assert.deepEqual(
    lints.filter(({ code }) => !tried.has(code)).map(({ code }) => code),
    [],
  )
})

test('the clamp of two keeps one of two from deciding alone', () => {
  const clamped = {
    max: [{ difference: [count('eligible'), '1'] }, { min: [count('eligible'), '2'] }],
  }
  const rule = ruleWith({
    chamber: { ...needs({ 'at-least': [count('for'), clamped] }), ...noTie },
  })
  assert.ok(!lintRule(rule).some(({ code }) => code === 'one-of-two-decides'))
})

test('a finding has its place in the text and says what to write', () => {
  const text = JSON.stringify(
    ruleWith({ stage: { early: { ...stage.early, accepts: 'when-reached' } } }),
    null,
    2,
  )
  const [problem] = checkRuleText(text).problems
  assert.equal(problem?.severity, 'warning')
  assert.equal(problem?.pointer, '/stages/0/early/accepts')
  assert.equal(text.split('\n')[problem!.span!.line - 1]?.trim(), '"accepts": "when-reached",')
  assert.match(problem!.hint, /when-certain/)
})

test('a rule that leaves something open is refused before it is linted', () => {
  const { window: _, ...open } = stage
  const { rule, problems } = checkRuleText(JSON.stringify({ ...plain, stages: [open] }))
  assert.equal(rule, null)
  assert.deepEqual(
    problems.map(({ code, severity }) => `${severity} ${code}`),
    ['error no-closing-time'],
  )
})

test('the pointers of all findings lead to something in the rule', () => {
  for (const preset of presets)
    for (const { pointer } of lintRule(preset, presetNamed)) {
      let at: unknown = preset
      for (const key of pointer.slice(1).split('/')) at = (at as Record<string, unknown>)[key]
      assert.notEqual(at, undefined, `${preset.id} ${pointer}`)
    }
})

test('no preset has an override that is not at hand', () => {
  for (const preset of presets)
    assert.ok(!lintRule(preset, presetNamed).some(({ code }) => code === 'unknown-override'))
})
