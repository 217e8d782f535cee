import { amountToFraction } from '../numbers/amount.ts'
import { fractionToText } from '../numbers/text.ts'
import type { Ballot } from './ballot.ts'
import type { Election } from './election.ts'

/**
 * The same election with equal ballots on one line; the most frequent first. Ballots lose their
 * names: what counts them does not ask who cast them.
 */
export const mergeBallots = (election: Election): Election => {
  const lines = new Map<string, { ballot: Ballot; count: number }>()
  for (const ballot of election.ballots) {
    const key = keyOf(ballot)
    const line = lines.get(key)
    if (line) line.count += ballot.count ?? 1
    else lines.set(key, { ballot, count: ballot.count ?? 1 })
  }
  const merged = [...lines].sort(
    ([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1),
  )
  return {
    ...election,
    ballots: merged.map(([, { ballot, count }]) => {
      const { id: _, ...rest } = ballot
      return { ...rest, count } as Ballot
    }),
  }
}

/** Equal for ballots that say the same; the order within a tie says nothing. */
const keyOf = (ballot: Ballot): string =>
  `${ballot.kind} ${amount(ballot.weight ?? 1)} ${contentOf(ballot)}`

const contentOf = (ballot: Ballot): string => {
  switch (ballot.kind) {
    case 'ranking':
      return ballot.ranking.map((group) => sorted(group).join('=')).join('>')
    case 'approvals':
      return sorted(ballot.approved).join(' ')
    case 'choice':
      return `${ballot.choice}`
    case 'scores':
      return ballot.scores.map((score) => (score === null ? '-' : amount(score))).join(' ')
    case 'points':
      return ballot.points.map(amount).join(' ')
  }
}

const amount = (value: Parameters<typeof amountToFraction>[0]): string =>
  typeof value === 'number' ? `${value}` : fractionToText(amountToFraction(value))

const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b)
