import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ago, daysSince, lengthOf, longDay, shortDay } from './dates.ts'

test('dates are written as people write them, and what is no date is left as it is', () => {
  assert.equal(longDay('2019-01-06'), '6 January 2019')
  assert.equal(shortDay('2019-09-30'), '30 Sep 2019')
  assert.equal(longDay('2019-12'), 'December 2019')
  assert.equal(longDay('next week'), 'next week')
})

test('ages are told in the largest unit that says enough', () => {
  const now = '2020-03-01T09:00:00Z'
  const told = ['2020-03-01', '2020-02-29', '2020-02-01', '2019-09-01', '2016-03-01', '2020-03-09']
  assert.deepEqual(
    told.map((date) => ago(date, now)),
    ['today', '1 day ago', '4 weeks ago', '6 months ago', '4 years ago', 'in 8 days'],
  )
  assert.equal(daysSince('2020-02-28', now), 2)
  assert.equal(lengthOf(0), 'today')
})
