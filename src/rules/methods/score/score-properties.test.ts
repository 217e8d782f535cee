import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Ballot, type Election, mergeBallots } from '../../ballots/index.ts'
import type { Count } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { scoreMethods } from './index.ts'

const TOP = 5

/** A few ballots, so that ties are frequent. */
const elections: fc.Arbitrary<Election> = fc
  .record({ size: fc.integer({ min: 1, max: 5 }), seats: fc.integer({ min: 1, max: 3 }) })
  .chain(({ size, seats }) =>
    fc.record({
      options: fc.constant(['Elm', 'Ash', 'Oak', 'Yew', 'Fir'].slice(0, size)),
      seats: fc.constant(seats),
      top: fc.constant(TOP),
      costs: fc.constant([3, 1, 4, 2, 5].slice(0, size)),
      affiliations: fc.constant(['A', 'B', 'A', null, 'B'].slice(0, size)),
      ballots: fc.array(
        fc.record({
          kind: fc.constant('scores' as const),
          scores: fc.array(fc.option(fc.integer({ min: 0, max: TOP }), { freq: 5 }), {
            minLength: size,
            maxLength: size,
          }),
          count: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 7 },
      ),
    }),
  )

const taking: readonly Method[] = scoreMethods.filter(({ takes }) => takes.includes('scores'))
const told: CountOptions = { budget: 7, credits: 40, minimumMean: 2 }
const optionsOf = ({ seats }: Election): CountOptions =>
  seats === 2 ? told : { ...told, perAffiliation: 1 }

/** What must not depend on how an election is written down. */
const essence = (count: Count): unknown => {
  const sorted = (names: readonly string[]): string[] => [...names].sort()
  return {
    winners: sorted(count.winners),
    sets: count.outcomes.sets.map((set) => sorted(set).join()).sort(),
    ranking: count.ranking.map(sorted),
    cast: count.ballots,
    ties: count.ties.map((tie) => [sorted(tie.among), tie.places, tie.matters]),
    votes: count.rounds.map(({ votes }) =>
      votes.map((vote, place) => [count.options[place], vote]).sort(),
    ),
  }
}

const permuted = (election: Election, order: readonly number[]): Election => ({
  ...election,
  options: order.map((place) => election.options[place]!),
  costs: order.map((place) => election.costs![place]!),
  affiliations: order.map((place) => election.affiliations![place]!),
  ballots: election.ballots.map((ballot) => ({
    ...(ballot as Extract<Ballot, { kind: 'scores' }>),
    scores: order.map((place) => (ballot as Extract<Ballot, { kind: 'scores' }>).scores[place]!),
  })),
})

for (const method of taking) {
  test(`${method.name}: the order of ballots and options decides nothing`, () => {
    fc.assert(
      fc.property(elections, fc.infiniteStream(fc.nat()), (election, draws) => {
        const keys = election.options.map(() => draws.next().value as number)
        const order = keys.map((_, place) => place).sort((a, b) => keys[a]! - keys[b]!)
        const turned = permuted({ ...election, ballots: election.ballots.toReversed() }, order)
        deepEqual(
          essence(method.count(turned, optionsOf(turned))),
          essence(method.count(election, optionsOf(election))),
        )
      }),
      { numRuns: 60 },
    )
  })

  test(`${method.name}: equal ballots may stand on one line or on many`, () => {
    fc.assert(
      fc.property(elections, (election) => {
        const apart: Election = {
          ...election,
          ballots: election.ballots.flatMap(({ count = 1, ...ballot }) =>
            Array.from({ length: count }, () => ballot as Ballot),
          ),
        }
        const expected = essence(method.count(election, optionsOf(election)))
        deepEqual(essence(method.count(apart, optionsOf(election))), expected)
        deepEqual(essence(method.count(mergeBallots(apart), optionsOf(election))), expected)
      }),
      { numRuns: 40 },
    )
  })

  test(`${method.name}: a weight of two is two ballots`, () => {
    fc.assert(
      fc.property(elections, (election) => {
        const weighted: Election = {
          ...election,
          ballots: election.ballots.map(({ count = 1, ...ballot }) => ({
            ...(ballot as Ballot),
            weight: count,
          })),
        }
        deepEqual(
          essence(method.count(weighted, optionsOf(election))),
          essence(method.count(election, optionsOf(election))),
        )
      }),
      { numRuns: 20 },
    )
  })

  test(`${method.name}: never more winners than seats, whichever way ties break`, () => {
    fc.assert(
      fc.property(elections, (election) => {
        const { winners, outcomes, seats } = method.count(election, optionsOf(election))
        for (const set of outcomes.sets) {
          ok(set.length <= seats)
          ok(winners.every((name) => set.includes(name)))
          ok(new Set(set).size === set.length)
        }
      }),
      { numRuns: 40 },
    )
  })
}

/** Methods of one seat, or that rank by sums: a winner whose score rises still wins. */
for (const name of ['star', 'score', 'mean-score', 'dots', 'agenda', 'application-round']) {
  const method = taking.find((one) => one.name === name)!
  test(`${name}: a winner who is scored higher still wins`, () => {
    fc.assert(
      fc.property(elections, fc.nat(), (election, which) => {
        const winners = method.count(election).winners
        fc.pre(winners.length > 0)
        const place = election.options.indexOf(winners[which % winners.length]!)
        const line = which % election.ballots.length
        const raised: Election = {
          ...election,
          ballots: election.ballots.map((ballot, at) => {
            if (at !== line || ballot.kind !== 'scores' || ballot.scores[place] === null)
              return ballot
            return { ...ballot, scores: ballot.scores.map((one, i) => (i === place ? TOP : one)) }
          }),
        }
        ok(method.count(raised).winners.includes(election.options[place]!))
      }),
      { numRuns: 150 },
    )
  })
}

/** Each option's number is its own here, so rivals that withdraw change nothing. */
for (const name of ['score', 'mean-score', 'dots', 'agenda', 'application-round']) {
  const method = taking.find((one) => one.name === name)!
  test(`${name}: a loser who withdraws changes nothing`, () => {
    fc.assert(
      fc.property(elections, fc.nat(), (election, which) => {
        const before = method.count(election)
        const losers = election.options.filter(
          (option) => !before.outcomes.sets.some((set) => set.includes(option)),
        )
        fc.pre(losers.length > 0)
        const gone = election.options.indexOf(losers[which % losers.length]!)
        const after = method.count({ ...election, withdrawn: [gone] })
        deepEqual(after.outcomes, before.outcomes)
        deepEqual(after.winners, before.winners)
      }),
      { numRuns: 60 },
    )
  })
}

test('star: the winner of the run-off is one of the two with the highest sums, and preferred', () => {
  const star = taking.find((one) => one.name === 'star')!
  fc.assert(
    fc.property(elections, (election) => {
      fc.pre(election.options.length > 2)
      const { winners, rounds, ties } = star.count(election)
      fc.pre(winners.length === 1 && ties.length === 0)
      const finalists = rounds
        .filter(({ action }) => action.startsWith('scores'))
        .flatMap(({ on }) => on)
      const runoff = rounds.find(({ action }) => action === 'runoff')!
      const votes = (name: string) => Number(runoff.votes[election.options.indexOf(name)])
      const [winner, other] = [winners[0]!, finalists.find((one) => one !== winners[0])!]
      ok(finalists.length === 2 && finalists.includes(winner))
      ok(votes(winner) >= votes(other))
    }),
    { numRuns: 100 },
  )
})
