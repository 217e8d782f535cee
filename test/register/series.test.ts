import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '#notes'
import { reading } from './made-reading.ts'
import { hashOf, register } from './made-register.ts'

/** Path → series as `id|title`, of texts with these titles. */
const seriesOf = (titleByPath: Readonly<Record<string, string>>) => {
  const readings: Record<string, Reading> = {}
  for (const [path, title] of Object.entries(titleByPath))
    readings[path] = reading({ series: title, title })
  const { texts } = register(
    readings,
    Object.fromEntries(Object.keys(titleByPath).map((path) => [path, [path]])),
  )
  return Object.fromEntries(
    Object.keys(titleByPath).map((path) => {
      const { series } = texts.find(({ text }) => text === hashOf(path))!
      return [path, `${series.id}|${series.title}`]
    }),
  )
}

test('titles that share their words are one series, whatever their numbers', () => {
  deepEqual(
    seriesOf({
      'calls/2018/2018-01-03.md': 'Tide call',
      'calls/2018/2018-01-10.md': 'Tide call #2',
      'calls/2019/2019-01-09.md': 'tide Call',
    }),
    {
      'calls/2018/2018-01-03.md': 'tide-call|Tide call',
      'calls/2018/2018-01-10.md': 'tide-call|Tide call',
      'calls/2019/2019-01-09.md': 'tide-call|Tide call',
    },
  )
})

test('a title that says nothing takes the name of its folder', () => {
  equal(
    seriesOf({ 'wg-relay/minutes/1.md': 'Meeting notes', 'wg-relay/minutes/2.md': 'Minutes' })[
      'wg-relay/minutes/1.md'
    ],
    'wg-relay|WG relay',
  )
})

test('a title that stands alone joins what its folder mostly holds', () => {
  const series = seriesOf({
    'calls/1.md': 'Tide call',
    'calls/2.md': 'Tide call',
    'calls/3.md': 'A very special evening',
  })
  equal(series['calls/3.md'], 'tide-call|Tide call')
})

test('the same title in two folders is two series with two addresses', () => {
  const series = seriesOf({
    'docs/1.md': 'Weekly sync',
    'docs/2.md': 'Weekly sync',
    'core/1.md': 'Weekly sync',
    'core/2.md': 'Weekly sync',
  })
  deepEqual(new Set(Object.values(series)), new Set(['docs|Docs', 'core|Core']))
})

test('all meetings of one file are one series', () => {
  const { texts } = register(
    { plan: reading({ series: 'Week of ebb' }, { series: 'Week of flood' }) },
    { 'plan.md': ['plan'] },
  )
  equal(texts.length, 1)
  equal(texts[0]!.series.id !== '', true)
})

test('two words or more, in any order and in two folders, are one series', () => {
  const series = seriesOf({
    'wg/1.md': 'Protocol WG',
    'wg/2.md': 'Protocol WG',
    'chat/2019-07-24-wg-protocol.md': '',
  })
  deepEqual(new Set(Object.values(series)), new Set(['protocol-wg|Protocol WG']))
})

test('files at the top that are named by dates share what is left of their names', () => {
  const series = seriesOf({
    'Minutes_May_11,_2010.md': 'Present Ada Brook and Béa Cove',
    'Minutes_June_7,_2010.md': 'Lamps',
    'Minutes_July_12,_2010.md': 'We agreed that the lamp burns all night and the bell rings.',
    'Lamp_Board_2010-07-01.md': 'Lamp board',
    'Lamp_Board_2010-08-01.md': 'Lamp board',
    'Bell_Board_2010-08-01.md': 'Bell board',
    'Bell_Board_2010-09-01.md': 'Bell board',
  })
  equal(series['Minutes_May_11,_2010.md'], 'minutes|Minutes')
  equal(series['Minutes_July_12,_2010.md'], 'minutes|Minutes')
})
