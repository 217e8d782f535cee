import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PAGES } from '../tools/docs/pages.ts'

for (const { path, make } of PAGES)
  test(`${path} is what npm run docs makes`, () => {
    assert.equal(readFileSync(join(import.meta.dirname, '..', path), 'utf8'), make())
  })
