import assert from 'node:assert/strict'
import { test } from 'node:test'
import { undatedTitle } from './undated-title.ts'

const on = (date: string | null, title: string): string => undatedTitle({ date, title })

test('the date of a meeting at the end of its title is left out, however it is written', () => {
  for (const title of [
    'Lamp call, Dec 3 2019',
    'Lamp call – December 3rd, 2019',
    'Lamp call: 3 Dec 2019',
    'Lamp call (2019-12-03)',
    'Lamp call 12/3/2019',
    'Lamp call - 3.12.19',
    'Lamp call 20191203',
  ])
    assert.equal(on('2019-12-03', title), 'Lamp call')
})

test('another date, a title of nothing else and one without a date stay', () => {
  assert.equal(on('2019-12-03', 'Lamp call, Dec 4 2019'), 'Lamp call, Dec 4 2019')
  assert.equal(on('2019-12-03', '2019-12-03'), '2019-12-03')
  assert.equal(on(null, 'Lamp call, Dec 3 2019'), 'Lamp call, Dec 3 2019')
  assert.equal(on('2019-12-03', 'Lamp call 13 2019'), 'Lamp call 13 2019')
})
