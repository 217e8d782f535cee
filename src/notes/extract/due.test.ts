import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { dateOf, dueIn } from './due.ts'

const DUE: readonly (readonly [string, string | null])[] = [
  ['Ada to finish the draft by May 5th', '2021-05-05'],
  ['Set it up by 4/28', '2021-04-28'],
  ['Set it up by 2 February', '2022-02-02'],
  ['Give feedback by Thursday morning', 'Thursday morning'],
  ['Review the PR before next meeting', 'next meeting'],
  ['Announcements should be before end\nof 2021', 'end of 2021'],
  ['Send it within six months or so', 'six months or so'],
  ['due: 2021-06-01', '2021-06-01'],
  ['Tag version 1.0 for the harbour', null],
  ['Write the letter', null],
]
for (const [task, due] of DUE)
  test(`${due === null ? 'no day' : due} is the due date of “${task}”`, () =>
    equal(dueIn(task, '2021-04-20'), due))

test('a day without its year needs the day of the meeting', () => {
  equal(dateOf('May 5th', null), null)
  equal(dateOf('5 May 2021', null), '2021-05-05')
  equal(dateOf('Dec 30', '2022-01-03'), '2021-12-30')
})
