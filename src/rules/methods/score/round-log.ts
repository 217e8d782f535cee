import { type Fraction, leastMultiple } from '../../numbers/fraction.ts'
import { fractionToText } from '../../numbers/text.ts'
import type { Round } from '../count.ts'
import type { ScoreSheet } from './score-sheet.ts'
import type { Values } from './standings.ts'

/** What a step of a count found, in places of the sheet. */
export interface Step {
  readonly action: string
  readonly values: Values
  /** Who got a place by it, in order; those picked from a tie come last. */
  readonly on?: readonly number[]
  /** Who is tied for the places that are left. */
  readonly tied?: readonly number[]
  readonly elected?: readonly number[]
  readonly numbers?: Readonly<Record<string, Fraction>>
}

/** The steps of one count, as they are taken. */
export interface RoundLog {
  readonly add: (step: Step) => void
  /** Notes who was picked behind the last step, and who had stood equal there. */
  readonly settle: (picked: readonly number[], isElected: boolean, tied?: readonly number[]) => void
  readonly rounds: readonly Round[]
  /** The numbers of the steps in whole units, each step in its own, for ladders that look back. */
  readonly history: readonly (readonly (bigint | null)[])[]
}

/** A log of rounds, in the order of the election's options. */
export const startLog = (sheet: ScoreSheet, options: readonly string[]): RoundLog => {
  const rounds: Round[] = []
  const history: (bigint | null)[][] = []
  const named = (places: readonly number[] = []): string[] =>
    places.map((place) => sheet.names[place]!)
  const add = ({ action, values, on, tied, elected, numbers }: Step): void => {
    const votes: (string | null)[] = options.map(() => null)
    for (const [option, value] of values) votes[sheet.places[option]!] = fractionToText(value)
    rounds.push({
      round: rounds.length + 1,
      action,
      on: named(on),
      votes,
      elected: named(elected),
      excluded: [],
      ...(tied && tied.length > 0 ? { tied: named(tied) } : {}),
      numbers: Object.fromEntries(
        Object.entries(numbers ?? {}).map(([name, number]) => [name, fractionToText(number)]),
      ),
    })
    let shared = 1n
    for (const value of values.values()) shared = leastMultiple(shared, value.d)
    history.push(
      sheet.places.map((_, option) => {
        const value = values.get(option)
        return value ? (value.n * shared) / value.d : null
      }),
    )
  }
  const settle: RoundLog['settle'] = (picked, isElected, tied = []) => {
    const last = rounds.pop()!
    const on = [...last.on, ...named(picked)]
    rounds.push({
      ...last,
      on,
      ...(isElected ? { elected: on } : {}),
      ...(tied.length > 0 ? { tied: named(tied) } : {}),
    })
  }
  return { add, settle, rounds, history }
}
