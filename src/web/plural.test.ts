import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grouped, plural } from './plural.ts'

test('counts agree with their nouns and are grouped by thousands', () => {
  assert.equal(plural(1, 'person', 'people'), '1 person')
  assert.equal(plural(0, 'action'), '0 actions')
  assert.equal(grouped(1234567), '1\u202f234\u202f567')
})
