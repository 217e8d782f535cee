import type { Appraised } from '../../derivation/appraise.ts'
import type { Step } from '../../derivation/step.ts'
import type { Round } from '../../methods/index.ts'
import { compare } from '../../numbers/index.ts'
import { type Basis, holding, part, reckon, votesIn } from './basis.ts'

/** Rounds whose numbers stand on the ballots: what each has, and that the best or the worst is taken. */
export const roundSteps = (basis: Basis): readonly Step[] =>
  basis.count.rounds.flatMap((round, at) => {
    const before = basis.count.rounds[at - 1]
    return part(titleOf(round), round.elected, [
      ...tiedDown(basis, round),
      ...(round.action === 'exclude'
        ? before
          ? chosen(basis, before, round.excluded, 'at-most')
          : []
        : chosen(basis, round, round.on, 'at-least')),
      ...majority(basis, round),
    ])
  })

/** `2: exclude Ada`. */
export const titleOf = ({ round, action, on }: Round): string =>
  `${round}: ${action}${on.length > 0 ? ` ${on.join(', ')}` : ''}`

/** Each number beside the count of ballots that gives it; those that have none, beside their sum. */
const tiedDown = (basis: Basis, round: Round): readonly Step[] => {
  const live = basis.options.filter((option) => votesIn(basis, round, option))
  const loose: Appraised[] = []
  const steps = live.flatMap((option) => {
    const votes = votesIn(basis, round, option)!
    const rivals = live.filter((other) => other !== option)
    const found = reckonings(basis, option, rivals).find((candidate) => {
      const value = candidate()?.value
      return value != null && compare(value, votes.value!) === 0
    })
    if (found) return holding(found()!, 'equal', votes)
    loose.push(votes)
    return []
  })
  if (loose.length === 0) return steps
  const sum = reckon('sum', ...loose)
  const text = sum.step.output as string
  return [...steps, ...holding(sum, 'equal', basis.noted(`${round.round}: together`, text))]
}

/** How a number may come from the ballots: by score, by mean, by first ranks, one against one. */
const reckonings = (
  { tally, counted }: Basis,
  option: string,
  rivals: readonly string[],
): readonly (() => Appraised | null)[] => {
  const mean = (): Appraised | null => {
    const [sum, given] = [counted('score', [option]), counted('scored', [option])]
    return sum && given && reckon('quotient', sum, given)
  }
  const ahead = (): Appraised | null => {
    const pairs = rivals.map((rival) => counted('ahead', [option, rival]))
    return pairs.every((pair) => pair !== null) ? reckon('sum', ...pairs) : null
  }
  const ballot = tally.chamber.ballot
  const isRanked = ballot.form === 'options' && ballot.shape === 'ranking'
  return isRanked
    ? [() => counted('first', [option, ...rivals]), ahead]
    : [() => counted('score', [option]), mean, () => counted('first', [option, ...rivals]), ahead]
}

/** Those taken stand no worse than anybody who was not. */
const chosen = (
  basis: Basis,
  round: Round,
  taken: readonly string[],
  comparison: 'at-least' | 'at-most',
): readonly Step[] =>
  taken.flatMap((one) =>
    basis.options
      .filter((other) => !taken.includes(other))
      .flatMap((other) => {
        const [mine, theirs] = [votesIn(basis, round, one), votesIn(basis, round, other)]
        return mine && theirs ? holding(mine, comparison, theirs) : []
      }),
  )

/** Whoever wins a run-off has more than half of the ballots that count. */
const majority = (basis: Basis, round: Round): readonly Step[] => {
  const { counting } = round.numbers
  const [winner] = round.elected
  const votes = winner && counting !== undefined ? votesIn(basis, round, winner) : null
  if (!votes) return []
  const all = basis.options.flatMap((option) => votesIn(basis, round, option) ?? [])
  return holding(reckon('sum', votes, votes), 'more-than', reckon('sum', ...all))
}
