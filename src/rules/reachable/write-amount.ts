import type { Amount } from '../rule/index.ts'

/** Whether a square root stands in an amount. */
export const hasRoot = (amount: Amount): boolean => JSON.stringify(amount).includes('"sqrt"')

const SIGNS: Readonly<Record<string, string>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  quotient: ' ÷ ',
}

/** An amount as a formula: `2/3 × (eligible − recused)`. */
export const writeAmount = (amount: Amount, nested = false): string => {
  if (typeof amount === 'string') return amount
  if ('count' in amount)
    return amount.among && amount.among !== 'binding'
      ? `${amount.count} (${amount.among})`
      : amount.count
  const [op, inner] = Object.entries(amount)[0] as [string, Amount | readonly Amount[]]
  const parts = (Array.isArray(inner) ? inner : [inner]) as readonly Amount[]
  const sign = SIGNS[op]
  if (sign) {
    const formula = parts.map((part) => writeAmount(part, true)).join(sign)
    return nested ? `(${formula})` : formula
  }
  if (op === 'sqrt') return `√(${writeAmount(parts[0]!)})`
  return `${op}(${parts.map((part) => writeAmount(part)).join(', ')})`
}
