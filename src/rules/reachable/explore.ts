import type { ChamberEnd } from '../evaluate/conclude/chamber.ts'
import { type Choice, type Hypothesis, outcomeAt } from './hypothesis.ts'

/** The outcomes that some continuation leads to. */
export interface Explored {
  readonly outcomes: ReadonlySet<ChamberEnd['outcome']>
  /** False where not every continuation was looked at: an outcome not found may still come about. */
  readonly complete: boolean
}

/** How many continuations are looked at before only the extremes and mixtures of two are. */
const MOST_CONTINUATIONS = 20_000

const ALL = ['accepted', 'rejected', 'tied', 'void'] as const

/** Finds every outcome that the ballots to come can still lead to. */
export const explore = (hypothesis: Hypothesis): Explored => {
  const outcomes = new Set<ChamberEnd['outcome']>()
  const complete = continuationsOf(hypothesis) <= MOST_CONTINUATIONS
  const choices = complete ? everyChoice(hypothesis) : mixtures(hypothesis)
  for (const choice of choices) {
    outcomes.add(outcomeAt(hypothesis, choice).outcome)
    if (outcomes.size === ALL.length) break
  }
  return { outcomes, complete }
}

/** How many continuations there are, as far as it matters. */
const continuationsOf = ({ free, positions }: Hypothesis): number =>
  free.reduce((product, { number }) => product * splits(number, positions.length + 1), 1)

/** In how many ways so many alike can be split over so many heaps. */
export const splits = (number: number, heaps: number): number => {
  let ways = 1
  for (let i = 1; i < heaps; i++) ways = (ways * (number + i)) / i
  return ways
}

/** Every choice of the free, one class of weight after the other. */
export function* everyChoice({ free, positions }: Hypothesis, at = 0): Generator<Choice> {
  const group = free[at]
  if (!group) return yield []
  for (const own of splitsOf(group.number, positions.length))
    for (const rest of everyChoice({ free, positions } as Hypothesis, at + 1)) yield [own, ...rest]
}

/** Every way to split so many alike over so many heaps; what is left over lies on none. */
export function* splitsOf(number: number, heaps: number): Generator<readonly number[]> {
  if (heaps === 0) return yield []
  for (let first = number; first >= 0; first--)
    for (const rest of splitsOf(number - first, heaps - 1)) yield [first, ...rest]
}

/** All choose one thing, or any number of them one and the others another. */
function* mixtures({ free, positions }: Hypothesis): Generator<Choice> {
  const things = [...positions.keys(), positions.length]
  const widest = Math.max(1, ...free.map(({ number }) => number))
  const steps = Math.min(widest, Math.ceil(MOST_CONTINUATIONS / things.length ** 2))
  for (const one of things)
    for (const other of things)
      for (let step = 0; step <= steps; step++)
        yield free.map(({ number }) => {
          const first = Math.floor((number * step) / steps)
          return positions.map(
            (_, p) => (p === one ? first : 0) + (p === other ? number - first : 0),
          )
        })
}
