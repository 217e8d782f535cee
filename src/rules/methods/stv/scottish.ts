import { fixedPoint } from '../../numbers/index.ts'
import type { Method } from '../method.ts'
import { fixedArithmetic } from './arithmetic.ts'
import { transferMethod } from './transfer-method.ts'

const five = fixedPoint(5)

/** The Scottish Local Government Elections Order 2007, schedule 1, rules 45 to 52. */
export const scottishStv: Method = transferMethod(
  {
    name: 'scottish-stv',
    title: 'Scottish STV',
    about:
      'Single transferable vote of the Scottish council elections: five decimals, all papers of a surplus, ties by earlier stages and then by lot.',
  },
  {
    numbers: fixedArithmetic(five, (value, surplus, votes) => (value * surplus) / votes),
    quotaOf: (valid, seats) => five.of(valid / BigInt(seats + 1) + 1n),
    elects: 'at-quota',
  },
  [{ kind: 'look-back' }],
)
