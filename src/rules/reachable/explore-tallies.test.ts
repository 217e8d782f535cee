import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTest } from '../../../test/rules/arbitrary-rules.ts'
import { charter } from '../../../test/rules/charter.ts'
import { at, full, given, open, vote } from '../../../test/rules/given.ts'
import type { Act } from '../acts/index.ts'
import { evaluate } from '../evaluate/index.ts'
import type { Rule } from '../rule/index.ts'

const own = { unsourced: 'made up for a test' }
const { electorate, ballot } = charter().stages[0]!.chambers[0]!
const binding = [
  { id: 'ada', affiliation: 'Pier' },
  { id: 'bo', affiliation: 'Pier' },
  { id: 'cy', affiliation: 'Quay' },
]
const names = [...binding.map(({ id }) => id), 'zed']

const rules = fc
  .record({
    cap: fc.constantFrom('none', { per: 'affiliation', atMost: '1' }),
    among: fc.constantFrom('binding', 'everyone', 'advisory'),
    absent: fc.constantFrom('not-counted', 'abstain'),
    test: anyTest,
  })
  .map(({ cap, among, absent, test }): Rule => {
    const asked = {
      'at-least': [
        { count: 'for', among },
        { count: 'against', among },
      ],
    }
    return charter({
      chamber: {
        electorate: { ...electorate, advisory: ['advisers'], cap },
        ballot: { ...ballot, absent, changes: 'refused', duplicate: 'first-counts' },
        threshold: { needs: { any: [{ all: [asked, test] }, { not: asked }] }, source: own },
      },
    })
  })

const actsOf = (rule: Rule, votes: readonly (readonly [string, string])[]): readonly Act[] =>
  given(
    rule,
    at(
      '2026-03-01',
      { type: 'roll', group: 'members', members: binding },
      { type: 'roll', group: 'advisers', members: [{ id: 'zed' }] },
      open,
    ),
    at('2026-03-02', ...votes.map(([by, position]) => vote(by, position))),
  ).acts

/** Every way in which those who have not voted still may. */
const continuations = (votes: readonly (readonly [string, string])[]): readonly Act[][] =>
  names
    .filter((name) => !votes.some(([by]) => by === name))
    .reduce<Act[][]>(
      (ways, by) =>
        ways.flatMap((way) => [
          way,
          ...['yes', 'no', 'abstain'].map((position) => [
            ...way,
            { id: `later-${by}`, type: 'vote', by, position, at: full('2026-03-05') } as Act,
          ]),
        ]),
      [[]],
    )

test('where affiliations are capped or advisers are asked, what is possible is exactly what comes about', () => {
  const votes = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('yes', 'no', 'abstain')),
    { maxLength: 2, selector: ([by]) => by },
  )
  fc.assert(
    fc.property(rules, votes, (rule, cast) => {
      const acts = actsOf(rule, cast)
      const { reachable } = evaluate(rule, acts, full('2026-03-04'))
      assert.ok(reachable.complete)
      const possible = new Set(
        continuations(cast).map(
          (later) => evaluate(rule, [...acts, ...later], full('2026-03-20')).outcome,
        ),
      )
      for (const { outcome, state } of reachable.prospects)
        assert.equal(state !== 'impossible', possible.has(outcome), outcome)
    }),
    { numRuns: 40 },
  )
})
