import { type Appraised, appraise } from '../../derivation/appraise.ts'
import type { Step } from '../../derivation/step.ts'
import { lookOf } from '../tally.ts'
import { type Basis, holding, part, reckon } from './basis.ts'

/** The points of each option beside the ballots that give them, and that the best are taken. */
export const pointSteps = (basis: Basis, names: readonly string[]): readonly Step[] => {
  const { count, options, noted, counted } = basis
  const table = count.tables.find(({ name }) => name === 'points')!
  const points = new Map(
    options.map((option) => [
      option,
      noted(`${option} points`, table.cells[table.rows.indexOf(option)]![0]!),
    ]),
  )
  const loose: Appraised[] = []
  const tied = options.flatMap((option) => {
    const rivals = options.filter((other) => other !== option)
    const own = points.get(option)!
    const steps =
      count.method === 'borda'
        ? beside(bordaOf(basis, option, rivals), reckon('sum', own, own))
        : beside(counted('first', [option, ...rivals]), own)
    if (steps.length === 0) loose.push(own)
    return steps
  })
  const sum = reckon('sum', ...loose)
  return part(
    'Points',
    [],
    [
      ...tied,
      ...(loose.length > 0
        ? holding(sum, 'equal', noted('together', sum.step.output as string))
        : []),
      ...names.flatMap((one) =>
        options
          .filter((other) => !names.includes(other))
          .flatMap((other) => holding(points.get(one)!, 'at-least', points.get(other)!)),
      ),
    ],
  )
}

const beside = (found: Appraised | null, points: Appraised): readonly Step[] =>
  found ? holding(found, 'equal', points) : []

/** Twice the points: two for each ballot and for each rival behind on it, one for each rival level. */
const bordaOf = (basis: Basis, option: string, rivals: readonly string[]): Appraised | null => {
  const { counted, tally } = basis
  const pairs = rivals.flatMap((rival) => {
    const [ahead, level] = [counted('ahead', [option, rival]), counted('level', [option, rival])]
    return ahead && level ? [ahead, ahead, level] : []
  })
  const cast = appraise({ count: 'cast' }, lookOf(tally))
  return pairs.length < 3 * rivals.length ? null : reckon('sum', cast, cast, ...pairs)
}
