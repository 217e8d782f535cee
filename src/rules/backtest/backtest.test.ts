import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charter } from '../../../test/rules/charter.ts'
import { at, given, open, roll, vote } from '../../../test/rules/given.ts'
import { backtest } from './index.ts'

test('past decisions that would have gone otherwise are named with their new verdict', () => {
  const votes = (...positions: readonly string[]) =>
    given(
      charter(),
      at('2026-03-01', roll('ada', 'bo', 'cy'), open),
      at('2026-03-02', ...positions.map((position, n) => vote(['ada', 'bo', 'cy'][n]!, position))),
    ).acts
  const now = '2026-03-09T00:00:00Z'
  const decisions = [
    { id: 'pier', acts: votes('yes', 'yes', 'no'), now, outcome: 'accepted' as const },
    { id: 'quay', acts: votes('yes', 'yes', 'yes'), now, outcome: 'accepted' as const },
  ]
  assert.deepEqual(backtest(charter(), decisions), [])
  const unanimous = charter({
    chamber: {
      threshold: {
        needs: { equal: [{ count: 'for' }, { count: 'eligible' }] },
        source: { unsourced: 'made up for a test' },
      },
    },
  })
  assert.deepEqual(
    backtest(unanimous, decisions).map(({ id, was, would }) => [id, was, would]),
    [['pier', 'accepted', 'rejected']],
  )
})
