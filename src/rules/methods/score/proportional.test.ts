import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Election } from '../../ballots/index.ts'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionToText,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../numbers/index.ts'
import { allocatedScore } from './allocated-score.ts'
import { reweightedRange } from './reweighted-range.ts'
import { sequentiallySpentScore } from './sequentially-spent-score.ts'

/** One voter with all that any of the methods remembers of them. */
interface Voter {
  readonly scores: readonly number[]
  weight: Fraction
  given: number
}

const TOP = 5
const NAMES = ['Ash', 'Elm', 'Fir', 'Oak', 'Yew']

/** Ballot by ballot, in the words of the definitions; ties go to the earlier name. */
const sumsByHand = (
  ballots: readonly (readonly number[])[],
  seats: number,
  pay: (voters: Voter[], winner: number, sum: Fraction) => void,
): string[][] => {
  const voters = ballots.map((scores): Voter => ({ scores, weight: ONE, given: 0 }))
  let left = ballots[0]!.map((_, option) => option)
  const rounds: string[][] = []
  while (rounds.length < seats && left.length > 0) {
    const sumOf = (option: number): Fraction =>
      voters.reduce(
        (sum, one) => add(sum, multiply(one.weight, fraction(one.scores[option]!))),
        ZERO,
      )
    const best = left.reduce((a, b) => (compare(sumOf(b), sumOf(a)) > 0 ? b : a))
    rounds.push(left.map((option) => `${NAMES[option]} ${fractionToText(sumOf(option))}`))
    pay(voters, best, sumOf(best))
    left = left.filter((option) => option !== best)
  }
  return rounds
}

const cases = [
  [
    reweightedRange,
    () => (voters: Voter[], winner: number) => {
      for (const voter of voters) {
        voter.given += voter.scores[winner]!
        voter.weight = fraction(TOP, TOP + voter.given)
      }
    },
  ],
  [
    sequentiallySpentScore,
    (seats: number) => (voters: Voter[], winner: number, sum: Fraction) => {
      if (sum.n === 0n) return
      const part = divide(fraction(voters.length * TOP, seats), sum)
      for (const voter of voters) {
        const spent = multiply(voter.weight, fraction(voter.scores[winner]!, TOP))
        const paid = compare(part, ONE) < 0 ? multiply(spent, part) : spent
        const rest = subtract(voter.weight, paid)
        voter.weight = rest.n < 0n ? ZERO : rest
      }
    },
  ],
  [
    allocatedScore,
    (seats: number) => (voters: Voter[], winner: number) => {
      let quota = fraction(voters.length, seats)
      const support = (voter: Voter): Fraction =>
        multiply(voter.weight, fraction(voter.scores[winner]!))
      const supporters = voters.filter((voter) => support(voter).n > 0n)
      supporters.sort((a, b) => compare(support(b), support(a)))
      while (supporters.length > 0 && quota.n > 0n) {
        const first = support(supporters[0]!)
        const size = supporters.findIndex((voter) => compare(support(voter), first) !== 0)
        const group = supporters.splice(0, size < 0 ? supporters.length : size)
        const used = divide(quota, fraction(group.length))
        const kept = compare(used, ONE) < 0 ? subtract(ONE, used) : ZERO
        for (const voter of group) voter.weight = multiply(voter.weight, kept)
        quota = kept.n > 0n ? ZERO : subtract(quota, fraction(group.length))
      }
    },
  ],
] as const

for (const [method, payment] of cases)
  test(`${method.name}: the sums of every seat are those reckoned ballot by ballot`, () => {
    const elections = fc.integer({ min: 4, max: 5 }).chain((size) =>
      fc.tuple(
        fc.integer({ min: 2, max: 3 }),
        fc.array(fc.array(fc.integer({ min: 0, max: TOP }), { minLength: size, maxLength: size }), {
          minLength: 1,
          maxLength: 12,
        }),
      ),
    )
    fc.assert(
      fc.property(elections, ([seats, ballots]) => {
        const election: Election = {
          options: NAMES.slice(0, ballots[0]!.length),
          seats,
          top: TOP,
          ballots: ballots.map((scores) => ({ kind: 'scores', scores })),
        }
        const count = method.count(election, { ladder: [{ kind: 'drawn-order', order: NAMES }] })
        const found = count.rounds.map(({ votes }) =>
          votes.flatMap((vote, place) => (vote === null ? [] : [`${NAMES[place]} ${vote}`])),
        )
        deepEqual(found, sumsByHand(ballots, seats, payment(seats)))
      }),
      { numRuns: 150 },
    )
  })
