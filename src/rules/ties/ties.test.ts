import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Election, profileOf } from '../ballots/index.ts'
import { climb } from './break-tie.ts'
import { committedOrder } from './committed-draw.ts'
import { explore } from './explore.ts'
import type { TieLadder } from './ladder.ts'
import { rfc3797Key, rfc3797Order } from './rfc3797.ts'
import type { TieMet } from './tie.ts'

const NAMES = ['Ada', 'Ben', 'Cyd', 'Dov']

const election: Election = {
  options: NAMES,
  seats: 1,
  ballots: [
    { kind: 'ranking', count: 3, ranking: [[3], [0], [1]] },
    { kind: 'ranking', count: 2, ranking: [[1], [0]] },
    { kind: 'ranking', count: 4, ranking: [[0, 1], [2]] },
  ],
}

const tie = (more: Partial<TieMet> = {}): TieMet => ({
  round: 3,
  over: 'exclude',
  among: [0, 1],
  places: 1,
  history: [],
  state: '',
  ...more,
})

const breaking = (ladder: TieLadder, met: TieMet, tieOrder: string[] | null = null) => {
  const choice = climb(ladder, profileOf(election), tieOrder)(met)
  return choice && { by: choice.by, chosen: choice.chosen.map((place) => NAMES[place]) }
}

test('RFC 3797: the draw of its section 6 comes out again', () => {
  const sources = [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]]
  assert.equal(rfc3797Key(sources), '9319./2.5.8.10.12./9.18.26.34.41.45./')
  assert.deepEqual(
    rfc3797Order(25, sources)
      .slice(0, 10)
      .map((place) => place + 1),
    [17, 7, 2, 16, 25, 23, 8, 24, 19, 13],
  )
})

test('a committed draw gives an order only for the secret that was committed to', () => {
  const draw = {
    commitment: '510bcb74ab0a8b40c6a4458e28a6fbe7ccc95a640769d24a86efa2c9bfb63191',
    secret: 'seagull',
    beacon: '2031-03-02 17 4 33',
  }
  const order = committedOrder(NAMES, draw)!
  assert.deepEqual([...order].sort(), [0, 1, 2, 3])
  const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((beacon) =>
    committedOrder(NAMES, { ...draw, beacon })!.join(' '),
  )
  assert.ok(new Set(orders).size > 2)
  assert.equal(committedOrder(NAMES, { ...draw, secret: 'gull' }), null)
})

test('looking back takes the latest round that parts the tied', () => {
  const history = [
    [5n, 1n, 0n, 0n],
    [2n, 3n, 0n, 0n],
    [4n, 4n, 0n, 0n],
  ]
  assert.deepEqual(breaking([{ kind: 'look-back' }], tie({ history })), {
    by: 'look-back',
    chosen: ['Ada'],
  })
  assert.deepEqual(breaking([{ kind: 'look-back' }], tie({ history, over: 'win' })), {
    by: 'look-back',
    chosen: ['Ben'],
  })
})

test('looking back goes further where the lowest of an earlier round is not one alone', () => {
  const history = [
    [1n, 2n, 3n, 0n],
    [1n, 1n, 2n, 0n],
    [3n, 3n, 3n, 0n],
  ]
  assert.deepEqual(breaking([{ kind: 'look-back' }], tie({ history, among: [0, 1, 2] })), {
    by: 'look-back',
    chosen: ['Ada'],
  })
  assert.equal(breaking([{ kind: 'look-back' }], tie({ history: history.slice(2) })), null)
})

test('a run-off counts each ballot for the one it ranks first among the tied', () => {
  assert.deepEqual(breaking([{ kind: 'run-off' }], tie({ over: 'win' })), {
    by: 'run-off',
    chosen: ['Ada'],
  })
  assert.deepEqual(breaking([{ kind: 'run-off' }], tie()), { by: 'run-off', chosen: ['Ben'] })
})

test('whom the chair prefers wins first and goes out last; a drawn order picks the earlier', () => {
  const chair: TieLadder = [{ kind: 'chair', prefers: ['Ben', 'Ada'] }]
  assert.deepEqual(breaking(chair, tie({ over: 'win' }))?.chosen, ['Ben'])
  assert.deepEqual(breaking(chair, tie())?.chosen, ['Ada'])
  assert.equal(breaking(chair, tie({ among: [2, 3] })), null)
  const drawn: TieLadder = [{ kind: 'drawn-order' }]
  assert.deepEqual(breaking(drawn, tie(), ['Ben', 'Ada'])?.chosen, ['Ben'])
  assert.equal(breaking(drawn, tie(), null), null)
})

test('a rung that cannot decide passes the tie on to the next', () => {
  const ladder: TieLadder = [
    { kind: 'look-back' },
    { kind: 'lots', drawn: [['Cyd'], ['Ben']] },
    { kind: 'leave-empty' },
  ]
  assert.deepEqual(breaking(ladder, tie()), { by: 'lots', chosen: ['Ben'] })
  assert.deepEqual(breaking(ladder, tie({ over: 'win', among: [0, 3] })), {
    by: 'leave-empty',
    chosen: [],
  })
  assert.deepEqual(breaking([{ kind: 'all-elected' }], tie({ over: 'win' }))?.chosen, [
    'Ada',
    'Ben',
  ])
})

const settings = { breaking: () => () => null, remembers: false, nameOf: (p: number) => NAMES[p]! }

test('every way is explored, states that come again are not, and it is told what matters', () => {
  let runs = 0
  const found = explore(
    (pick) => {
      runs++
      const [first] = pick(tie({ among: [0, 1, 2], state: 'first' }))
      const [second] = pick(tie({ among: [0, 1], state: 'second', round: 4 }))
      return { winner: second!, first: first! }
    },
    ({ winner }) => [winner],
    settings,
  )
  assert.deepEqual(found.outcomes, [[0], [1]])
  assert.equal(found.complete, true)
  assert.deepEqual(
    found.ties.map(({ matters }) => matters),
    [false, true],
  )
  assert.equal(runs, 4)
})

test('where the bound is hit, it says so and judges nothing', () => {
  const found = explore(
    (pick) => [0, 1, 2].flatMap((step) => pick(tie({ state: `${step}`, among: [0, 1, 2, 3] }))),
    (winners) => winners,
    { ...settings, bound: 2 },
  )
  assert.equal(found.complete, false)
  assert.equal(found.ties[0]!.matters, null)
})

test('the order of a list decides nothing: ways are tried by name', () => {
  const shown = (among: number[]): readonly number[] =>
    explore(
      (pick) => pick(tie({ among, over: 'win' })),
      (winners) => winners,
      settings,
    ).shown
  assert.deepEqual(shown([3, 1, 2]), shown([1, 2, 3]))
})
