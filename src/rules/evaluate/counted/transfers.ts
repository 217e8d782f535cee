import type { Appraised } from '../../derivation/appraise.ts'
import type { Step } from '../../derivation/step.ts'
import type { Round } from '../../methods/index.ts'
import { compare } from '../../numbers/index.ts'
import { type Basis, holding, part, plain, reckon, votesIn } from './basis.ts'
import { titleOf } from './rounds.ts'

/** Stages of a transferable vote: the quota, what each passes on and gets, who reaches the quota or is last. */
export const transferSteps = (basis: Basis): readonly Step[] =>
  basis.count.rounds.flatMap((round, at) => {
    const before = basis.count.rounds[at - 1]
    return part(titleOf(round), round.elected, [
      ...(before ? moved(basis, before, round) : firstVotes(basis, round)),
      ...kept(basis, round),
      ...reached(basis, round, electedBefore(basis, at)),
    ])
  })

const number = (basis: Basis, round: Round, name: string): Appraised =>
  basis.noted(`${round.round}: ${name}`, round.numbers[name]!)

const quotaOf = ({ count, noted }: Basis): Appraised =>
  noted('quota', count.rounds[0]!.numbers.quota!)

const validOf = (basis: Basis): Appraised => {
  const { rounds } = basis.count
  const votes = basis.options.map((option) => votesIn(basis, rounds[0]!, option)!)
  const lost = number(basis, rounds[0]!, 'lost-to-truncation')
  return reckon('sum', ...votes, number(basis, rounds[0]!, 'non-transferable'), lost)
}

type Quota = (share: Appraised, noted: Basis['noted']) => Appraised

/** The quota as each rule defines it, out of the valid papers divided by one more than the seats. */
const QUOTA: Readonly<Record<string, Quota>> = {
  'scottish-stv': (share, noted) => reckon('sum', reckon('floor', share), noted('one paper', '1')),
  'wigm-prf': (share, noted) => {
    const least = noted('least', '0.0001')
    const cut = reckon('floor', reckon('quotient', share, least))
    return reckon('sum', reckon('product', cut, least), least)
  },
  'wigm-exact': (share) => share,
}

const firstVotes = (basis: Basis, round: Round): readonly Step[] => {
  const { count, options, counted, noted } = basis
  const share = reckon('quotient', validOf(basis), noted('parts', `${count.seats + 1}`))
  return [
    ...options.flatMap((option) => {
      const votes = votesIn(basis, round, option)!
      const rivals = options.filter((other) => other !== option)
      const first = counted('first', [option, ...rivals])
      return first ? holding(first, 'equal', votes) : []
    }),
    ...holding(quotaOf(basis), 'equal', QUOTA[count.method]!(share, noted)),
  ]
}

/** What the one passes on is what the others get, what no paper can go to and what is cut off. */
const moved = (basis: Basis, before: Round, round: Round): readonly Step[] => {
  const [giver] = round.on
  const had = votesIn(basis, before, giver!)!
  const has = votesIn(basis, round, giver!)!
  const isSurplus = round.action === 'transfer-surplus'
  const transfers = round.transfers ?? []
  const got = (to: string | null): Appraised[] =>
    transfers
      .filter((transfer) => transfer.to === to)
      .map(({ votes }) => basis.noted(`${round.round}: to ${to ?? 'nobody'}`, votes))
  return [
    ...(isSurplus
      ? [
          ...holding(
            number(basis, round, 'surplus'),
            'equal',
            reckon('difference', had, quotaOf(basis)),
          ),
          ...holding(has, 'equal', quotaOf(basis)),
        ]
      : holding(has, 'equal', plain(0))),
    ...basis.options
      .filter((option) => option !== giver)
      .flatMap((option) => {
        const [then, now] = [votesIn(basis, before, option)!, votesIn(basis, round, option)!]
        return holding(reckon('sum', then, ...got(option)), 'equal', now)
      }),
    ...holding(
      reckon('sum', number(basis, before, 'non-transferable'), ...got(null)),
      'equal',
      number(basis, round, 'non-transferable'),
    ),
    ...(isSurplus
      ? firstAmong(basis, before, round, giver!)
      : lastAmong(basis, before, round, giver!)),
  ]
}

const firstAmong = (basis: Basis, before: Round, round: Round, giver: string): readonly Step[] => {
  const gone = basis.count.rounds.slice(0, round.round - 1).flatMap(({ on }) => on)
  const waiting = electedBefore(basis, round.round - 1).filter((one) => !gone.includes(one))
  return waiting
    .filter((other) => other !== giver)
    .flatMap((other) =>
      holding(votesIn(basis, before, giver)!, 'at-least', votesIn(basis, before, other)!),
    )
}

const lastAmong = (basis: Basis, before: Round, round: Round, giver: string): readonly Step[] =>
  stillIn(basis, round.round - 1)
    .filter((other) => other !== giver)
    .flatMap((other) =>
      holding(votesIn(basis, before, giver)!, 'at-most', votesIn(basis, before, other)!),
    )

/** No vote is lost: all that anybody has, what nobody gets and what is cut off are the valid papers. */
const kept = (basis: Basis, round: Round): readonly Step[] => {
  const votes = basis.options.map((option) => votesIn(basis, round, option)!)
  const lost = number(basis, round, 'lost-to-truncation')
  const all = reckon('sum', ...votes, number(basis, round, 'non-transferable'), lost)
  return holding(all, 'equal', validOf(basis))
}

const electedBefore = ({ count }: Basis, at: number): readonly string[] =>
  count.rounds.slice(0, at).flatMap(({ elected }) => elected)

const stillIn = (basis: Basis, at: number): readonly string[] => {
  const out = basis.count.rounds
    .slice(0, at)
    .flatMap(({ elected, excluded }) => [...elected, ...excluded])
  return basis.options.filter((option) => !out.includes(option))
}

/** Who of those still in reaches the quota, and who does not. */
const reached = (basis: Basis, round: Round, before: readonly string[]): readonly Step[] => {
  const quota = quotaOf(basis)
  return stillIn(basis, round.round - 1)
    .filter((option) => !before.includes(option) && !round.excluded.includes(option))
    .flatMap((option) => {
      const votes = votesIn(basis, round, option)!
      const isOver = compare(votes.value!, quota.value!)
      return holding(votes, isOver > 0 ? 'more-than' : isOver < 0 ? 'fewer-than' : 'equal', quota)
    })
}
