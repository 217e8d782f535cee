import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Canonical,
  canonicalJson,
  NotCanonical,
  parseCanonicalJson,
} from './canonical-json.ts'

const canonical = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
    fc.maxSafeInteger().map((number) => number + 0),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

test('what was written is read back, and written again it is the same line', () => {
  fc.assert(
    fc.property(canonical, (value) => {
      const line = canonicalJson(value)
      deepEqual(parseCanonicalJson(line), value)
      equal(canonicalJson(parseCanonicalJson(line)), line)
    }),
  )
})

test('keys are sorted by UTF-16 code units, and nothing is escaped without need', () => {
  equal(
    canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 }),
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  )
  equal(canonicalJson('a/b "c" \u2028 \u0007'), '"a/b \\"c\\" \u2028 \\u0007"')
})

const REFUSED: readonly (readonly [why: string, value: unknown])[] = [
  ['a fraction', 1.5],
  ['an integer that is not safe', 2 ** 53],
  ['minus zero', -0],
  ['not a number', Number.NaN],
  ['null', null],
  ['a truth value', true],
  ['half a surrogate pair', '\ud83d'],
  ['half a surrogate pair in a key', { '\udc00': 1 }],
  ['null deep inside', { a: [{ b: null }] }],
]

for (const [why, value] of REFUSED)
  test(`${why} has no canonical form`, () => {
    throws(() => canonicalJson(value as Canonical), NotCanonical)
  })

const NOT_WRITTEN_SO = [
  '{"b":1,"a":2}',
  '{"a": 1}',
  '"\\u0061"',
  '1.0',
  '1e3',
  '{"a":1,"a":1}',
  '-0',
  ' 1',
  '1\n',
  '{',
  '',
]

for (const line of NOT_WRITTEN_SO)
  test(`the line ${JSON.stringify(line)} is not canonical`, () => {
    throws(() => parseCanonicalJson(line), NotCanonical)
  })
