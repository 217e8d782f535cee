import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Layer, weave } from './weave.ts'

interface Woven {
  readonly name: string
  readonly isStart: boolean
  readonly inner: readonly (Woven | string)[]
}

const layer = (name: string, from: number, to: number): Layer<Woven> => ({
  from,
  to,
  wrap: (inner, isStart) => ({ name, isStart, inner }),
})

const show = (parts: readonly (Woven | string)[]): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : `(${part.name}${part.isStart ? '' : '+'} ${show(part.inner)})`,
    )
    .join('')

const plain = (parts: readonly (Woven | string)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : plain(part.inner))).join('')

test('the longer of two stretches is outside', () => {
  assert.equal(show(weave('abcdef', [layer('y', 2, 4), layer('x', 1, 5)])), 'a(x b(y cd)e)f')
})

test('of two that overlap, the later is cut in two and goes on behind', () => {
  assert.equal(show(weave('abcdef', [layer('x', 0, 3), layer('y', 2, 5)])), '(x ab(y c))(y+ de)f')
})

test('an empty stretch and one beyond the end do no harm', () => {
  assert.equal(show(weave('abc', [layer('x', 1, 1), layer('y', 2, 9)])), 'ab(y c)')
})

test('no character is lost or doubled, and each stretch starts once, whatever overlaps', () => {
  const stretches = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(stretches, (pairs) => {
      const text = 'abcdefghijklmnopqrstuvwxyz'
      const layers = pairs.map(([from, length], i) =>
        layer(String(i), from, Math.min(26, from + length)),
      )
      const parts = weave(text, layers)
      assert.equal(plain(parts), text)
      const starts = show(parts).match(/\(\d+ /g) ?? []
      assert.equal(starts.length, layers.length)
      for (const [i, { from, to }] of layers.entries())
        assert.equal(inside(parts, String(i)), text.slice(from, to))
    }),
  )
})

/** All characters that stand in a stretch of this name. */
const inside = (parts: readonly (Woven | string)[], name: string, isIn = false): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? isIn
          ? part
          : ''
        : inside(part.inner, name, isIn || part.name === name),
    )
    .join('')
