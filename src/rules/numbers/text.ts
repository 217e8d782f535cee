import { type Fraction, floor, fraction, multiply } from './fraction.ts'

/** Which way a decimal goes that does not fit its places: `near` takes halves away from zero. */
export type Rounding = 'down' | 'up' | 'near'

/**
 * Reads `7`, `-3`, `0.70`, `2/3`, `66.5%`, `1.5e3`; null where the text is no number.
 * Grammar: sign? (digits ("." digits)? | "." digits) (e sign? digits)? ("/" digits)? "%"?
 */
export const parseFraction = (text: string): Fraction | null => {
  const found =
    /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d{1,3}))?(?:\s*\/\s*(\d+))?(\s*%)?$/iu.exec(
      text.trim(),
    )
  if (!found) return null
  const decimals = found[3] ?? found[4] ?? ''
  const power = Number(found[5] ?? 0) - decimals.length - (found[7] ? 2 : 0)
  const divisor = BigInt(found[6] ?? 1)
  if (divisor === 0n) return null
  const digits = BigInt(`${found[2] ?? ''}${decimals}`)
  const number = fraction(found[1] === '-' ? -digits : digits, divisor)
  const shift = 10n ** BigInt(Math.abs(power))
  return multiply(number, power < 0 ? fraction(1n, shift) : fraction(shift))
}

/** `7`, `-3`, `2/3`: what `parseFraction` reads back to the same number. */
export const fractionToText = (a: Fraction): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`)

/** With that many places, never fewer: `fractionToDecimal(2/3, 4, 'near')` is `0.6667`. */
export const fractionToDecimal = (
  a: Fraction,
  places: number,
  rounding: Rounding = 'near',
): string => {
  const size = a.n < 0n ? { n: -a.n, d: a.d } : a
  const scaled = multiply(size, fraction(10n ** BigInt(places)))
  const whole = floor(scaled)
  const rest = scaled.n - whole * scaled.d
  const goesUp = rounding === 'up' ? rest > 0n : rounding === 'near' && rest * 2n >= scaled.d
  const units = goesUp ? whole + 1n : whole
  return `${a.n < 0n && units > 0n ? '-' : ''}${unitsToText(units, places)}`
}

/** The shortest decimal that is exactly the number, or null where none is (one third). */
export const exactDecimal = (a: Fraction): string | null => {
  let rest = a.d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? fractionToDecimal(a, Math.max(twos, fives), 'down') : null
}

/** `12345n` units of five places are `0.12345`. */
export const unitsToText = (units: bigint, places: number): string => {
  const digits = `${units < 0n ? -units : units}`.padStart(places + 1, '0')
  const sign = units < 0n ? '-' : ''
  if (places === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
