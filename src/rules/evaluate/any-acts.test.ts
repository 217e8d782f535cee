import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTest } from '../../../test/rules/arbitrary-rules.ts'
import { charter } from '../../../test/rules/charter.ts'
import { at, full, given, open, roll } from '../../../test/rules/given.ts'
import { verifyDerivation } from '../../verify-derivation.ts'
import type { Act } from '../acts/index.ts'
import { type Rule, readRule } from '../rule/index.ts'
import { evaluate } from './index.ts'

const own = { unsourced: 'made up for a test' }
const names = ['ada', 'bo', 'cy', 'zed']
const stage = charter().stages[0]!
const chamber = stage.chambers[0]!
const who = fc.constantFrom(...names)
const actId = fc.nat(14).map((n) => `act-${n + 1}`)

const anyAct = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('vote'),
      by: who,
      position: fc.constantFrom('yes', 'no', 'abstain', 'block'),
      reason: fc.constantFrom('', 'It leaks.'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'second',
        'sponsor',
        'open',
        'close',
        'pause',
        'resume',
        'review',
        'comment',
        'recuse',
        'notice',
        'raise-concern',
        'move',
      ),
      by: who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('raise-concern'),
      by: who,
      text: fc.constant('Wait.'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('withdraw'), by: who, act: actId }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('resolve-concern'), by: who, concern: actId }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('rule-on-concern'),
      by: who,
      concern: actId,
      ruling: fc.constantFrom('valid', 'invalid'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delegate'), by: who, to: who }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('override'),
      by: who,
      rule: fc.constantFrom('higher', 'lower'),
      outcome: fc.constant('accepted'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('break-tie'),
      by: who,
      for: fc.constantFrom('yes', 'no'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('extend'),
      by: who,
      for: fc.constantFrom('P1D', 'PT5H', 'soon'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('deviate'),
      by: who,
      sets: fc.constantFrom('/stages/0/window/length', '/id'),
      to: fc.constantFrom('P3D', 'P20D', 7),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('supersede'), by: who, with: fc.constant('another') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('roll'),
      by: who,
      group: fc.constantFrom('members', 'advisers'),
      members: fc
        .subarray(names)
        .map((ids) => ids.map((id) => ({ id, affiliation: id < 'c' ? 'pier' : 'quay' }))),
    }),
  },
)

const anyRule = fc
  .record({
    quorum: fc.oneof(fc.constant('always'), anyTest),
    threshold: anyTest,
    silence: fc.constantFrom('accepted', 'rejected', 'as-counted'),
    freeze: fc.constantFrom('opening', 'closing', 'never', 'record-date'),
    unit: fc.constantFrom('person', 'organisation', 'weight'),
    cap: fc.constantFrom('none', { per: 'affiliation', atMost: '1' }),
    recused: fc.constantFrom('leave-the-count', 'stay-in-the-count'),
    absent: fc.constantFrom('not-counted', 'abstain'),
    late: fc.constantFrom('refused', 'counted'),
    changes: fc.constantFrom('until-closing', 'refused'),
    duplicate: fc.constantFrom('first-counts', 'last-counts', 'none-counts'),
    effect: fc.constantFrom('rejects', 'holds', 'stops-the-clock', 'restarts-the-window', 'noted'),
    valid: fc.constantFrom('unless-ruled-out', 'once-ruled-in'),
    accepts: fc.constantFrom('never', 'when-reached', 'when-certain'),
    rejects: fc.constantFrom('never', 'when-certain'),
    allowed: fc.constantFrom('no', 'direct', 'transitive'),
    end: fc.constantFrom('excluded', 'included', 'end-of-day'),
    calendar: fc.constantFrom('every-day', 'business-days'),
    whileOpen: fc.constantFrom('ballots', 'nothing'),
    twoStages: fc.boolean(),
  })
  .map((drawn): Rule => {
    const { quorum, threshold, silence, freeze, unit, cap, recused, absent, late } = drawn
    const rule = charter({
      stage: {
        window: {
          ...stage.window,
          length: 'P4D',
          closes: ['at-the-end', 'by-the-chair'],
          end: drawn.end,
          calendar: drawn.calendar,
          lateQuorum: { within: 'P1D', extendsTo: 'P2D' },
        },
        early: { ...stage.early, accepts: drawn.accepts, rejects: drawn.rejects },
        visibility: { whileOpen: drawn.whileOpen, source: own },
        objections: {
          ...stage.objections,
          who: ['members'],
          effect: drawn.effect,
          valid: drawn.valid,
          resolvedBy: ['raiser', 'chair', 'override'],
          retroactive: 'P6D',
        },
        override: { by: 'higher', overcomes: ['objections', 'rejection'], source: own },
      },
      chamber: {
        electorate: { ...chamber.electorate, advisory: ['advisers'], freeze, unit, cap, recused },
        ballot: {
          ...chamber.ballot,
          positions: [
            { name: 'yes', stance: 'for' },
            { name: 'no', stance: 'against' },
            { name: 'abstain', stance: 'abstaining' },
            { name: 'block', stance: 'blocking' },
          ],
          absent,
          late,
          changes: drawn.changes,
          duplicate: drawn.duplicate,
        },
        quorum: { needs: quorum, otherwise: 'void', source: own },
        threshold: { needs: threshold, source: own },
        silence: { means: silence, source: own },
        ties: { ...chamber.ties, ladder: ['chair', 'stays-tied'] },
        delegation: { allowed: drawn.allowed, own: 'overrides', source: own },
      },
      rule: { deviations: { may: ['/stages/0/window/length'], by: 'none', source: own } },
    })
    const [first] = rule.stages
    const next = {
      ...first!,
      name: 'second',
      window: { ...first!.window, starts: 'previous-stage' as const },
    }
    return drawn.twoStages ? { ...rule, stages: [first!, next] } : rule
  })

const anyStory = fc.tuple(anyRule, fc.array(fc.tuple(fc.nat(9), anyAct), { maxLength: 14 }))

const actsOf = (rule: Rule, drawn: readonly (readonly [number, unknown])[]): readonly Act[] =>
  given(
    rule,
    at('2026-03-01', roll('ada', 'bo', 'cy'), open),
    ...drawn.map(([day, act]) => at(`2026-03-0${Math.max(1, day)}T12`, act as never)),
  ).acts

test('whatever is done under whatever rule, the verdict stands and its derivation verifies', () => {
  fc.assert(
    fc.property(anyStory, ([rule, drawn]) => {
      assert.deepEqual(readRule(JSON.stringify(rule)).problems, [])
      const acts = actsOf(rule, drawn)
      for (const now of ['2026-03-03', '2026-03-06', '2026-03-30']) {
        const verdict = evaluate(rule, acts, full(now))
        assert.equal(verdict.acts.length, acts.length)
        assert.deepEqual(verifyDerivation(JSON.stringify(verdict.derivation)).wrong, [])
      }
    }),
    { numRuns: 60 },
  )
})

test('other names and another order of the list give the same outcome', () => {
  const renamed = (json: string): string =>
    json.replaceAll(/"(ada|bo|cy|zed)"/g, (_, name) => `"member-${9 - names.indexOf(name)}"`)
  fc.assert(
    fc.property(anyStory, ([rule, drawn]) => {
      const acts = actsOf(rule, drawn)
      const others = JSON.parse(renamed(JSON.stringify(acts))) as readonly Act[]
      for (const now of ['2026-03-06', '2026-03-30']) {
        const { outcome, because } = evaluate(rule, acts, full(now))
        const other = evaluate(rule, others.toReversed(), full(now))
        assert.deepEqual([other.outcome, other.because], [outcome, because])
      }
    }),
    { numRuns: 40 },
  )
})
