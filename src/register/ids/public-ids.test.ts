import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { publicIds } from './public-ids.ts'

const ids = (things: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    publicIds(
      new Map(
        Object.entries(things).map(([name, fingerprint]) => [name, { letter: 'a', fingerprint }]),
      ),
    ),
  )

test('an id is as short as it can be', () => {
  deepEqual(ids({ x: 'abcdefghijkl', y: 'bbcdefghijkl' }), { x: 'a-abcdefgh', y: 'a-bbcdefgh' })
})

test('of two that would be the same, the later name gets more characters, in any order', () => {
  const expected = { x: 'a-abcdefgh', y: 'a-abcdefghz' }
  deepEqual(ids({ x: 'abcdefghijkl', y: 'abcdefghzzzz' }), expected)
  deepEqual(ids({ y: 'abcdefghzzzz', x: 'abcdefghijkl' }), expected)
})

test('three with the same fingerprint are told apart all the same', () => {
  deepEqual(
    new Set(Object.values(ids({ x: 'abcdefghijkl', y: 'abcdefghijkl', z: 'abcdefghijkl' }))).size,
    3,
  )
})
