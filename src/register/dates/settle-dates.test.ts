import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { completeYear, type Dated, settleDates } from './settle-dates.ts'

const undated = { dates: [], dateWithoutYear: null, number: null }
const datesOf = (...texts: readonly Dated[]): readonly (readonly (string | null)[])[] =>
  settleDates(texts).map((text) => text.map(({ date }) => date))

test('a day without a year takes the year that is nearest to its neighbour', () => {
  equal(completeYear('01-03', '2018-12-27'), '2019-01-03')
  equal(completeYear('12-27', '2019-01-03'), '2018-12-27')
  equal(completeYear('02-29', '2019-03-01'), '2020-02-29')
  equal(completeYear('02-30', '2019-03-01'), null)
})

test('the meetings of one file date each other', () => {
  const meetings = [
    { ...undated, dateWithoutYear: '01-07' },
    { ...undated, dateWithoutYear: '12-31' },
    { ...undated, dates: ['2018-12-24'] },
  ]
  deepEqual(datesOf({ series: 's', meetings }), [['2019-01-07', '2018-12-31', '2018-12-24']])
})

test('the nearest number of the series dates a meeting, that of another series does not', () => {
  const one = (series: string, number: string, more: object): Dated => ({
    series,
    meetings: [{ ...undated, number, ...more }],
  })
  deepEqual(
    datesOf(
      one('s', '3', { dateWithoutYear: '03-06' }),
      one('s', '4', { dates: ['2019-03-20'] }),
      one('s', '30', { dates: ['2021-03-20'] }),
      one('other', '3', { dates: ['2011-01-01'] }),
      one('lone', '3', { dateWithoutYear: '03-06' }),
    ),
    [['2019-03-06'], ['2019-03-20'], ['2021-03-20'], ['2011-01-01'], [null]],
  )
})
