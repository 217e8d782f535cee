import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fraction } from '../numbers/index.ts'
import {
  type Ballot,
  checkElection,
  type Election,
  joinLimbs,
  mergeBallots,
  profileOf,
  rankingOf,
  unitsOf,
} from './index.ts'

const options = ['Apple', 'Pear', 'Plum']
const election = (ballots: Ballot[], more: Partial<Election> = {}): Election => ({
  options,
  seats: 1,
  ballots,
  ...more,
})

test('every kind of ballot expresses a ranking', () => {
  assert.deepEqual(rankingOf({ kind: 'choice', choice: 2 }), [[2]])
  assert.deepEqual(rankingOf({ kind: 'choice', choice: null }), [])
  assert.deepEqual(rankingOf({ kind: 'approvals', approved: [0, 2] }), [[0, 2]])
  assert.deepEqual(rankingOf({ kind: 'scores', scores: [null, 5, -1] }), [[1], [0], [2]])
  assert.deepEqual(rankingOf({ kind: 'points', points: [fraction(1, 2), 0, 1] }), [[2], [0], [1]])
})

test('equal ballots share a line; the order within a tie says nothing', () => {
  const merged = mergeBallots(
    election([
      { kind: 'ranking', ranking: [[2]], id: 'b1' },
      { kind: 'ranking', ranking: [[0, 1]], count: 2 },
      { kind: 'ranking', ranking: [[1, 0]] },
      { kind: 'ranking', ranking: [[2]], weight: 2 },
    ]),
  )
  assert.deepEqual(merged.ballots, [
    { kind: 'ranking', ranking: [[0, 1]], count: 3 },
    { kind: 'ranking', ranking: [[2]], count: 1 },
    { kind: 'ranking', ranking: [[2]], weight: 2, count: 1 },
  ])
})

test('who no longer stands is passed over, and a rank that empties vanishes', () => {
  const profile = profileOf(
    election([{ kind: 'ranking', ranking: [[1], [0, 2]] }], { withdrawn: [1] }),
  )
  assert.deepEqual(profile.names, ['Apple', 'Plum'])
  assert.deepEqual([...profile.entries], [0, 1])
  assert.deepEqual([...profile.ranks], [0, 0])
})

test('weights of any size add up exactly, limb by limb', () => {
  const weight = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 9n }))
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 20 }), (weights) => {
      const units = unitsOf(
        weights.map(([n, d]) => ({ kind: 'ranking', ranking: [], weight: fraction(n, d) })),
      )
      const sums = units.limbs.map((limb) => limb.reduce((sum, one) => sum + one, 0))
      assert.equal(joinLimbs(sums), units.total)
      assert.equal(
        units.total,
        weights.reduce((sum, [n, d]) => sum + (n * units.denominator) / d, 0n),
      )
    }),
  )
})

test('what makes a count meaningless is named with its place', () => {
  const messages = (subject: Election): string[] =>
    checkElection(subject).map(({ code, message }) => `${code} ${message}`)
  assert.deepEqual(messages(election([{ kind: 'ranking', ranking: [[0], [1, 2]] }])), [])
  assert.deepEqual(messages({ options: ['A', 'A'], seats: 0, ballots: [] }), [
    'election-invalid /options/1: “A” is option 0 already',
    'election-invalid /seats: 0 seats',
  ])
  assert.deepEqual(
    messages(
      election([
        { kind: 'ranking', ranking: [[0], [3]] },
        { kind: 'ranking', ranking: [[0], [0]], count: 1.5 },
        { kind: 'scores', scores: [1, 2] },
        { kind: 'scores', scores: [1, 2, 0.5] },
      ]),
    ),
    [
      'election-invalid /ballots/0/ranking: There is no option 3',
      'election-invalid /ballots/1/count: 1.5 ballots',
      'election-invalid /ballots/1/ranking: Option 0 stands twice',
      'election-invalid /ballots/2/scores: 2 scores',
      'election-invalid /ballots/3/scores/2: 0.5 is not exact',
    ],
  )
  assert.deepEqual(messages(election([], { seats: 4 })), [
    'election-odd /seats: more seats than options that stand',
  ])
})
