import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { organisationsOf, presenceOf, rolesOf } from './person-spells.ts'
import type { AttendanceRow } from './rows.ts'

const span = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 }
const at = (date: string | null, more: Partial<AttendanceRow> = {}): AttendanceRow => ({
  person: { id: 'ada', name: 'Ada' },
  meeting: { id: `c-${date}`, title: 'Tide call', date, series: 'tide' },
  status: 'present',
  roles: [],
  organisation: null,
  written: 'Ada',
  span,
  ...more,
})

test('an organisation holds from the first meeting that says so to the last', () => {
  const pier = { organisation: 'Pier Co' }
  deepEqual(organisationsOf([at('2019-05-01', pier), at('2019-01-02', pier), at('2019-07-01')]), [
    { name: 'Pier Co', first: '2019-01-02', last: '2019-05-01', meetings: 2 },
  ])
})

test('a break of more than a year makes two spells, in each series its own', () => {
  const chair = { roles: ['chair'] }
  const rows = [
    at('2017-01-02', chair),
    at('2017-03-01', chair),
    at('2019-01-02', chair),
    at('2019-01-03', { ...chair, meeting: { ...at('2019-01-03').meeting, series: 'moor' } }),
  ]
  deepEqual(
    rolesOf(rows, []).map(({ series, first, last, meetings }) => [series, first, last, meetings]),
    [
      ['tide', '2017-01-02', '2017-03-01', 2],
      ['tide', '2019-01-02', '2019-01-02', 1],
      ['moor', '2019-01-03', '2019-01-03', 1],
    ],
  )
})

test('presence tells every quarter from the first to the last, of what was held', () => {
  const rows = [
    at('2018-12-05'),
    at('2019-02-06'),
    at('2019-08-07', { status: 'absent' }),
    at(null),
  ]
  const held = new Map([
    ['2018-Q3', 9],
    ['2018-Q4', 2],
    ['2019-Q1', 3],
  ])
  deepEqual(
    presenceOf(rows, held).map((one) => Object.values(one).join(' ')),
    ['2018-Q4 1 0 2', '2019-Q1 1 0 3', '2019-Q2 0 0 0', '2019-Q3 0 1 1'],
  )
})
