import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '../markdown.ts'
import { datesFromPath } from './dates-from-path.ts'
import { readNotes } from './read.ts'
import { withPath } from './with-path.ts'

const PATHS: readonly (readonly [path: string, says: string])[] = [
  ['notes/2018-01-24.md', '2018-01-24'],
  ['notes/20181120-nets.md', '2018-11-20'],
  ['notes/2016_04_21.md', '2016-04-21'],
  ['notes/2012-27-12.md', '2012-12-27'],
  ['notes/02-24jan2018.md', '2018-01-24'],
  ['notes/12-20June2018.md', '2018-06-20'],
  ['Minutes_December_6,_2010.md', '2010-12-06'],
  ['2018/2018-07/july-09.md', '2018-07-09'],
  ['years/2016/january-21.md', '2016-01-21'],
  ['board_12-02-08.md', '2008-12-02 2008-02-12'],
  ['july-09.md', '?07-09'],
  ['2019/meeting-4.md', '2019'],
  ['notes/5fe12dec34ab.md', ''],
  ['notes/meeting06.md', ''],
]

for (const [path, says] of PATHS)
  test(`the path ${path}`, () => {
    const { dates, withoutYear, year } = datesFromPath(path)
    equal(
      dates.length > 0
        ? dates.join(' ')
        : withoutYear !== null
          ? `?${withoutYear}`
          : String(year ?? ''),
      says,
    )
  })

const read = (text: string, path: string) => {
  const { meetings, problems } = withPath(readNotes(text, parseMarkdown), path)
  const { dates, startUtc, conflict } = meetings[0]!
  return { dates, startUtc, conflict, problems: problems.map((problem) => problem.code) }
}

test('a path gives a date where the text has none', () => {
  deepEqual(read('# Otter call\n\nPresent: Ada\n', 'notes/2019-02-20.md'), {
    dates: ['2019-02-20'],
    startUtc: null,
    conflict: false,
    problems: [],
  })
})

test('a path gives the year, and with it the start', () => {
  deepEqual(read('# Otter call, Feb 20, 3pm UTC\n\nPresent: Ada\n', 'notes/2019/call.md'), {
    dates: ['2019-02-20'],
    startUtc: '2019-02-20T15:00Z',
    conflict: false,
    problems: [],
  })
})

test('a path decides between day and month', () => {
  deepEqual(read('# Otter call 02/03/2018\n\nPresent: Ada\n', 'notes/2018-03-02.md').dates, [
    '2018-03-02',
  ])
})

test('the same day of another year is a slip in the text', () => {
  deepEqual(read('# Otter call 2018-01-16\n\nPresent: Ada\n', 'notes/2019-01-16.md'), {
    dates: ['2019-01-16', '2018-01-16'],
    startUtc: null,
    conflict: true,
    problems: ['date-path-conflict'],
  })
})

test('another day in the path leaves the written one first', () => {
  deepEqual(read('# Otter call 2019-01-16\n\nPresent: Ada\n', 'notes/2019-01-23.md'), {
    dates: ['2019-01-16', '2019-01-23'],
    startUtc: null,
    conflict: true,
    problems: ['date-path-conflict'],
  })
})
