import { appraise, type Look, SATISFIED } from '../derivation/appraise.ts'
import { add, compare, type Fraction, subtract, ZERO } from '../numbers/index.ts'
import type { Amount, Comparison, Test } from '../rule/index.ts'
import { type Hypothesis, lookAt, nobody } from './hypothesis.ts'

/** What a test comes to over all continuations: always, never, or it depends. */
export type Sure = true | false | null

/**
 * Decides tests without trying continuations: where both sides are sums of counts with fixed
 * factors, the extremes of their difference lie where all free voters of a weight choose the same.
 */
export const sureOf = (test: Test, hypothesis: Hypothesis): Sure => {
  if (typeof test === 'string') return test === 'always'
  if ('all' in test) {
    const parts = test.all.map((part) => sureOf(part, hypothesis))
    return parts.includes(false) ? false : parts.includes(null) ? null : true
  }
  if ('any' in test) {
    const parts = test.any.map((part) => sureOf(part, hypothesis))
    return parts.includes(true) ? true : parts.includes(null) ? null : false
  }
  if ('not' in test) {
    const inner = sureOf(test.not, hypothesis)
    return inner === null ? null : !inner
  }
  const [comparison, sides] = Object.entries(test)[0] as [Comparison, readonly [Amount, Amount]]
  const extremes = extremesOf({ difference: sides }, hypothesis)
  if (!extremes) return null
  const [low, high] = extremes.map((value) => compare(value, ZERO)) as [number, number]
  const holds = SATISFIED[comparison]
  if (comparison === 'equal')
    return low > 0 || high < 0 ? false : low === 0 && high === 0 ? true : null
  return holds(low) === holds(high) ? holds(low) : null
}

/** The least and the greatest value of a linear amount; null where it is not linear. */
const extremesOf = (
  amount: Amount,
  hypothesis: Hypothesis,
): readonly [Fraction, Fraction] | null => {
  const base = lookAt(hypothesis, nobody(hypothesis))
  if (!isLinear(amount, hypothesis)) return null
  const start = valueAt(amount, base)
  if (start === null) return null
  let low = start
  let high = start
  for (const [c, { number }] of hypothesis.free.entries()) {
    let least = ZERO
    let most = ZERO
    for (const p of hypothesis.positions.keys()) {
      const choice = hypothesis.free.map((_, k) =>
        hypothesis.positions.map((_, q) => (k === c && q === p ? number : 0)),
      )
      const value = valueAt(amount, lookAt(hypothesis, choice))
      if (value === null) return null
      const change = subtract(value, start)
      if (compare(change, least) < 0) least = change
      if (compare(change, most) > 0) most = change
    }
    low = add(low, least)
    high = add(high, most)
  }
  return [low, high]
}

const valueAt = (amount: Amount, look: Look): Fraction | null => appraise(amount, look).value

const FIXED = new Set(['eligible', 'recused', 'excluded', 'sponsors', 'seconds', 'reviews'])

const isFixed = (amount: Amount): boolean => {
  if (typeof amount === 'string') return true
  if ('count' in amount) return FIXED.has(amount.count)
  if ('sqrt' in amount) return false
  return Object.values(amount)
    .flat()
    .every((part) => isFixed(part as Amount))
}

const isLinear = (amount: Amount, hypothesis: Hypothesis): boolean => {
  if (isFixed(amount)) return true
  if (typeof amount === 'string') return true
  if ('count' in amount) return hypothesis.standing.chamber.electorate.cap === 'none'
  if ('sum' in amount) return amount.sum.every((part) => isLinear(part, hypothesis))
  if ('difference' in amount) return amount.difference.every((part) => isLinear(part, hypothesis))
  if ('product' in amount)
    return (
      amount.product.filter((part) => !isFixed(part)).length <= 1 &&
      amount.product.every((part) => isLinear(part, hypothesis))
    )
  if ('quotient' in amount)
    return amount.quotient.every((part, at) =>
      at === 0 ? isLinear(part, hypothesis) : isFixed(part),
    )
  return false
}
