import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import type { Election } from '../../ballots/index.ts'
import { fraction } from '../../numbers/index.ts'
import type { Count } from '../count.ts'
import { countElection } from '../count-election.ts'
import type { CountOptions } from '../method.ts'
import { methodNamed } from '../methods.ts'

const TEAS = ['Assam', 'Darjeeling', 'Oolong', 'Sencha'] as const

/** One ballot a row, a number per tea; null is no score. */
const scored = (seats: number, ...rows: (readonly (number | null)[])[]): Election => ({
  options: TEAS,
  seats,
  ballots: rows.map((scores) => ({ kind: 'scores', scores })),
})

const approving = (seats: number, ...rows: (readonly number[])[]): Election => ({
  options: TEAS,
  seats,
  ballots: rows.map((approved) => ({ kind: 'approvals', approved })),
})

const count = (method: string, election: Election, options: CountOptions = {}): Count => {
  const counted = countElection(methodNamed(method)!, election, options)
  if (counted.kind === 'refused') throw new Error(counted.problems[0]!.message)
  return counted.count
}

test('abstentions do not count for yes or no, and two halves are a tie', () => {
  const asked = (...answers: (number | null)[]): Election => ({
    options: ['yes', 'no'],
    seats: 1,
    ballots: answers.map((choice) => ({ kind: 'choice', choice })),
  })
  deepEqual(count('yes-no', asked(0, 1, 0, null, null)).winners, ['yes'])
  deepEqual(count('yes-no', asked(null, null)).winners, [])
  const { winners, ties } = count('yes-no', asked(0, 1, null))
  deepEqual(winners, [])
  deepEqual([ties[0]?.among, ties[0]?.matters], [['no', 'yes'], true])
  const three: Election = { ...asked(0, 0, 1, 2), options: ['yes', 'no', 'later'] }
  deepEqual(count('yes-no', three).winners, [], 'half is not more than half')
})

test('an approval tie across the boundary leaves the last seat open', () => {
  const { winners, outcomes, ties } = count('approval', approving(2, [0, 1], [0, 2], [0]))
  deepEqual(winners, ['Assam'])
  deepEqual(outcomes, {
    sets: [
      ['Assam', 'Darjeeling'],
      ['Assam', 'Oolong'],
    ],
    complete: true,
  })
  deepEqual(
    ties.map(({ among, places, broken }) => [among, places, broken]),
    [[['Darjeeling', 'Oolong'], 1, null]],
  )
})

test('no more of one organisation win than its cap', () => {
  const election: Election = {
    ...approving(3, [0, 1, 2], [0, 1, 2], [0, 1], [0, 3]),
    affiliations: ['North', 'North', 'North', 'South'],
  }
  deepEqual(count('approval', election, { perAffiliation: 2 }).winners, [
    'Assam',
    'Darjeeling',
    'Sencha',
  ])
  const equals: Election = { ...election, ballots: [{ kind: 'approvals', approved: [0, 1, 2, 3] }] }
  const { winners, ties } = count('approval', equals, { perAffiliation: 2 })
  deepEqual(winners, ['Sencha'])
  deepEqual(
    ties.map(({ among, places }) => [among, places]),
    [[['Assam', 'Darjeeling', 'Oolong'], 2]],
  )
})

test('Bloc STAR passes over those whose organisation is full', () => {
  const election: Election = {
    ...scored(2, [5, 4, 0, 1], [5, 4, 0, 1], [5, 4, 1, 3], [0, 0, 5, 4]),
    affiliations: ['North', 'North', 'South', 'South'],
  }
  deepEqual(count('bloc-star', election).winners, ['Assam', 'Darjeeling'])
  deepEqual(count('bloc-star', election, { perAffiliation: 1 }).winners, ['Assam', 'Sencha'])
})

test('means are taken over those who scored, and never rounded', () => {
  const election = scored(2, [2, 4, null, 0], [3, 3, 5, 0], [3, null, null, 0])
  const { winners, ranking, tables } = count('mean-score', election)
  deepEqual(winners, ['Oolong', 'Darjeeling'])
  deepEqual(ranking, [['Oolong'], ['Darjeeling'], ['Assam'], ['Sencha']])
  deepEqual(tables[0]!.cells[0], ['8', '3', '8/3', '2.67'])
})

test('an application round elects at most so many, and those at the minimum mean', () => {
  const election = scored(3, [5, 3, 1, null], [5, 2, 1, null])
  const minimumMean = fraction(5, 2)
  const atMost = count('application-round', election, { minimumMean })
  deepEqual(atMost.winners, ['Assam', 'Darjeeling'])
  const exactly = count('application-round', election, { minimumMean, fill: 'exactly' })
  deepEqual(exactly.winners, ['Assam', 'Darjeeling', 'Oolong'])
})

test('means that look alike with two decimals are no tie', () => {
  const rows = Array.from({ length: 301 }, (_, at) => [at === 0 ? 4 : 3, 3, 0, 0])
  const { winners, ties, tables } = count('application-round', scored(1, ...rows))
  deepEqual(winners, ['Assam'])
  deepEqual(ties, [])
  deepEqual(
    tables[0]!.cells.slice(0, 2).map((row) => row[3]),
    ['3.00', '3.00'],
  )
})

test('a ballot outside the scale or beyond its points is refused with the reason', () => {
  const election = scored(1, [6, 0, 0, 0], [1, 2, 3, 4])
  const star = count('star', election, { top: 5 })
  deepEqual(star.refused, [{ line: 0, why: 'A score of 6 is above the highest, 5' }])
  equal(star.ballots.cast, '1')
  const squared = count('quadratic', scored(1, [3, 0, 1, 0], [-2, 2, 1, 0]), { credits: 9 })
  deepEqual(squared.refused, [{ line: 0, why: 'It spends 10 of 9' }])
  deepEqual(squared.winners, ['Darjeeling'])
  match(count('dots', scored(1, [-1, 2, 0, 0])).refused![0]!.why, /below zero/)
})

test('weighted ballots weigh exactly', () => {
  const election: Election = {
    options: ['A', 'B'],
    seats: 1,
    ballots: [
      { kind: 'approvals', approved: [0], weight: fraction(1, 3), count: 3 },
      { kind: 'approvals', approved: [1], weight: fraction(2, 3) },
    ],
  }
  const { winners, rounds } = count('approval', election)
  deepEqual(winners, ['A'])
  deepEqual(rounds[0]!.votes, ['1', '2/3'])
})

test('nobody comes onto the agenda without a vote', () => {
  const { winners, ranking } = count('agenda', approving(3, [1], [1], [3]))
  deepEqual(winners, ['Darjeeling', 'Sencha'])
  deepEqual(ranking.at(-1), ['Assam', 'Oolong'])
})

const costs = (election: Election, ...amounts: number[]): Election => ({
  ...election,
  costs: amounts,
})

test('a funding list skips what is too dear, or stops there', () => {
  const election = costs(approving(1, [0, 1, 2], [0, 1, 2], [0, 1], [0]), 60, 50, 40, 1)
  const skipping = count('funding-list', election, { budget: 100 })
  deepEqual(skipping.winners, ['Assam', 'Oolong'])
  deepEqual(
    skipping.rounds.map(({ action, numbers }) => [action, numbers.cost, numbers.left]),
    [
      ['fund', '60', '40'],
      ['skip', '50', '40'],
      ['fund', '40', '0'],
    ],
  )
  deepEqual(count('funding-list', election, { budget: 100, tooDear: 'stop' }).winners, ['Assam'])
})

test('equals on a funding list are a tie only where the money does not reach for all', () => {
  const election = costs(approving(1, [0, 1], [0, 1], [2]), 50, 60, 40, 1)
  const enough = count('funding-list', election, { budget: 150 })
  deepEqual([enough.winners.length, enough.ties.length], [3, 0])
  const short = count('funding-list', election, { budget: 100 })
  deepEqual(short.outcomes.sets, [
    ['Assam', 'Oolong'],
    ['Darjeeling', 'Oolong'],
  ])
  deepEqual(short.winners, ['Oolong'])
})

test('what a count is told is checked', () => {
  const told = (options: CountOptions, method = 'approval'): string => {
    const counted = countElection(methodNamed(method)!, approving(1, [0]), options)
    return counted.problems.map(({ message }) => message).join()
  }
  match(told({}, 'funding-list'), /No budget.*No costs/s)
  match(told({ perAffiliation: 0 }), /perAffiliation/)
  match(told({ top: -1 }), /below zero/)
  match(told({ ladder: [{ kind: 'drawn-order', order: ['Assam'] }] }), /misses Darjeeling/)
  match(told({ ladder: [{ kind: 'drawn-order', order: [...TEAS, 'Mate'] }] }), /names Mate/)
})

test('sums stay exact beyond what doubles hold', () => {
  const huge = 2 ** 53 - 1
  const { winners, rounds } = count('score', {
    options: ['A', 'B'],
    seats: 1,
    ballots: [
      { kind: 'scores', scores: [huge, huge], count: 3 },
      { kind: 'scores', scores: [0, 1] },
    ],
  })
  deepEqual(winners, ['B'])
  deepEqual(rounds[0]!.votes, [`${3n * BigInt(huge)}`, `${3n * BigInt(huge) + 1n}`])
})
