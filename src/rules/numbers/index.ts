export { type Amount, amountToFraction, fractionToAmount } from './amount.ts'
export { type FixedPoint, fixedPoint } from './fixed-point.ts'
export {
  add,
  compare,
  DivisionByZero,
  divide,
  type Fraction,
  floor,
  fraction,
  greatestDivisor,
  isWhole,
  leastMultiple,
  multiply,
  ONE,
  subtract,
  sum,
  ZERO,
} from './fraction.ts'
export { compareWithRoot, type Root, rootToUnits, wholeRoot } from './root.ts'
export {
  exactDecimal,
  fractionToDecimal,
  fractionToText,
  parseFraction,
  type Rounding,
  unitsToText,
} from './text.ts'
