import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Election, mergeBallots } from '../ballots/index.ts'
import { fraction } from '../numbers/index.ts'
import type { Count } from './count.ts'
import { methodNamed } from './methods.ts'
import { rankedMethods } from './ranked.ts'

type Ranking = readonly (readonly number[])[]

const NAMES = ['Ash', 'Beech', 'Cedar', 'Dogwood', 'Elm']

const electionOf = (rankings: readonly Ranking[], options = NAMES, seats = 1): Election => ({
  options,
  seats,
  ballots: rankings.map((ranking) => ({ kind: 'ranking', ranking })),
})

/** Rankings of some of the options, with tied ranks where asked for. */
const rankings = (size: number, withTies: boolean): fc.Arbitrary<Ranking> =>
  fc
    .tuple(
      fc.shuffledSubarray(
        NAMES.slice(0, size).map((_, at) => at),
        { minLength: withTies ? 0 : size },
      ),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
    )
    .map(([order, joins]) => {
      const ranking: number[][] = []
      order.forEach((place, at) => {
        if (withTies && at > 0 && joins[at] === 0) ranking.at(-1)!.push(place)
        else ranking.push([place])
      })
      return ranking
    })

const anyElection = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .chain(([size, seats]) =>
    fc
      .array(rankings(size, true), { minLength: 1, maxLength: 9 })
      .map((ballots) => electionOf(ballots, NAMES.slice(0, size), Math.min(seats, size))),
  )

/** Every option on every ballot, one after another. */
const strictElection = (most: number): fc.Arbitrary<Election> =>
  fc
    .integer({ min: 2, max: 4 })
    .chain((size) =>
      fc
        .array(rankings(size, false), { minLength: 1, maxLength: most })
        .map((ballots) => electionOf(ballots, NAMES.slice(0, size))),
    )

const count = (name: string, election: Election): Count => methodNamed(name)!.count(election)

const possible = (found: Count): readonly string[] =>
  [...new Set(found.outcomes.sets.flat())].sort()

/** What must not depend on how an election is written down. */
const outcomeOf = (found: Count): unknown => ({
  winners: [...found.winners].sort(),
  sets: found.outcomes.sets.map((names) => [...names].sort().join()).sort(),
  complete: found.outcomes.complete,
  groups: Object.entries(found.groups).map(([name, members]) => [name, [...members].sort()]),
})

const PAIRWISE = rankedMethods
  .map(({ name }) => name)
  .filter((name) => /^(?:copeland|minimax|schulze|ranked-pairs|kemeny)/.test(name))
const FIXED_DECIMALS = ['scottish-stv', 'meek-stv', 'wigm-prf']

for (const { name } of rankedMethods) {
  test(`${name}: the order of ballots and of options decides nothing`, () => {
    const shuffled = anyElection.chain((election) =>
      fc.tuple(
        fc.constant(election),
        fc.shuffledSubarray([...election.options], { minLength: election.options.length }),
        fc.shuffledSubarray([...election.ballots], { minLength: election.ballots.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([election, options, ballots]) => {
        const moved = election.options.map((option) => options.indexOf(option))
        const other: Election = {
          ...election,
          options,
          ballots: ballots.map((ballot) => ({
            kind: 'ranking',
            ranking: rankingIn(ballot).map((rank) => rank.map((place) => moved[place]!)),
          })),
        }
        assert.deepEqual(outcomeOf(count(name, other)), outcomeOf(count(name, election)))
      }),
      { numRuns: 60 },
    )
  })

  test(`${name}: equal ballots on one line count as they do one by one`, () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const doubled = { ...election, ballots: [...election.ballots, ...election.ballots] }
        assert.deepEqual(
          outcomeOf(count(name, mergeBallots(doubled))),
          outcomeOf(count(name, doubled)),
        )
      }),
      { numRuns: 40 },
    )
  })

  test(`${name}: there are as many winners as seats, out of those that stand`, () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const found = count(name, election)
        for (const set of found.outcomes.sets) {
          assert.ok(set.length <= found.seats && new Set(set).size === set.length)
          assert.ok(set.every((winner) => election.options.includes(winner)))
        }
        assert.ok(found.winners.every((winner) => possible(found).includes(winner)))
      }),
      { numRuns: 40 },
    )
  })
}

for (const { name } of rankedMethods.filter((method) => !FIXED_DECIMALS.includes(method.name)))
  test(`${name}: weighing every ballot alike changes nothing`, () => {
    fc.assert(
      fc.property(anyElection, fc.integer({ min: 1, max: 9 }), (election, weight) => {
        const whole = name === 'wigm-exact'
        const other = {
          ...election,
          ballots: election.ballots.map((ballot) => ({
            ...ballot,
            weight: whole ? weight : fraction(weight, 7),
          })),
        }
        assert.deepEqual(outcomeOf(count(name, other)), outcomeOf(count(name, election)))
      }),
      { numRuns: 40 },
    )
  })

for (const name of [...PAIRWISE, 'first-past-the-post', 'borda'])
  test(`${name}: a winner that is raised on a ballot stays a winner`, () => {
    const raised = strictElection(7).chain((election) =>
      fc.tuple(
        fc.constant(election),
        fc.integer({ min: 0, max: election.ballots.length - 1 }),
        fc.integer({ min: 0, max: 3 }),
      ),
    )
    fc.assert(
      fc.property(raised, ([election, line, to]) => {
        const [winner, ...others] = possible(count(name, election))
        fc.pre(winner !== undefined && others.length === 0)
        const place = election.options.indexOf(winner!)
        const ballots = election.ballots.map((ballot, at) => {
          if (at !== line) return ballot
          const rest = rankingIn(ballot).filter(([option]) => option !== place)
          const from = rankingIn(ballot).findIndex(([option]) => option === place)
          rest.splice(Math.min(from, to), 0, [place])
          return { kind: 'ranking', ranking: rest } as const
        })
        assert.ok(possible(count(name, { ...election, ballots })).includes(winner!))
      }),
      { numRuns: 100 },
    )
  })

for (const name of PAIRWISE.filter((one) => !one.endsWith('opposition')))
  test(`${name}: who beats everybody wins`, () => {
    fc.assert(
      fc.property(strictElection(7), (election) => {
        const found = count(name, election)
        const [winner] = found.groups['condorcet-winner']!
        if (winner !== undefined) assert.deepEqual(found.winners, [winner])
      }),
      { numRuns: 100 },
    )
  })

for (const name of PAIRWISE.filter((one) => !one.startsWith('minimax')))
  test(`${name}: nobody wins from outside the Smith set`, () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        const found = methodNamed(name)!.count(election, { seats: 1 })
        assert.ok(possible(found).every((one) => found.groups['smith-set']!.includes(one)))
      }),
      { numRuns: 60 },
    )
  })

for (const name of ['schulze-winning', 'schulze-margins', 'instant-runoff'])
  test(`${name}: a double of an option changes nothing but who of the two it is`, () => {
    const cloned = strictElection(7).chain((election) =>
      fc.tuple(
        fc.constant(election),
        fc.integer({ min: 0, max: election.options.length - 1 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      ),
    )
    fc.assert(
      fc.property(cloned, ([election, original, sides]) => {
        const before = count(name, election)
        fc.pre(before.ties.length === 0)
        const double = election.options.length
        const ballots = election.ballots.map((ballot, line) => ({
          kind: 'ranking' as const,
          ranking: rankingIn(ballot).flatMap((rank) => {
            if (rank[0] !== original) return [rank]
            return sides[line] ? [[double], rank] : [rank, [double]]
          }),
        }))
        const after = count(name, {
          ...election,
          options: [...election.options, 'Double'],
          ballots,
        })
        fc.pre(name !== 'instant-runoff' || after.ties.every(({ matters }) => matters === false))
        const original0 = election.options[original]!
        const winners = possible(after).map((one) => (one === 'Double' ? original0 : one))
        assert.deepEqual([...new Set(winners)].sort(), possible(before))
      }),
      { numRuns: 100 },
    )
  })

test('kemeny finds what trying every order finds', () => {
  fc.assert(
    fc.property(anyElection, (election) => {
      const found = methodNamed('kemeny')!.count(election)
      const cells = found.tables[0]!.cells
      const over = (a: number, b: number): number => Number(cells[a]![b])
      const scores = permutations(election.options.map((_, at) => at)).map((order) =>
        order.reduce(
          (sum, a, at) => sum + order.slice(at + 1).reduce((more, b) => more + over(a, b), 0),
          0,
        ),
      )
      const best = Math.max(...scores)
      const table = found.tables.find(({ name }) => name === 'kemeny')!
      assert.deepEqual(table.cells.flat().map(Number), [
        best,
        scores.filter((score) => score === best).length,
      ])
    }),
    { numRuns: 60 },
  )
})

for (const name of ['scottish-stv', 'wigm-prf', 'wigm-exact'])
  test(`${name}: no vote is lost but what truncation cuts off`, () => {
    fc.assert(
      fc.property(anyElection, (election) => {
        for (const { votes, numbers } of count(name, election).rounds) {
          const parts = [...votes, numbers['non-transferable']!, numbers['lost-to-truncation']!]
          const total = parts.reduce((sum, part) => sum + toUnits(part ?? '0'), 0)
          const valid = election.ballots.filter((ballot) => rankingIn(ballot)[0]?.length === 1)
          assert.ok(Math.abs(total - valid.length) < 1e-9)
          assert.ok(toUnits(numbers['lost-to-truncation']!) >= 0)
        }
      }),
      { numRuns: 60 },
    )
  })

const toUnits = (text: string): number => {
  const [n, d = '1'] = text.split('/')
  return Number(n) / Number(d)
}

const rankingIn = (ballot: Election['ballots'][number]): number[][] =>
  ballot.kind === 'ranking' ? ballot.ranking.map((rank) => [...rank]) : []

const permutations = (items: readonly number[]): number[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((first) =>
        permutations(items.filter((one) => one !== first)).map((rest) => [first, ...rest]),
      )
