import { byTotal } from './by-total.ts'
import { outsideScale } from './refuse-ballots.ts'

/** Score voting by sums. */
export const score = byTotal(
  {
    name: 'score',
    title: 'Score (range) by sums',
    about: 'Everybody scores every option, and no score is a zero; the highest sums win.',
    takes: ['scores', 'points', 'approvals'],
    reads: ['top'],
  },
  { refuses: (election, { top }) => outsideScale(top ?? election.top, 'allowed') },
)
