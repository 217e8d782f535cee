import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readRule } from '../rule/index.ts'
import { presets } from './index.ts'

const folder = import.meta.dirname

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
  test(`${file} is a rule, stands in the list, and is called like its file`, () => {
    const { rule, problems } = readRule(readFileSync(join(folder, file), 'utf8'))
    assert.deepEqual(problems, [])
    assert.equal(`${rule?.id}.json`, file)
    assert.ok(presets.some(({ id }) => id === rule?.id))
  })

test('no two presets have one id', () => {
  assert.equal(new Set(presets.map(({ id }) => id)).size, presets.length)
})
