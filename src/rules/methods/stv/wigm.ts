import { fixedPoint, fraction } from '../../numbers/index.ts'
import type { Method } from '../method.ts'
import { exactArithmetic, fixedArithmetic } from './arithmetic.ts'
import { transferMethod } from './transfer-method.ts'

const four = fixedPoint(4)

/** The reference rule of the Proportional Representation Foundation: every product and quotient is cut off. */
export const wigmPrf: Method = transferMethod(
  {
    name: 'wigm-prf',
    title: 'Weighted inclusive Gregory (PRF)',
    about: 'Single transferable vote by transfer values with four decimals, ties by lot.',
  },
  {
    numbers: fixedArithmetic(four, (value, surplus, votes) =>
      four.divideDown(four.multiplyDown(value, surplus), votes),
    ),
    quotaOf: (valid, seats) => four.of(valid) / BigInt(seats + 1) + 1n,
    elects: 'at-quota',
  },
)

export const wigmExact: Method = transferMethod(
  {
    name: 'wigm-exact',
    title: 'Weighted inclusive Gregory (exact)',
    about:
      'Single transferable vote by transfer values in exact fractions; a quota has to be passed.',
  },
  {
    numbers: exactArithmetic,
    quotaOf: (valid, seats) => fraction(valid, seats + 1),
    elects: 'above-quota',
  },
)
