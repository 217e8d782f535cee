/** Every place of a JSON value at which a number stands, as itself or as text, or an outcome as truth. */
export const numbersIn = (
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly string[])[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
  const isNumber = typeof value === 'boolean' || typeof value === 'number'
  return isNumber || (typeof value === 'string' && NUMBER.test(value)) ? [path] : []
}

const NUMBER = /^-?\d+(?:\/\d+|\.\d+)?$/

/** The same value with another number, or the other truth, at one place. */
export const forgedAt = (value: unknown, path: readonly string[]): unknown => {
  const [key, ...rest] = path
  if (key === undefined) {
    if (typeof value === 'boolean') return !value
    return typeof value === 'number' ? value + 1 : `${value}1`
  }
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  const inner = copy as Record<string, unknown>
  inner[key] = forgedAt(inner[key], rest)
  return copy
}
