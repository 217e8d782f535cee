import type { Ballot as Paper } from '../ballots/index.ts'
import { appraise } from '../derivation/appraise.ts'
import { countElection, methodNamed } from '../methods/index.ts'
import { fraction } from '../numbers/index.ts'
import type { Ballot } from '../rule/index.ts'

type OptionsBallot = Extract<Ballot, { readonly form: 'options' }>

/**
 * Whether an option that nobody wants gets the last seat: one fewer is wanted than there are
 * seats, and three ballots say so. Only where there is more than one seat.
 */
export const electsUnwanted = (ballot: OptionsBallot): boolean => {
  const method = methodNamed(ballot.method)
  const { count, mode } = ballot.seats
  if (!method || count < 2) return false
  const wanted = Array.from({ length: count - 1 }, (_, place) => place)
  const top = ballot.settings?.top ?? 5
  const mean =
    ballot.minimumMean === 'none'
      ? null
      : appraise(ballot.minimumMean, () => ({ total: fraction(3), entries: [] })).value
  const counted = countElection(
    method,
    {
      options: [...wanted.map((place) => `Wanted ${place + 1}`), 'Unwanted'],
      seats: count,
      ballots: [0, 1, 2].map((voter) => paperOf(ballot.shape, wanted, top, voter)),
    },
    { seats: count, fill: mode, ...(mean ? { minimumMean: mean } : {}) },
  )
  return counted.kind === 'counted' && counted.count.winners.includes('Unwanted')
}

const paperOf = (
  shape: OptionsBallot['shape'],
  wanted: readonly number[],
  top: number,
  voter: number,
): Paper => {
  const given = (most: number): readonly number[] => [...wanted.map(() => most), 0]
  switch (shape) {
    case 'ranking':
      return { kind: 'ranking', ranking: wanted.map((place) => [place]) }
    case 'scores':
      return { kind: 'scores', scores: given(top) }
    case 'points':
      return { kind: 'points', points: given(1) }
    case 'approvals':
      return { kind: 'approvals', approved: [...wanted] }
    case 'choice':
      return { kind: 'choice', choice: wanted[voter % wanted.length]! }
  }
}
