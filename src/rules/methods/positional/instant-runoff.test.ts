import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Election } from '../../ballots/index.ts'
import type { CountOptions } from '../method.ts'
import { instantRunoff } from './instant-runoff.ts'

const options = ['Ash', 'Elm', 'Fir', 'Oak', 'Yew']
const election: Election = {
  options,
  seats: 1,
  ballots: [
    { kind: 'ranking', ranking: [[0]], count: 9 },
    { kind: 'ranking', ranking: [[1]], count: 5 },
    { kind: 'ranking', ranking: [[2], [1]], count: 2 },
    { kind: 'ranking', ranking: [[3], [2]], count: 1 },
    { kind: 'ranking', ranking: [[4], [0]], count: 1 },
  ],
}

const outs = (settings: CountOptions, of = election): readonly string[] =>
  instantRunoff.count(of, settings).rounds.map(({ excluded }) => excluded.join('+'))

test('all who together have fewer votes than the next go out at once', () => {
  assert.deepEqual(outs({ exclude: 'batch' }), ['', 'Oak+Yew+Fir'])
})

test('behind a majority it goes on until two are left, if it is told to', () => {
  const many = { ...election, ballots: [...election.ballots, election.ballots[0]!] }
  assert.deepEqual(outs({}, many), [''])
  const { rounds, winners } = instantRunoff.count(many, { until: 'two-are-left', exclude: 'batch' })
  assert.deepEqual(winners, ['Ash'])
  assert.equal(rounds.at(-1)!.votes.filter((votes) => votes !== null).length, 2)
})

test('neither batches nor going on make another winner', () => {
  const ballots = fc.array(
    fc
      .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 })
      .map((order) => ({ kind: 'ranking' as const, ranking: order.map((place) => [place]) })),
    { minLength: 1, maxLength: 9 },
  )
  fc.assert(
    fc.property(ballots, (cast) => {
      const of: Election = { ...election, ballots: cast }
      const plain = instantRunoff.count(of)
      for (const exclude of ['one', 'batch'] as const)
        for (const until of ['majority', 'two-are-left'] as const) {
          const other = instantRunoff.count(of, { exclude, until })
          assert.deepEqual(other.outcomes, plain.outcomes)
        }
    }),
    { numRuns: 200 },
  )
})
