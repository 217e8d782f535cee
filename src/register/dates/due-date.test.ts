import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { dueDate } from './due-date.ts'

// A Tuesday.
const MEETING = '2019-02-12'

for (const [due, date] of [
  ['2019-03-01', '2019-03-01'],
  ['before 2019-03-01', '2019-03-01'],
  ['by Friday', '2019-02-15'],
  ['Tuesday', '2019-02-19'],
  ['by next Friday', '2019-02-22'],
  ['next Monday', '2019-02-18'],
  ['today', '2019-02-12'],
  ['tomorrow', '2019-02-13'],
  ['this week', '2019-02-15'],
  ['end of the week', '2019-02-15'],
  ['next week', '2019-02-22'],
  ['in two weeks', '2019-02-26'],
  ['within 10 days', '2019-02-22'],
  ['end of month', '2019-02-28'],
  ['next month', '2019-03-31'],
  ['end of year', '2019-12-31'],
  ['next meeting', null],
  ['soon', null],
  [null, null],
] as const)
  test(`due “${due}” is ${date}`, () => equal(dueDate(due, MEETING), date))

test('without a date of the meeting only whole dates can be told', () => {
  equal(dueDate('by Friday', null), null)
  equal(dueDate('2019-03-01', null), '2019-03-01')
})
