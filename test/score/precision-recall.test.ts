import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plotOf, pointTableOf } from '../../score/precision-recall.ts'

const FLOORS = 9
const still = (precision: number | null, recall: number | null) =>
  Array.from({ length: FLOORS }, (_, at) => ({ atLeast: at / 10, precision, recall }))

test('a plot puts precision upwards and recall to the right', () => {
  const lines = plotOf({ open: still(1, 1), locked: still(0, 0.5) }).split('\n')
  assert.equal(lines[1], `100 ┤${' '.repeat(50)}o`)
  assert.equal(lines[21], `  0 ┤${' '.repeat(25)}l`)
})

test('where curves meet a star stands', () => {
  assert.match(plotOf({ open: still(0.5, 0.5), locked: still(0.5, 0.5) }), / \*\n/)
})

test('what cannot be said is left out of the plot and a dash in the table', () => {
  assert.doesNotMatch(plotOf({ open: still(null, 0) }).replace('precision, %', ''), /o/)
  assert.match(pointTableOf({ open: still(null, 0) }), /\| – \/ 0\.0 \|/)
})
