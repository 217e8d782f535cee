import { type Amount, amountToFraction } from '../numbers/amount.ts'
import { compare } from '../numbers/fraction.ts'
import type { Ballot } from './ballot.ts'

/**
 * The ranking that a ballot expresses, whatever it was written as: a choice is a single first rank,
 * approvals are one shared first rank, scores and points order the options from high to low. An
 * option without a score counts as scored zero, as the places that order by scores do it.
 */
export const rankingOf = (ballot: Ballot): readonly (readonly number[])[] => {
  switch (ballot.kind) {
    case 'ranking':
      return ballot.ranking
    case 'choice':
      return ballot.choice === null ? [] : [[ballot.choice]]
    case 'approvals':
      return ballot.approved.length === 0 ? [] : [ballot.approved]
    case 'scores':
      return orderByAmount(ballot.scores.map((score) => score ?? 0))
    case 'points':
      return orderByAmount(ballot.points)
  }
}

const orderByAmount = (amounts: readonly Amount[]): number[][] => {
  const order = amounts.map((_, place) => place)
  order.sort((a, b) => compareAmounts(amounts[b]!, amounts[a]!))
  const groups: number[][] = []
  for (const place of order) {
    const last = groups.at(-1)
    if (last && compareAmounts(amounts[last[0]!]!, amounts[place]!) === 0) last.push(place)
    else groups.push([place])
  }
  return groups
}

const compareAmounts = (a: Amount, b: Amount): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : compare(amountToFraction(a), amountToFraction(b))
