import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexLines } from '#terms'
import { topicFinder } from './find-topic.ts'

/** Which topic each line stands under; `§` begins a topic in what is given. */
const under = (...marked: readonly string[]): readonly (string | null)[] => {
  const text = marked.map((line) => line.replace(/^§/, '')).join('\n')
  const lines = indexLines(text)
  const spanOf = (at: number) =>
    lines.spanOf(lines.starts[at]!, (lines.starts[at + 1] ?? text.length + 1) - 1)
  const topics = marked.flatMap((line, at) =>
    line.startsWith('§')
      ? [
          {
            title: line.replace(/^§[#\s-]*/, ''),
            text: line,
            spans: [spanOf(at)],
            rule: 'made',
            confidence: 1,
            marked: true,
          },
        ]
      : [],
  )
  const find = topicFinder(topics, text, lines)
  return marked.map((_, at) => find(spanOf(at)))
}

test('what stands below a topic stands under it, until the next', () => {
  assert.deepEqual(under('# Call', '§## Lamp', 'We light it.', '', '§## Bell', 'I ring it.'), [
    null,
    null,
    'Lamp',
    'Lamp',
    null,
    'Bell',
  ])
})

test('a heading below it leaves a topic open, one at its height ends it', () => {
  assert.deepEqual(under('§## Lamp', '### Oil', 'I buy it.', '## Actions', 'Ada to write'), [
    null,
    'Lamp',
    'Lamp',
    null,
    null,
  ])
})

test('a topic without a heading ends where another line heads something', () => {
  assert.deepEqual(under('§- Lamp', '  I buy it.', 'Action items:', '- Ada to write'), [
    null,
    'Lamp',
    null,
    null,
  ])
  assert.deepEqual(under('§Lamp', 'I buy it.', '**Actions**', 'Ada to write'), [
    null,
    'Lamp',
    null,
    null,
  ])
})

test('without topics nothing stands under one', () => {
  assert.deepEqual(under('# Call', 'We light it.'), [null, null])
})
