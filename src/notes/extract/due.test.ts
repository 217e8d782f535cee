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
  ['Publish by 4-May-2021', '2021-05-04'],
  ['Launch the survey on July, 2nd', '2021-07-02'],
  ['File the report by Friday, May 7', '2021-05-07'],
  ['Go or no-go by EOD Tuesday (May 4th)', '2021-05-04'],
  ['Send it by EOD Tuesday', 'EOD Tuesday'],
  ['Send it Thursday morning', 'Thursday morning'],
  ['Ship by the end of Q2', 'end of Q2'],
  ['Test the pump over the weekend', 'weekend'],
  ['Reply within 48 hours', '48 hours'],
  ['Check again two weeks from today', 'two weeks from today'],
  ['Look at it later this month', 'later this month'],
  ['Close it after the meeting', 'after the meeting'],
  ['Ada will update it soon', 'soon'],
  ['Ada will do it as soon as Lin answers', null],
  ['Ada will update it often, right now it is old', null],
  ['Create an agenda for the next meeting', null],
  ['Review the 2021-04-06 minutes', null],
]
for (const [task, due] of DUE)
  test(`${due === null ? 'no day' : due} is the due date of “${task}”`, () =>
    equal(dueIn(task, '2021-04-20'), due))

test('a day without its year needs the day of the meeting', () => {
  equal(dateOf('May 5th', null), null)
  equal(dateOf('5 May 2021', null), '2021-05-05')
  equal(dateOf('Dec 30', '2022-01-03'), '2021-12-30')
})
