import { appraise, appraiseTest, type Look } from '../derivation/appraise.ts'
import { lookOf } from '../evaluate/tally.ts'
import type { Need } from '../evaluate/verdict.ts'
import { fractionToText } from '../numbers/index.ts'
import type { Amount, Comparison, Test } from '../rule/index.ts'
import { type Choice, type Hypothesis, lookAt, nobody } from './hypothesis.ts'
import { hasRoot, writeAmount } from './write-amount.ts'

/** What the quorum and the threshold still need: one need for each test that does not hold. */
export const needsOf = (hypothesis: Hypothesis): readonly Need[] => {
  const { chamber } = hypothesis.standing
  return [
    ...missing(chamber.quorum.needs, `${hypothesis.pointer}/quorum/needs`, hypothesis),
    ...missing(chamber.threshold.needs, `${hypothesis.pointer}/threshold/needs`, hypothesis),
  ]
}

const missing = (test: Test, pointer: string, hypothesis: Hypothesis): readonly Need[] => {
  if (appraiseTest(test, lookOf(hypothesis.standing)).holds) return []
  if (typeof test === 'object' && 'all' in test)
    return test.all.flatMap((part, at) => missing(part, `${pointer}/all/${at}`, hypothesis))
  const { positions, more } = fewest(test, hypothesis)
  const { name } = hypothesis.standing.chamber
  return [
    { chamber: name, pointer, positions, more, why: whyMissing(test, lookOf(hypothesis.standing)) },
  ]
}

/** The smallest number of equal ballots that makes a test hold, and which ballots those may be. */
const fewest = (
  test: Test,
  hypothesis: Hypothesis,
): { readonly positions: readonly string[]; readonly more: number | null } => {
  const { free, positions } = hypothesis
  const all = free.reduce((sum, { number }) => sum + number, 0)
  const holdsWith = (position: number, number: number): boolean =>
    appraiseTest(test, lookAt(hypothesis, heaviestFirst(hypothesis, position, number))).holds
  let more: number | null = null
  let best: string[] = []
  for (const [p, { name }] of positions.entries()) {
    const most = more ?? all
    for (let number = 1; number <= most; number++) {
      if (!holdsWith(p, number)) continue
      if (more === null || number < more) best = []
      more = number
      best.push(name)
      break
    }
  }
  return { positions: best, more }
}

/** So many choose one position, those who weigh most first. */
const heaviestFirst = (hypothesis: Hypothesis, position: number, number: number): Choice => {
  const choice = nobody(hypothesis).map((row) => [...row])
  const order = [...hypothesis.free.keys()].sort((a, b) => {
    const difference = hypothesis.free[b]!.weight
    const other = hypothesis.free[a]!.weight
    return Number(difference.n * other.d - other.n * difference.d)
  })
  let left = number
  for (const c of order) {
    const taken = Math.min(left, hypothesis.free[c]!.number)
    choice[c]![position] = taken
    left -= taken
  }
  return choice
}

const WORDS: Readonly<Record<Comparison, string>> = {
  'more-than': 'more than',
  'at-least': 'at least',
  'fewer-than': 'fewer than',
  'at-most': 'at most',
  equal: 'exactly',
}

const whyMissing = (test: Test, look: Look): string => {
  if (typeof test === 'string') return test === 'never' ? 'This can never hold' : ''
  const [key, sides] = Object.entries(test)[0] as [string, readonly Amount[]]
  if (!Object.hasOwn(WORDS, key)) return 'None of the ways to reach it holds yet'
  const told = sides.map((side) => tellAmount(side, look))
  return `${told[0]}; ${WORDS[key as Comparison]} ${told[1]} is needed`
}

/** An amount in words, with its value where it is a number. */
const tellAmount = (amount: Amount, look: Look): string => {
  if (typeof amount === 'string') return amount
  if (hasRoot(amount)) return writeAmount(amount)
  const { value } = appraise(amount, look)
  return `${writeAmount(amount)} = ${value === null ? 'undefined' : fractionToText(value)}`
}
