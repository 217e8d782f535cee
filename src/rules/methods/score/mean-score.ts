import type { Election } from '../../ballots/index.ts'
import {
  amountToFraction,
  compare,
  divide,
  type Fraction,
  fractionToDecimal,
  fractionToText,
} from '../../numbers/index.ts'
import type { Table } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { byTotal, type Ranked, type Totals } from './by-total.ts'
import { outsideScale } from './refuse-ballots.ts'
import { weighScores } from './score-sums.ts'

/** An option that nobody scored has no mean and cannot win. */
const rankByMean = (
  { sheet, sums }: Totals,
  _: Election,
  { minimumMean, fill }: CountOptions,
): Ranked => {
  const scored = weighScores(sheet, () => true)
  const all = new Map<number, Fraction>()
  sums.forEach((sum, option) => {
    if (scored[option]!.n > 0n) all.set(option, divide(sum, scored[option]!))
  })
  const minimum =
    minimumMean === undefined || fill === 'exactly' ? null : amountToFraction(minimumMean)
  const eligible = new Map(
    [...all].filter(([, mean]) => minimum === null || compare(mean, minimum) >= 0),
  )
  const table: Table = {
    name: 'means',
    rows: sheet.names,
    columns: ['sum', 'scored', 'mean', 'shown'],
    cells: sheet.names.map((_name, option) => {
      const mean = all.get(option)
      return [
        fractionToText(sums[option]!),
        fractionToText(scored[option]!),
        mean ? fractionToText(mean) : null,
        mean ? fractionToDecimal(mean, 2) : null,
      ]
    }),
  }
  return { all, eligible, tables: [table] }
}

const byMean = (about: Pick<Method, 'name' | 'title' | 'about'>): Method =>
  byTotal(
    { ...about, takes: ['scores', 'points'], reads: ['top', 'minimumMean', 'fill'] },
    {
      rank: rankByMean,
      refuses: (election, { top }) => outsideScale(top ?? election.top, 'allowed'),
    },
  )

/** Score voting by means: who gave no score does not weigh on the option. */
export const meanScore = byMean({
  name: 'mean-score',
  title: 'Score by the mean of those who scored',
  about:
    'Everybody scores the options they know; the highest means win, decided on exact fractions.',
})

/** An application round: at most so many of those whose mean is high enough. */
export const applicationRound = byMean({
  name: 'application-round',
  title: 'Application round',
  about:
    'Applications are scored; at most so many win as there are seats, and none whose mean is below the minimum. With exactly so many, the minimum yields.',
})
