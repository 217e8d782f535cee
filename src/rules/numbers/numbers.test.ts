import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  add,
  compare,
  compareWithRoot,
  divide,
  exactDecimal,
  type Fraction,
  fixedPoint,
  floor,
  fraction,
  fractionToDecimal,
  fractionToText,
  multiply,
  parseFraction,
  rootToUnits,
  subtract,
  unitsToText,
  wholeRoot,
} from './index.ts'

const anyFraction = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 10n ** 20n }),
  )
  .map(([n, d]) => fraction(n, d))

test('numbers are read as people write them, and nothing else is', () => {
  const read = (text: string): string | null => {
    const found = parseFraction(text)
    return found && fractionToText(found)
  }
  assert.equal(read('2/3'), '2/3')
  assert.equal(read('4/6'), '2/3')
  assert.equal(read('0.70'), '7/10')
  assert.equal(read('66.67%'), '6667/10000')
  assert.equal(read('-1.5'), '-3/2')
  assert.equal(read('.5'), '1/2')
  assert.equal(read('2.5e3'), '2500')
  assert.equal(read('7'), '7')
  for (const text of ['', 'x', '1/0', '1//2', '.', '1.2.3', '٣', '1,5', '0x10'])
    assert.equal(read(text), null, text)
})

test('a fraction is written so that it is read back the same', () => {
  fc.assert(
    fc.property(anyFraction, (a) => {
      assert.deepEqual(parseFraction(fractionToText(a)), a)
    }),
  )
})

test('fractions keep the laws of arithmetic', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      assert.deepEqual(add(a, b), add(b, a))
      assert.deepEqual(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))
      assert.deepEqual(subtract(add(a, b), b), a)
      if (b.n !== 0n) assert.deepEqual(divide(multiply(a, b), b), a)
      assert.equal(Math.sign(compare(a, b)) + Math.sign(compare(b, a)), 0)
      assert.equal(compare(fraction(floor(a)), a) <= 0, true)
    }),
  )
})

test('decimals are cut or rounded as asked', () => {
  const third = fraction(2, 3)
  assert.equal(fractionToDecimal(third, 4, 'near'), '0.6667')
  assert.equal(fractionToDecimal(third, 4, 'down'), '0.6666')
  assert.equal(fractionToDecimal(fraction(-1, 8), 2, 'near'), '-0.13')
  assert.equal(fractionToDecimal(fraction(1, 1000), 2, 'up'), '0.01')
  assert.equal(fractionToDecimal(fraction(-1, 1000), 2, 'down'), '0.00')
  assert.equal(fractionToDecimal(fraction(5), 0), '5')
  assert.equal(exactDecimal(fraction(3, 8)), '0.375')
  assert.equal(exactDecimal(third), null)
})

test('a number is compared with a root by squaring', () => {
  const quorum = (of: number) => ({ times: fraction(3, 2), of: fraction(of) })
  assert.equal(compareWithRoot(fraction(45), quorum(900)), 0)
  assert.equal(compareWithRoot(fraction(45), quorum(901)), -1)
  assert.equal(compareWithRoot(fraction(-1), quorum(0)), -1)
  assert.equal(unitsToText(rootToUnits(quorum(1018), 13), 13), '47.8591684006315')
})

test('comparing with a root agrees with comparing the squares', () => {
  const positive = anyFraction.map((a): Fraction => ({ n: a.n < 0n ? -a.n : a.n, d: a.d }))
  fc.assert(
    fc.property(positive, positive, (value, times) => {
      assert.equal(
        compareWithRoot(value, { times, of: multiply(value, value) }),
        Math.sign(compare(value, multiply(times, value))),
      )
    }),
  )
})

test('the whole root is the greatest whose square is not above', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
      const root = wholeRoot(n)
      assert.ok(root * root <= n && (root + 1n) * (root + 1n) > n)
    }),
  )
})

test('fixed decimals are cut off or rounded up, never to the nearest', () => {
  const five = fixedPoint(5)
  assert.equal(five.toText(five.divideDown(five.of(2n), five.of(3n))), '0.66666')
  assert.equal(five.toText(five.divideUp(five.of(2n), five.of(3n))), '0.66667')
  assert.equal(five.toText(five.multiplyDown(66_666n, 50_001n)), '0.33333')
  assert.equal(five.toText(five.multiplyUp(66_666n, 50_001n)), '0.33334')
})
