import { add, compare, type Fraction, ZERO } from '../../numbers/index.ts'
import { byTotal, everybody } from './by-total.ts'

/** Yes, no or abstain: more than half of those who chose. */
export const yesNo = byTotal(
  {
    name: 'yes-no',
    title: 'Yes, no or abstain',
    about:
      'The answer wins that more than half of those give who choose one; abstentions do not count, and two halves are a tie.',
    takes: ['choice'],
    reads: [],
  },
  {
    oneSeat: true,
    rank: (totals) => {
      const { all } = everybody(totals)
      const chosen = [...all.values()].reduce(add, ZERO)
      const beside = ([, votes]: readonly [number, Fraction]): number =>
        chosen.n === 0n ? -1 : compare(add(votes, votes), chosen)
      const ahead = [...all].filter((one) => beside(one) > 0)
      const halves = [...all].filter((one) => beside(one) === 0)
      return { all, eligible: new Map(halves.length === 2 ? halves : ahead) }
    },
  },
)
