import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from '../../markdown.ts'
import { readNotes } from '../read.ts'
import { fewEntities } from './few-entities.ts'

test('entities that somebody may write stay', () => {
  const text = 'Ada &amp; Bob &#38; Cleo\n'.repeat(500)
  equal(fewEntities(text), text)
  const rows = '| a &amp; b |\n'.repeat(20_000)
  equal(fewEntities(rows), rows)
})

test('beyond, they lose their sign and nothing moves', () => {
  const text = '&amp;'.repeat(60_000)
  const few = fewEntities(text)
  equal(few.length, text.length)
  ok(few.startsWith('&amp;&amp;') && few.endsWith('·amp;'))
  equal(readNotes(text, parseMarkdown).lineUses.length, 1)
})
