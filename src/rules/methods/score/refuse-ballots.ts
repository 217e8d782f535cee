import type { Ballot } from '../../ballots/ballot.ts'
import type { Election } from '../../ballots/election.ts'
import { type Amount, amountToFraction } from '../../numbers/amount.ts'
import { add, compare, type Fraction, ZERO } from '../../numbers/fraction.ts'
import { fractionToText } from '../../numbers/text.ts'
import type { RefusedBallot } from '../count.ts'

/** An election without the ballots that a method cannot count, and why each is left out. */
export interface Sifted {
  readonly election: Election
  readonly refused: readonly RefusedBallot[]
}

/** Null means that the ballot is fine. */
export type WhyRefused = (ballot: Ballot) => string | null

/** Takes out of an election the ballots that a method cannot count. */
export const refuseBallots = (election: Election, whyRefused: WhyRefused): Sifted => {
  const refused: RefusedBallot[] = []
  const ballots = election.ballots.filter((ballot, line) => {
    const why = whyRefused(ballot)
    if (why === null) return true
    refused.push({ line, ...(ballot.id === undefined ? {} : { id: ballot.id }), why })
    return false
  })
  return refused.length === 0
    ? { election, refused }
    : { election: { ...election, ballots }, refused }
}

/** Scores above the top of the scale, or below zero where the scale begins there. */
export const outsideScale =
  (top: Amount | undefined, negative: 'allowed' | 'never' = 'never'): WhyRefused =>
  (ballot) => {
    const highest = top === undefined ? null : amountToFraction(top)
    for (const amount of amountsOf(ballot)) {
      if (amount === null) continue
      if (negative === 'never' && isBelowZero(amount))
        return `A score of ${textOf(amount)} is below zero`
      if (highest && isAbove(amount, highest))
        return `A score of ${textOf(amount)} is above the highest, ${fractionToText(highest)}`
    }
    return null
  }

/** Points below zero, or more of them than a voter has; `costOf` says what a number of points costs. */
export const beyondCredits =
  (
    credits: Amount | undefined,
    costOf: (points: Fraction) => Fraction,
    negative: 'allowed' | 'never',
  ): WhyRefused =>
  (ballot) => {
    let spent = ZERO
    for (const amount of amountsOf(ballot)) {
      if (amount === null) continue
      if (negative === 'never' && isBelowZero(amount))
        return `${textOf(amount)} points are below zero`
      spent = add(spent, costOf(amountToFraction(amount)))
    }
    if (credits === undefined || compare(spent, amountToFraction(credits)) <= 0) return null
    return `It spends ${fractionToText(spent)} of ${textOf(credits)}`
  }

const amountsOf = (ballot: Ballot): readonly (Amount | null)[] => {
  if (ballot.kind === 'scores') return ballot.scores
  if (ballot.kind === 'points') return ballot.points
  return []
}

const textOf = (amount: Amount): string => fractionToText(amountToFraction(amount))

const isBelowZero = (amount: Amount): boolean =>
  typeof amount === 'number' ? amount < 0 : amount.n < 0n

const isAbove = (amount: Amount, limit: Fraction): boolean =>
  compare(amountToFraction(amount), limit) > 0
