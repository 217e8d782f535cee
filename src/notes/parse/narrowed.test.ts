import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { serialize } from 'node:v8'
import { narrowed } from './narrowed.ts'

/** Whether the engine keeps a text in one byte a character: it then writes it so. */
const isNarrow = (text: string): boolean => serialize(text)[2] === '"'.charCodeAt(0)

const QUOTED = 'We agreed to meet at the café. “Fine”, said all.'

test('a piece of a text with wide characters takes one byte a character', () => {
  const piece = QUOTED.slice(0, 30)
  equal(isNarrow(piece), false)
  equal(isNarrow(narrowed(piece)), true)
  equal(narrowed(piece), piece)
})

test('wide characters stay as they are, in texts of every length', () => {
  for (const text of ['', QUOTED, `${'a'.repeat(3000)}’`, 'é'.repeat(2500), '👍'])
    equal(narrowed(text), text)
})
