import {
  add,
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  fractionToText,
  multiply,
  ONE,
  parseFraction,
  subtract,
  ZERO,
} from '../numbers/index.ts'
import type { Amount, Comparison, Test } from '../rule/amount.ts'
import type { ArithmeticOp, Entry, Step } from './step.ts'

/** Whose ballots are counted. */
export type Among = 'binding' | 'advisory' | 'everyone'

/** Answers what a count is: its total, and what was counted. */
export type Look = (count: string, among: Among) => Counted

/** A count, and what it was made from. */
export interface Counted {
  readonly total: Fraction
  readonly entries: readonly Entry[]
  /** The option and its rival that the count is about. */
  readonly about?: readonly string[]
}

/** An amount with its step; null is undefined, as by a division by nought. */
export interface Appraised {
  readonly value: Fraction | null
  readonly step: Step
}

/** Whether a test holds, and the step that shows it. */
export interface AppraisedTest {
  readonly holds: boolean
  readonly step: Step
}

/** Works an amount out and keeps every step. */
export const appraise = (amount: Amount, look: Look): Appraised => {
  if (typeof amount === 'string') {
    const value = parseFraction(amount)!
    return { value, step: { op: 'number', output: fractionToText(value) } }
  }
  if ('count' in amount) {
    const among = amount.among ?? 'binding'
    const { total, entries, about } = look(amount.count, among)
    return {
      value: total,
      step: {
        op: 'count',
        of: amount.count,
        among,
        ...(about ? { about } : {}),
        entries,
        output: fractionToText(total),
      },
    }
  }
  const [op, inner] = Object.entries(amount)[0] as [string, Amount | readonly Amount[]]
  if (op === 'sqrt') throw new TypeError('A root is compared, not worked out')
  return combine(
    op as ArithmeticOp,
    (Array.isArray(inner) ? inner : [inner]).map((part) => appraise(part, look)),
  )
}

/** Tests whether something holds and keeps every step. */
export const appraiseTest = (test: Test, look: Look): AppraisedTest => {
  if (typeof test === 'string')
    return {
      holds: test === 'always',
      step: { op: 'given', says: test, output: test === 'always' },
    }
  if ('all' in test || 'any' in test) {
    const [op, parts] = 'all' in test ? (['all', test.all] as const) : (['any', test.any] as const)
    const tested = parts.map((part) => appraiseTest(part, look))
    const holds =
      op === 'all' ? tested.every((part) => part.holds) : tested.some((part) => part.holds)
    return { holds, step: { op, inputs: tested.map(({ step }) => step), output: holds } }
  }
  if ('not' in test) {
    const inner = appraiseTest(test.not, look)
    return { holds: !inner.holds, step: { op: 'not', inputs: [inner.step], output: !inner.holds } }
  }
  const [comparison, sides] = Object.entries(test)[0] as [Comparison, readonly [Amount, Amount]]
  return compareAmounts(comparison, sides, look)
}

/** The square of an amount that is a product or quotient with roots in it. */
const appraiseSquare = (amount: Amount, look: Look): Appraised => {
  if (typeof amount === 'object' && 'sqrt' in amount) return appraise(amount.sqrt, look)
  if (typeof amount === 'object' && ('product' in amount || 'quotient' in amount)) {
    const [op, parts] =
      'product' in amount
        ? (['product', amount.product] as const)
        : (['quotient', amount.quotient] as const)
    return combine(
      op,
      parts.map((part) => appraiseSquare(part, look)),
    )
  }
  const root = appraise(amount, look)
  return combine('product', [root, root])
}

const hasRoot = (amount: Amount): boolean =>
  typeof amount === 'object' &&
  ('sqrt' in amount ||
    ('product' in amount && amount.product.some(hasRoot)) ||
    ('quotient' in amount && amount.quotient.some(hasRoot)))

const compareAmounts = (
  comparison: Comparison,
  sides: readonly [Amount, Amount],
  look: Look,
): AppraisedTest => {
  const roots = sides.map(hasRoot)
  const asked = sides.map((side, i) => (roots[i] ? appraiseSquare : appraise)(side, look))
  const inputs = asked.map(({ step }) => step)
  const [left, right] = asked.map(({ value }) => value)
  const squared = (['left', 'right'] as const).filter((_, i) => roots[i])
  const holds =
    left != null &&
    right != null &&
    SATISFIED[comparison](
      squared.length === 0
        ? compare(left, right)
        : compare(roots[0] ? left : square(left), roots[1] ? right : square(right)),
    )
  return {
    holds,
    step: {
      op: 'compare',
      comparison,
      inputs,
      ...(squared.length > 0 ? { squared } : {}),
      output: holds,
    },
  }
}

/** What a comparison makes of an order: below zero, zero, above zero. */
export const SATISFIED: Readonly<Record<Comparison, (order: number) => boolean>> = {
  'more-than': (order) => order > 0,
  'at-least': (order) => order >= 0,
  'fewer-than': (order) => order < 0,
  'at-most': (order) => order <= 0,
  equal: (order) => order === 0,
}

/** Squares, but stays below zero where the number is. */
const square = (a: Fraction): Fraction => {
  const product = multiply(a, a)
  return a.n < 0n ? subtract(ZERO, product) : product
}

/** One number out of others, with its step. */
export const combine = (op: ArithmeticOp, parts: readonly Appraised[]): Appraised => {
  const values = parts.map(({ value }) => value)
  const value = values.some((part) => part === null) ? null : ARITHMETIC[op](values as Fraction[])
  return {
    value,
    step: {
      op,
      inputs: parts.map(({ step }) => step),
      output: value === null ? 'undefined' : fractionToText(value),
    },
  }
}

const ARITHMETIC: Readonly<Record<ArithmeticOp, (parts: readonly Fraction[]) => Fraction | null>> =
  {
    sum: (parts) => parts.reduce(add, ZERO),
    difference: ([first, ...rest]) => rest.reduce(subtract, first!),
    product: (parts) => parts.reduce(multiply, ONE),
    quotient: ([first, ...rest]) =>
      rest.reduce<Fraction | null>(
        (whole, part) => (whole === null || part.n === 0n ? null : divide(whole, part)),
        first!,
      ),
    min: (parts) => parts.reduce((a, b) => (compare(b, a) < 0 ? b : a)),
    max: (parts) => parts.reduce((a, b) => (compare(b, a) > 0 ? b : a)),
    floor: ([part]) => fraction(floor(part!)),
    ceil: ([part]) => fraction(-floor(subtract(ZERO, part!))),
  }
