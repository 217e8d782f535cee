import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareLinks } from '../../score/linking/compare.ts'
import type { GoldLinks, Place } from '../../score/linking/gold.ts'
import type { ToldMention } from '../../score/linking/told.ts'

const at = (path: string, line: number): Place => [path, [line, line]]

const mention = (places: readonly Place[], state = 'open'): ToldMention => ({
  path: places[0]![0],
  meeting: places[0]![0],
  places,
  state,
  confidence: 1,
  evidence: [],
})

const gold: GoldLinks = {
  community: 'made',
  files: ['a.md', 'b.md', 'c.md'],
  links: [
    { kind: 'carried', from: at('a.md', 5), to: at('b.md', 2) },
    { kind: 'done', from: at('b.md', 2), to: at('c.md', 7) },
  ],
  twins: [[at('a.md', 5), at('a.md', 9)]],
  optional: [{ from: at('a.md', 6), to: at('b.md', 3) }],
  complete: [
    ['a.md', 'b.md'],
    ['a.md', 'c.md'],
  ],
}

const told = (...threads: (readonly ToldMention[])[]) => ({
  threads,
  items: threads.flat().flatMap(({ places }) => places),
})

test('a link is found where one thread mentions both of its ends', () => {
  const thread = [mention([at('a.md', 5)]), mention([at('b.md', 2)])]
  const { found, missed, read } = compareLinks(gold, told(thread))
  assert.deepEqual(found, [gold.links[0]])
  assert.deepEqual(missed, [gold.links[1]])
  assert.deepEqual(read, [gold.links[0]])
})

test('one mention over both ends is no link', () => {
  const both = mention([at('a.md', 5), at('b.md', 2)])
  assert.deepEqual(compareLinks(gold, told([both])).found, [])
})

test('a chain of links and twins makes a pair right', () => {
  const thread = [mention([at('a.md', 9)]), mention([at('c.md', 7)])]
  const { right, wrong } = compareLinks(gold, told(thread))
  assert.equal(right.length, 1)
  assert.equal(wrong.length, 0)
})

test('another pair in a complete stretch is wrong, an optional one is neither', () => {
  const another = [mention([at('a.md', 5)]), mention([at('b.md', 8)])]
  const optional = [mention([at('a.md', 6)]), mention([at('b.md', 3)])]
  const { right, wrong } = compareLinks(gold, told(another, optional))
  assert.equal(right.length, 0)
  assert.deepEqual(
    wrong.map(({ to }) => to.places[0]),
    [at('b.md', 8)],
  )
})

test('a pair outside of the complete stretches is not judged', () => {
  const thread = [mention([at('b.md', 8)]), mention([at('c.md', 8)])]
  const { wrong, unjudged } = compareLinks(gold, told(thread))
  assert.equal(wrong.length, 0)
  assert.equal(unjudged.length, 1)
})

test('what is carried may be told as open, what is done may not', () => {
  const thread = [mention([at('a.md', 5)]), mention([at('b.md', 2)]), mention([at('c.md', 7)])]
  const { stated, misstated } = compareLinks(gold, told(thread))
  assert.deepEqual(stated, [gold.links[0]])
  assert.deepEqual(misstated, [{ link: gold.links[1], state: 'open' }])
})
