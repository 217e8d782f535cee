import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isTitle, tidyTitle } from './tidy-title.ts'

for (const [written, tidy] of [
  ['Lamp Committee monthly meeting Meeting Information', 'Lamp Committee monthly meeting'],
  ['Lamp Committee Monthly Call Date', 'Lamp Committee Monthly Call'],
  ['Meeting Lamp Board', 'Lamp Board meeting'],
  ['05 Lamp summit', 'Lamp summit'],
  ['Lamp call', 'Lamp call'],
] as const)
  test(`“${written}” is called ${tidy}`, () => equal(tidyTitle(written), tidy))

for (const title of [
  'Present Ada Béa Carl',
  '11a Noon Pacific Time',
  'Ada will coordinate with Béa to light the lamp.',
  'Global planner click',
  'Agenda',
])
  test(`“${title}” is no title of a series`, () => equal(isTitle(title), false))
