import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { shallowLines } from './shallow-lines.ts'

test('marks beyond what anybody nests on one line are dots', () => {
  equal(shallowLines(`x\n${'1. '.repeat(66)}a`), `x\n${'1. '.repeat(64)}1· 1· a`)
  equal(shallowLines(`${'> '.repeat(65)}a - b`), `${'> '.repeat(64)}· a - b`)
})

test('ordinary lines stay as they are', () => {
  const text = '- - > 1. a\n\n* * *\n---\n    - b'
  equal(shallowLines(text), text)
})
