import { deepEqual, equal, match, notEqual } from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '#notes'
import type { Register } from '#register'
import { action, reading } from './made-reading.ts'
import { hashOf, type Paths, register } from './made-register.ts'

const holding = (...actions: readonly string[]): Reading =>
  reading({ dates: ['2019-02-12'], items: actions.map((text) => action(text)) })

const READINGS: Readonly<Record<string, Reading>> = {
  one: holding('write the guide', 'fix the clock'),
  two: holding('fix the clock', 'ask Kelp', 'write the guide!'),
  three: holding('ask Kelp'),
  template: holding('approve the minutes'),
  copyA: holding('approve the minutes', 'a'),
  copyB: holding('approve the minutes', 'b'),
}

const idsIn = ({ texts }: Register, name: string) =>
  texts.find(({ text }) => text === hashOf(name))!.ids

const join = (paths: Paths): Register => register(READINGS, paths)

test('what stands unchanged in a newer version keeps its id', () => {
  const joined = join({ 'a.md': ['one', 'two', 'three'] })
  const [guide, clock] = idsIn(joined, 'one').items[0]!
  const [clock2, kelp, guide2] = idsIn(joined, 'two').items[0]!
  deepEqual([clock2, guide2], [clock, guide])
  deepEqual(idsIn(joined, 'three').items[0], [kelp])
  deepEqual(idsIn(joined, 'three').meetings, idsIn(joined, 'one').meetings)
  match(guide!, /^a-[a-z2-7]{8}$/)
  match(idsIn(joined, 'one').meetings[0]!, /^c-[a-z2-7]{8}$/)
  match(idsIn(joined, 'one').document, /^t-[a-z2-7]{8}$/)
})

test('ids do not depend on which path is filed first', () => {
  const paths: Paths = { 'a.md': ['one', 'two'], 'b.md': ['three'], 'c.md': ['copyA'] }
  const turned = Object.fromEntries(Object.entries(paths).reverse())
  for (const name of ['one', 'two', 'three', 'copyA'])
    deepEqual(idsIn(join(turned), name), idsIn(join(paths), name))
})

test('a text under two paths is one document', () => {
  const joined = join({ 'a.md': ['one'], 'b.md': ['one'] })
  equal(joined.texts.length, 1)
  equal(joined.texts[0]!.trails.length, 2)
})

test('a copy filed elsewhere changes no id', () => {
  const alone = join({ 'b.md': ['one', 'two'] })
  const copied = join({ 'a.md': ['two'], 'b.md': ['one', 'two'] })
  deepEqual(idsIn(copied, 'two'), idsIn(alone, 'two'))
})

test('a moved file keeps its ids', () => {
  const joined = join({ 'old.md': ['one', null], 'new.md': ['one', 'two'] })
  equal(idsIn(joined, 'two').items[0]![0], idsIn(joined, 'one').items[0]![1])
  equal(joined.texts.find(({ text }) => text === hashOf('one'))!.standing, false)
})

test('copies of one template share nothing but its words', () => {
  const joined = join({
    'template.md': ['template'],
    'a.md': ['template', 'copyA'],
    'b.md': ['template', 'copyB'],
  })
  const first = ['template', 'copyA', 'copyB'].map((name) => idsIn(joined, name).items[0]![0]!)
  equal(new Set(first).size, 3)
  const meetings = ['template', 'copyA', 'copyB'].map((name) => idsIn(joined, name).meetings[0]!)
  equal(new Set(meetings).size, 3)
})

test('an id that a thing had before still leads to it', () => {
  const before = join({ 'b.md': ['two'] })
  const after = join({ 'a.md': ['one', 'two'], 'b.md': ['two'] })
  const clock = idsIn(before, 'two').items[0]![0]!
  const now = idsIn(after, 'two').items[0]![0]!
  notEqual(now, clock)
  equal(after.aliases.get(clock), now)
})

test('a text that comes back has the ids it had', () => {
  const before = join({ 'a.md': ['one'] })
  const after = join({ 'a.md': ['one', 'two', 'one'] })
  deepEqual(idsIn(after, 'one'), idsIn(before, 'one'))
})

test('equal words in one text are told apart by their order', () => {
  const joined = register({ a: holding('same', 'same') }, { 'a.md': ['a'] })
  const [first, second] = idsIn(joined, 'a').items[0]!
  notEqual(first, second)
})
