import type { Appraised } from '../../derivation/appraise.ts'
import type { Step } from '../../derivation/step.ts'
import type { Round } from '../../methods/index.ts'
import { type Basis, holding, part, reckon, votesIn } from './basis.ts'
import { titleOf } from './rounds.ts'

/** Rounds of Meek's method: the votes, the quota, the surplus, who reaches it and who is last. */
export const meekSteps = (basis: Basis): readonly Step[] =>
  basis.count.rounds.flatMap((round, at) => {
    const live = basis.options.filter((option) => votesIn(basis, round, option))
    const before = basis.count.rounds.slice(0, at).flatMap(({ elected }) => elected)
    const votes = live.map((option) => votesIn(basis, round, option)!)
    const quota = basis.noted(`${round.round}: quota`, round.numbers.quota!)
    const over = live
      .filter((option) => [...before, ...round.elected].includes(option))
      .map((option) => reckon('difference', votesIn(basis, round, option)!, quota))
    const surplus = basis.noted(`${round.round}: surplus`, round.numbers.surplus!)
    const none = reckon('difference', quota, quota)
    const residual = basis.noted(`${round.round}: residual`, round.numbers.residual!)
    const valid = validOf(basis)
    return part(titleOf(round), round.elected, [
      ...live.flatMap((option) => firstVotes(basis, round, option)),
      ...holding(quota, 'equal', quotaFrom(basis, reckon('sum', ...votes))),
      ...holding(surplus, 'equal', reckon('max', none, reckon('sum', none, ...over))),
      ...(valid ? holding(reckon('sum', ...votes, residual), 'equal', valid) : []),
      ...round.elected.flatMap((option) => {
        const mine = votesIn(basis, round, option)
        return mine ? holding(mine, 'at-least', quota) : []
      }),
      ...round.excluded.flatMap((one) =>
        live
          .filter((other) => other !== one && !before.includes(other))
          .flatMap((other) => {
            const theirs = reckon('sum', votesIn(basis, round, other)!, surplus)
            return holding(votesIn(basis, round, one)!, 'at-most', theirs)
          }),
      ),
    ])
  })

/** The votes divided by one more than the seats, cut to nine decimals, and the least of these more. */
const quotaFrom = ({ count, noted }: Basis, all: Appraised): Appraised => {
  const [parts, least] = [noted('parts', `${count.seats + 1}`), noted('least', '0.000000001')]
  const cut = reckon('floor', reckon('quotient', all, parts, least))
  return reckon('sum', reckon('product', cut, least), least)
}

/** All valid papers: those whose votes the first round has. */
const validOf = (basis: Basis): Appraised | null => {
  const first = basis.count.rounds[0]!
  const votes = basis.options.map((option) => votesIn(basis, first, option))
  if (votes.some((each) => each === null)) return null
  const residual = basis.noted('1: residual', first.numbers.residual!)
  return reckon('sum', ...(votes as Appraised[]), residual)
}

/** Nobody passes anything on before somebody is elected: the votes are first ranks. */
const firstVotes = (basis: Basis, round: Round, option: string): readonly Step[] => {
  const others = basis.options.filter((other) => other !== option)
  const first = round.round === 1 ? basis.counted('first', [option, ...others]) : null
  return first ? holding(first, 'equal', votesIn(basis, round, option)!) : []
}
