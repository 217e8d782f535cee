import type { Lint } from './scene.ts'
import { electsUnwanted } from './unwanted-option.ts'

export const exactlySeats: Lint = {
  code: 'exactly-k-instead-of-at-most-k',
  title: 'Exactly so many seats where at most so many were meant',
  why: 'Every seat is filled, even with an option that nobody wants, because it is there.',
  instead: 'Write "at-most" in "mode", and say what an option needs.',
  find: ({ chamber, pointer }) => {
    const { ballot } = chamber
    if (ballot.form !== 'options' || ballot.seats.mode !== 'exactly') return []
    const { count } = ballot.seats
    return electsUnwanted(ballot)
      ? [
          {
            pointer: `${pointer}/ballot/seats/mode`,
            says: `of ${count} options everybody wants ${count - 1} and nobody the last, and all ${count} are elected`,
          },
        ]
      : []
  },
}
