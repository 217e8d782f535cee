import type { Amount } from '../numbers/amount.ts'
import type { Ballot } from './ballot.ts'

/** Whether a ballot says nothing: nobody ranked, approved or chosen, no score, no point given. */
export const isBlank = (ballot: Ballot): boolean => {
  switch (ballot.kind) {
    case 'ranking':
      return ballot.ranking.every((group) => group.length === 0)
    case 'approvals':
      return ballot.approved.length === 0
    case 'choice':
      return ballot.choice === null
    case 'scores':
      return ballot.scores.every((score) => score === null)
    case 'points':
      return ballot.points.every(isNothing)
  }
}

const isNothing = (amount: Amount): boolean =>
  typeof amount === 'number' ? amount === 0 : amount.n === 0n
