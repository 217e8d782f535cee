import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstPlace } from './first-place.ts'

test('the first place is where a look at each would find it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const first = sorted.findIndex((number) => number >= least)
      const expected = first < 0 ? sorted.length : first
      assert.equal(
        firstPlace(0, sorted.length, (place) => sorted[place]! >= least),
        expected,
      )
    }),
  )
})
