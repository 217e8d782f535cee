import type { Lint } from './scene.ts'
import { electsUnwanted } from './unwanted-option.ts'

export const noMinimumScore: Lint = {
  code: 'no-minimum-score',
  title: 'No minimum score',
  why: 'Being among the best is enough, however bad the best are.',
  instead: 'State "minimumMean", and a method that heeds it: "application-round" or "mean-score".',
  find: ({ chamber, pointer }) => {
    const { ballot } = chamber
    if (ballot.form !== 'options' || ballot.shape !== 'scores' || !electsUnwanted(ballot)) return []
    const { count } = ballot.seats
    return [
      {
        pointer: `${pointer}/ballot/minimumMean`,
        says:
          ballot.minimumMean === 'none'
            ? `with ${count} seats and ${count} options, one to which everybody gives 0 is elected`
            : `an option to which everybody gives 0 is elected in spite of the minimum`,
      },
    ]
  },
}
