import { sizeOf } from '../deciding/words.ts'

/** As much of a name as fits beside a bar. */
export const shortened = (name: string, most = 17): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name

/** As much of a number as fits behind a bar: two decimals; the table has it exactly. */
export const briefly = (votes: string): string =>
  Number.isInteger(sizeOf(votes)) ? String(sizeOf(votes)) : sizeOf(votes).toFixed(2)
