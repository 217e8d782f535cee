import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTest, monotoneTest } from '../../../test/rules/arbitrary-rules.ts'
import { charter } from '../../../test/rules/charter.ts'
import { at, full, given, open, roll, vote } from '../../../test/rules/given.ts'
import type { Act } from '../acts/index.ts'
import { evaluate } from '../evaluate/index.ts'
import type { Rule } from '../rule/index.ts'

const own = { unsourced: 'made up for a test' }
const names = ['ada', 'bo', 'cy']
const stage = charter().stages[0]!
const chamber = stage.chambers[0]!

const stories = fc.record({
  quorum: fc.oneof(fc.constant('always'), anyTest),
  threshold: fc.oneof(anyTest, monotoneTest),
  otherwise: fc.constantFrom('rejected', 'void'),
  silence: fc.constantFrom('accepted', 'rejected', 'as-counted'),
  changes: fc.constantFrom('refused', 'until-closing'),
  weighed: fc.boolean(),
  votes: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('yes', 'no', 'abstain')), {
    maxLength: 2,
  }),
})
type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never

const ruleOf = (
  story: Story,
  early: Record<string, string> = {},
  change: Record<string, unknown> = {},
): Rule =>
  charter({
    stage: { early: { ...stage.early, ...early } },
    chamber: {
      electorate: { ...chamber.electorate, unit: story.weighed ? 'weight' : 'person' },
      ballot: { ...chamber.ballot, changes: story.changes, duplicate: 'first-counts' },
      quorum: { needs: story.quorum, otherwise: story.otherwise, source: own },
      threshold: { needs: story.threshold, source: own },
      silence: { means: story.silence, source: own },
      ...change,
    },
  })

const actsOf = (rule: Rule, story: Story): readonly Act[] =>
  given(
    rule,
    at('2026-03-01', roll(...names.map((id, n) => ({ id, weight: String(n + 1) }))), open),
    ...story.votes.map(([by, position], n) => at(`2026-03-02T1${n}`, vote(by, position))),
  ).acts

/** Every way in which all members may still vote, change or withdraw. */
const continuations = (story: Story, acts: readonly Act[]): readonly (readonly Act[])[] => {
  const held = new Map<string, Act>()
  for (const act of acts)
    if (act.type === 'vote' && (story.changes !== 'refused' || !held.has(act.by)))
      held.set(act.by, act)
  return names.reduce<readonly (readonly Act[])[]>(
    (ways, by) => {
      const cast = held.get(by)
      const votes = ['yes', 'no', 'abstain'].map((position) => ({ type: 'vote', position }))
      const withdrawal = cast ? [{ type: 'withdraw', act: cast.id }] : []
      const own = cast && story.changes === 'refused' ? [] : [...votes, ...withdrawal]
      const later = own.map(
        (act) => ({ ...act, id: `later-${by}`, by, at: full('2026-03-05') }) as unknown as Act,
      )
      return ways.flatMap((way) => [way, ...later.map((act) => way.concat(act))])
    },
    [[]],
  )
}

const finals = (rule: Rule, story: Story, acts: readonly Act[]): ReadonlySet<string> =>
  new Set(
    continuations(story, acts).map(
      (later) => evaluate(rule, [...acts, ...later], full('2026-03-20')).outcome,
    ),
  )

test('what is inevitable, open or impossible is exactly what all continuations say', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const rule = ruleOf(story)
      const acts = actsOf(rule, story)
      const { reachable } = evaluate(rule, acts, full('2026-03-04'))
      assert.ok(reachable.complete)
      const possible = finals(rule, story, acts)
      for (const { outcome, state } of reachable.prospects) {
        const expected = !possible.has(outcome)
          ? 'impossible'
          : possible.size === 1
            ? 'inevitable'
            : 'open'
        assert.equal(state, expected, outcome)
      }
    }),
    { numRuns: 60 },
  )
})

test('an outcome found early is the outcome of every continuation', () => {
  let settled = 0
  fc.assert(
    fc.property(stories, (story) => {
      const early = { accepts: 'when-certain', rejects: 'when-certain' }
      const acts = actsOf(ruleOf(story), story)
      const verdict = evaluate(ruleOf(story, early), acts, full('2026-03-04'))
      if (verdict.outcome === 'open') return
      settled++
      assert.deepEqual([...finals(ruleOf(story), story, acts)], [verdict.outcome])
    }),
    { numRuns: 60 },
  )
  assert.ok(settled > 0)
})

test('one more vote for never undoes what a monotone rule accepts', () => {
  fc.assert(
    fc.property(stories, monotoneTest, (drawn, threshold) => {
      const story = { ...drawn, quorum: 'always', threshold, silence: 'as-counted' as const }
      const rule = ruleOf(story, {}, { ties: { ...chamber.ties, when: 'never' } })
      const acts = actsOf(rule, story)
      const voted = new Set(story.votes.map(([by]) => by))
      const next = names.find((name) => !voted.has(name))!
      const more = { id: 'more', type: 'vote', by: next, position: 'yes', at: full('2026-03-05') }
      const before = evaluate(rule, acts, full('2026-03-20')).outcome
      const after = evaluate(rule, [...acts, more as Act], full('2026-03-20')).outcome
      if (before === 'accepted') assert.equal(after, 'accepted')
    }),
    { numRuns: 100 },
  )
})

test('what is said to be needed is enough, and less is not', () => {
  fc.assert(
    fc.property(stories, (drawn) => {
      const story = { ...drawn, weighed: false, silence: 'as-counted' as const, votes: [] }
      const rule = ruleOf(story)
      const acts = actsOf(rule, story)
      const { needs } = evaluate(rule, acts, full('2026-03-04')).reachable
      for (const { positions, more, pointer } of needs) {
        if (more === null) continue
        const needsAfter = (number: number): readonly string[] =>
          evaluate(
            rule,
            [
              ...acts,
              ...names.slice(0, number).map(
                (by) =>
                  ({
                    id: `more-${by}`,
                    type: 'vote',
                    by,
                    position: positions[0],
                    at: full('2026-03-05'),
                  }) as Act,
              ),
            ],
            full('2026-03-06'),
          ).reachable.needs.map((need) => need.pointer)
        assert.ok(!needsAfter(more).includes(pointer))
        assert.ok(needsAfter(more - 1).includes(pointer))
      }
    }),
    { numRuns: 60 },
  )
})

test('the order in which acts are handed over decides nothing', () => {
  fc.assert(
    fc.property(
      stories.chain((story) => {
        const acts = actsOf(ruleOf(story), story)
        return fc.tuple(
          fc.constant(story),
          fc.shuffledSubarray([...acts], { minLength: acts.length }),
        )
      }),
      ([story, shuffled]) => {
        const rule = ruleOf(story)
        const straight = evaluate(rule, actsOf(rule, story), full('2026-03-09'))
        assert.equal(
          JSON.stringify(evaluate(rule, shuffled, full('2026-03-09'))),
          JSON.stringify(straight),
        )
      },
    ),
    { numRuns: 60 },
  )
})
