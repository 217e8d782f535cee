import { type Appraised, combine, SATISFIED } from '../../derivation/appraise.ts'
import type { ArithmeticOp, Step } from '../../derivation/step.ts'
import type { Count, Round } from '../../methods/index.ts'
import { compare, type Fraction, fractionToText, parseFraction } from '../../numbers/index.ts'
import type { Comparison } from '../../rule/amount.ts'
import { countAbout, papersIn } from '../conclude/pairs.ts'
import type { Tally } from '../tally-shape.ts'

/** What the steps of a count are made from, and the ledger that its numbers go into. */
export interface Basis {
  readonly tally: Tally
  readonly count: Count
  /** Those in the count. */
  readonly options: readonly string[]
  readonly ledger: Record<string, string>
  /** A count of ballots about options; null where the derivation would become too long to read. */
  readonly counted: (of: string, about: readonly string[]) => Appraised | null
  /** Puts a number into the ledger, or quotes it from there. */
  readonly noted: (name: string, text: string) => Appraised
}

/** More ballots than these, each as often as it is counted, are not listed in one derivation. */
const MOST_ENTRIES = 40_000

/** What the steps of a count are made from; its ledger is bounded. */
export const basisOf = (tally: Tally, count: Count, options: readonly string[]): Basis => {
  const ledger: Record<string, string> = {}
  let left = MOST_ENTRIES
  const known = new Map<string, Appraised>()
  return {
    tally,
    count,
    options,
    ledger,
    counted(of, about) {
      left -= papersIn(tally).length
      if (left < 0) return null
      const key = [of, ...about].join('\n')
      const found = known.get(key) ?? countAbout(tally, of, about)
      known.set(key, found)
      return found
    },
    noted(name, text) {
      const value = parseFraction(text)!
      ledger[name] = fractionToText(value)
      return { value, step: { op: 'noted', of: name, output: ledger[name] } }
    },
  }
}

/** The votes of an option in a round; null where it is out. */
export const votesIn = (
  { count, noted }: Basis,
  round: Round,
  option: string,
): Appraised | null => {
  const votes = round.votes[count.options.indexOf(option)]
  return votes == null ? null : noted(`${round.round}: ${option}`, votes)
}

/** A number that the method itself brings in. */
export const plain = (value: number | Fraction): Appraised => {
  const exact = typeof value === 'number' ? parseFraction(`${value}`)! : value
  return { value: exact, step: { op: 'number', output: fractionToText(exact) } }
}

/** One number out of others, with its step. */
export const reckon = (op: ArithmeticOp, ...parts: readonly Appraised[]): Appraised =>
  combine(op, parts)

/** The step of a comparison that holds; none where it does not. */
export const holding = (left: Appraised, comparison: Comparison, right: Appraised): Step[] =>
  left.value !== null &&
  right.value !== null &&
  SATISFIED[comparison](compare(left.value, right.value))
    ? [{ op: 'compare', comparison, inputs: [left.step, right.step], output: true }]
    : []

/** A part of the count with what it rests on; none where that is nothing. */
export const part = (of: string, elected: readonly string[], inputs: readonly Step[]): Step[] =>
  inputs.length > 0 || elected.length > 0
    ? [{ op: 'round', of, elected, inputs, output: true }]
    : []
