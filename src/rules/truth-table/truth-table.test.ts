import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { at, given, open, roll, vote } from '../../../test/rules/given.ts'
import { evaluate } from '../evaluate/index.ts'
import type { Rule } from '../rule/index.ts'
import { truthTable } from './index.ts'

const own = { unsourced: 'made up for a test' }
const count = (name: string) => ({ count: name })

const lessOne = charter({
  chamber: {
    threshold: {
      needs: { 'at-least': [count('for'), { difference: [count('eligible'), '1'] }] },
      source: own,
    },
    ties: { when: 'never', ladder: ['stays-tied'], source: own },
  },
})

test('unanimous less one makes one of two decide alone, and the table shows it', () => {
  const [table] = truthTable(lessOne)
  assert.deepEqual(
    table?.fewest.slice(0, 4).map(({ voters, restAgainst }) => [voters, restAgainst]),
    [
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ],
  )
  assert.equal(table?.upTo, 12)
})

const even = charter({
  chamber: {
    ties: { when: { equal: [count('for'), count('against')] }, ladder: ['rejected'], source: own },
  },
})

test('every row of the table is what the decision itself comes to', () => {
  for (const rule of [lessOne, even]) checkRows(rule)
  assert.ok(truthTable(even, 2)[0]!.rows.some(({ because }) => because === 'tie-broken'))
})

const checkRows = (rule: Rule): void => {
  const [table] = truthTable(rule, 3)
  for (const { voters, counts, outcome, because } of table!.rows) {
    const names = ['ada', 'bo', 'cy'].slice(0, voters)
    const positions = table!.positions.flatMap((name, p) => Array(counts[p]).fill(name))
    const votes = positions.map((position, n) => vote(names[n]!, position))
    const { acts } = given(rule, at('2026-03-01', roll(...names), open, ...votes))
    const verdict = evaluate(rule, acts, '2026-03-09T00:00:00Z')
    assert.deepEqual([verdict.outcome, verdict.because], [outcome, because])
  }
}
