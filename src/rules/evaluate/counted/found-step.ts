import type { Step } from '../../derivation/step.ts'
import type { Count } from '../../methods/index.ts'
import type { Tally } from '../tally-shape.ts'
import { type Basis, basisOf, holding, part } from './basis.ts'
import { duelSteps } from './duels.ts'
import { meekSteps } from './meek.ts'
import { pointSteps } from './points.ts'
import { roundSteps } from './rounds.ts'
import { transferSteps } from './transfers.ts'

/**
 * What a count found, with the rounds, pairs and sums that lead to it; `options` are those in the
 * count, `before` what was tested ahead of it.
 */
export const foundStep = (
  tally: Tally,
  count: Count,
  options: readonly string[],
  as: 'elected' | 'tied',
  names: readonly string[],
  before: readonly Step[],
): Step => {
  const basis = basisOf(tally, count, options)
  const given = scoresGiven(basis)
  const rounds = countSteps(basis, as === 'elected' ? names : [])
  const inputs = [...before, ...given, ...rounds, ...brokenTies(count)]
  const { method: by } = count
  return { op: 'found', by, names, as, options, ledger: basis.ledger, inputs, output: true }
}

const countSteps = (basis: Basis, names: readonly string[]): readonly Step[] => {
  const { method, rounds } = basis.count
  if (method === 'meek-stv') return meekSteps(basis)
  if (/^(?:scottish|wigm)/.test(method)) return transferSteps(basis)
  if (method === 'borda' || method === 'first-past-the-post') return pointSteps(basis, names)
  const isOneAgainstOne = basis.count.tables.some(({ name }) => name === 'pairwise')
  return isOneAgainstOne ? duelSteps(basis, names) : rounds.length > 0 ? roundSteps(basis) : []
}

/** What each option was given in all, whether the method adds that up or not. */
const scoresGiven = ({ tally, options, counted, noted }: Basis): readonly Step[] => {
  const { ballot } = tally.chamber
  if (ballot.form !== 'options' || ballot.shape === 'ranking') return []
  return part(
    'Given to each',
    [],
    options.flatMap((option) => {
      const sum = counted('score', [option])
      return sum ? holding(sum, 'equal', noted(`given to ${option}`, `${sum.step.output}`)) : []
    }),
  )
}

/** Ties that a ladder broke: nobody can redo that from the ballots. */
const brokenTies = ({ ties }: Count): readonly Step[] =>
  ties.flatMap(({ among, matters, broken }): readonly Step[] =>
    broken && matters !== false
      ? [
          {
            op: 'given',
            says: `The tie of ${among.join(', ')} is broken by ${broken.by}: ${broken.because}`,
            output: true,
          },
        ]
      : [],
  )
