import { compare, type Fraction } from '../../numbers/fraction.ts'

/** A number per option; options are places of the sheet. */
export type Values = ReadonlyMap<number, Fraction>

/** The numbers of some of the options. */
export const valuesOf = (all: readonly Fraction[], among: readonly number[]): Values =>
  new Map(among.map((option) => [option, all[option]!]))

/** Options from the highest number to the lowest, equal ones together. */
export const groupByValue = (values: Values): readonly (readonly number[])[] => {
  const groups: { readonly value: Fraction; readonly options: number[] }[] = []
  const sorted = [...values].sort(([, a], [, b]) => compare(b, a))
  for (const [option, value] of sorted) {
    const last = groups.at(-1)
    if (last && compare(last.value, value) === 0) last.options.push(option)
    else groups.push({ value, options: [option] })
  }
  return groups.map(({ options }) => options)
}

/** Who is in the first `places` for sure, in their order, and who is tied for what is left. */
export interface Standing {
  readonly ahead: readonly number[]
  readonly tied: readonly number[]
}

/** Options with equal numbers that all find room stand in the order of their names. */
export const standingOf = (
  values: Values,
  places: number,
  nameOf: (option: number) => string,
): Standing => {
  const ahead: number[] = []
  for (const group of groupByValue(values)) {
    if (ahead.length === places) break
    if (ahead.length + group.length > places) return { ahead, tied: group }
    ahead.push(...inOrderOfNames(group, nameOf))
  }
  return { ahead, tied: [] }
}

/** Options by name, so that the order of the list decides nothing. */
export const inOrderOfNames = (
  options: readonly number[],
  nameOf: (option: number) => string,
): number[] => [...options].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
