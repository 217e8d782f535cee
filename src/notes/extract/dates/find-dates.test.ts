import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { startToUtc } from './start-utc.ts'

/** As written → readings, best first; `?` for a missing year, `!` for a day that no calendar has. */
const DATES: readonly (readonly [written: string, readings: string])[] = [
  ['2018-01-24', '2018-01-24'],
  ['2019.11.14', '2019-11-14'],
  ['2016 04 21 minutes', '2016-04-21'],
  ['2018/2/3', '2018-02-03'],
  ['2018 Jan 24', '2018-01-24'],
  ['24 Jan 2018', '2018-01-24'],
  ['24th of January, 2018', '2018-01-24'],
  ['9-May-2011', '2011-05-09'],
  ['Jan. 24, 2018', '2018-01-24'],
  ['January 24th 2018', '2018-01-24'],
  ['Sept 5 ’19', '2019-09-05'],
  ['May 3-4, 2019', '2019-05-03'],
  ['Wed Jun 12 19:00:04 2019', '2019-06-12'],
  ['2/20/2018', '2018-02-20'],
  ['20/2/2018', '2018-02-20'],
  ['2/3/2018', '2018-02-03 2018-03-02'],
  ['2.3.2018', '2018-03-02 2018-02-03'],
  ['Friday 2/3/2018', '2018-03-02 2018-02-03'],
  ['2/3/18', '2018-02-03 2018-03-02'],
  ['Nov 20 at 3pm', '?11-20'],
  ['07/09', '?07-09'],
  ['31 April 2019', '!'],
  ['July 2018', '2018-07'],
  ['version 1.2.3', ''],
  ['10 items of 2018', ''],
  ['#12-34', ''],
  ['we may 3 times', '?05-03'],
]

for (const [written, readings] of DATES)
  test(`the date ${written}`, () => {
    const [date] = findDates(written, true)
    const read =
      date === undefined
        ? ''
        : date.isImpossible
          ? '!'
          : date.withoutYear === null
            ? date.readings.join(' ')
            : `?${date.withoutYear}`
    equal(read, readings)
  })

test('a weekday beside a date that is another day is told', () => {
  equal(findDates('Tuesday, 20 February 2019')[0]?.isWrongWeekday, true)
  equal(findDates('Wednesday, 20 February 2019')[0]?.isWrongWeekday, false)
  equal(findDates('20 February 2019 (Wed)')[0]?.isWrongWeekday, false)
})

/** As written → minutes since midnight, end of a range, zone. */
const TIMES: readonly (readonly [
  written: string,
  minutes: number,
  end: number | null,
  zone: string | null,
])[] = [
  ['14:00 UTC', 840, null, 'UTC'],
  ['3PM UTC', 900, null, 'UTC'],
  ['19h00 GMT', 1140, null, 'UTC'],
  ['1400 UTC', 840, null, 'UTC'],
  ['7:00am - 8:30am PT', 420, 510, 'America/Los_Angeles'],
  ['11 - 12:30 pm ET', 660, 750, 'America/New_York'],
  ['17:00 - 20:00 UTC', 1020, 1200, 'UTC'],
  ['7pm Berlin time', 1140, null, 'Europe/Berlin'],
  ['9:30am PST', 570, null, '-08:00'],
  ['11am Eastern', 660, null, 'America/New_York'],
  ['noon Pacific Time', 720, null, 'America/Los_Angeles'],
  ['12 am CET', 0, null, '+01:00'],
  ['10:00 UTC+2', 600, null, '+02:00'],
  ['18:00 UTC/GMT', 1080, null, 'UTC'],
  ['2021-10-06T13:00:00Z', 780, null, 'UTC'],
  ['2021-10-06T13:00:00+02:00', 780, null, '+02:00'],
  ['10:30', 630, null, null],
]

for (const [written, minutes, end, zone] of TIMES)
  test(`the time ${written}`, () => {
    const [time] = findTimes(written)
    deepEqual([time?.minutes, time?.endMinutes, time?.zone], [minutes, end, zone])
  })

test('numbers that are no times', () => {
  for (const text of ['3 to 5 people', 'issue 10', 'we met 4 of them', '12.5 percent'])
    deepEqual(findTimes(text), [])
})

test('a local time is turned to UTC by the daylight saving of its day', () => {
  equal(startToUtc('2016-04-21', 420, 'America/Los_Angeles'), '2016-04-21T14:00Z')
  equal(startToUtc('2016-12-01', 420, 'America/Los_Angeles'), '2016-12-01T15:00Z')
  equal(startToUtc('2019-01-01', 30, '+05:30'), '2018-12-31T19:00Z')
  equal(startToUtc('2019-12-31', 1380, '-08:00'), '2020-01-01T07:00Z')
})
