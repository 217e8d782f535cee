import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Election } from '../ballots/index.ts'
import { fraction } from '../numbers/index.ts'
import type { Count } from './count.ts'
import { countElection } from './count-election.ts'
import type { CountOptions, EqualRanks } from './method.ts'
import { methodNamed } from './methods.ts'

/** `3 A>BC` is three ballots that rank A first and then B and C together; options go by their letters. */
const electionOf = (letters: string, ...lines: string[]): Election => ({
  options: [...letters],
  seats: 1,
  ballots: lines.map((line) => {
    const [count, ranks = ''] = line.split(' ')
    return {
      kind: 'ranking',
      count: Number(count),
      ranking: ranks
        .split('>')
        .filter((rank) => rank !== '')
        .map((rank) => [...rank].map((letter) => letters.indexOf(letter))),
    }
  }),
})

const count = (method: string, election: Election, options: CountOptions = {}): Count =>
  methodNamed(method)!.count(election, options)

test('a circle of three leaves no Condorcet winner, and nobody is made one', () => {
  const circle = electionOf('ABC', '5 A>B>C', '4 B>C>A', '3 C>A>B')
  const found = count('condorcet', circle)
  assert.deepEqual(found.winners, [])
  assert.deepEqual(found.outcomes, { sets: [[]], complete: true })
  assert.deepEqual(count('schulze-winning', circle).winners, ['A'])
  assert.deepEqual(count('ranked-pairs-winning', circle).winners, ['A'])
  assert.deepEqual(count('minimax-margins', circle).winners, ['A'])
  assert.deepEqual(count('copeland', circle).outcomes.sets, [['A'], ['B'], ['C']])
})

test('two level options are a tie that matters, and the ladder breaks it', () => {
  const level = electionOf('AB', '2 A>B', '2 B>A')
  const open = count('schulze-winning', level)
  assert.deepEqual(open.winners, [])
  assert.deepEqual(open.ties[0], {
    round: 0,
    over: 'win',
    among: ['A', 'B'],
    places: 1,
    matters: true,
    broken: null,
    shown: ['A'],
  })
  const settled = count('schulze-winning', level, {
    ladder: [{ kind: 'run-off' }, { kind: 'chair', prefers: ['B'] }],
  })
  assert.deepEqual(settled.winners, ['B'])
  assert.equal(settled.ties[0]?.broken?.by, 'chair')
  assert.equal(settled.ties[0]?.matters, true)
})

test('the ways an instant run-off can read a shared rank give different first votes', () => {
  const shared = electionOf('ABCD', '6 AB>C', '5 C', '4 D>AB>C', '2 B')
  const firstVotes = (equalRanks: EqualRanks): readonly (string | null)[] =>
    count('instant-runoff', shared, { equalRanks }).rounds[0]!.votes
  assert.deepEqual(firstVotes('skip-rank'), ['0', '2', '11', '4'])
  assert.deepEqual(firstVotes('skip-live'), ['0', '2', '11', '4'])
  assert.deepEqual(firstVotes('split'), ['3', '5', '5', '4'])
  assert.deepEqual(firstVotes('exhaust'), ['0', '2', '5', '4'])
  assert.deepEqual(firstVotes('exhaust-rank'), ['0', '2', '5', '4'])
})

test('a shared rank comes alive when only one of it is left', () => {
  const shared = electionOf('ABC', '4 AB>C', '5 C', '2 B')
  const rounds = (equalRanks: EqualRanks) =>
    count('instant-runoff', shared, { equalRanks }).rounds.map(({ votes }) => votes)
  assert.deepEqual(rounds('exhaust'), [['0', '2', '5']])
  assert.deepEqual(rounds('split'), [
    ['2', '4', '5'],
    [null, '6', '5'],
  ])
})

test('an elimination tie that decides the run-off is explored both ways', () => {
  const tied = electionOf('ABC', '4 A>B>C', '3 B>A>C', '3 C>B>A')
  const found = count('instant-runoff', tied)
  assert.deepEqual(found.outcomes, { sets: [['A'], ['B']], complete: true })
  assert.deepEqual(
    found.ties.map(({ among, matters }) => [among, matters]),
    [[['B', 'C'], true]],
  )
})

test('a tie that the ladder breaks is still told to matter or not', () => {
  const byLadder = (election: Election): Count =>
    count('instant-runoff', election, { ladder: [{ kind: 'chair', prefers: ['C', 'B', 'A'] }] })
  const decides = byLadder(electionOf('ABC', '4 A>B>C', '3 B>A>C', '3 C>B>A'))
  assert.deepEqual([decides.winners, decides.ties[0]?.matters], [['A'], true])
  const idle = byLadder(electionOf('ABC', '7 A>B>C', '3 B>A>C', '3 C>B>A', '2 A', '1 '))
  assert.deepEqual([idle.winners, idle.ties], [['A'], []])
  const level = byLadder(electionOf('ABCD', '4 A', '5 D', '2 B>A', '2 C>A'))
  assert.deepEqual([level.winners, level.ties.map(({ matters }) => matters)], [['A'], [false]])
})

test('options without a vote go out without branching', () => {
  const many = electionOf('ABCDEFGHIJKLMNOPQRST', '5 A>B', '4 B>A', '1 C>A')
  const found = count('instant-runoff', many, { bound: 5 })
  assert.deepEqual(found.outcomes, { sets: [['A']], complete: true })
  assert.ok(found.ties.every(({ matters }) => matters === false))
})

test('Debian: the quorum is compared with a square root, exactly', () => {
  const vote = (above: number, electors: number): Count =>
    count('debian', {
      ...electionOf('XD', `${above} X>D`),
      defaultOption: 1,
      electors,
    })
  assert.deepEqual(vote(45, 900).winners, ['X'])
  assert.deepEqual(vote(45, 901).winners, ['D'])
  assert.deepEqual(vote(45, 901).groups['dropped-by-quorum'], ['X'])
  assert.deepEqual(vote(44, 900).winners, ['D'])
})

test('Debian: three to one is reached at equality since 2015, and was missed before', () => {
  const election: Election = {
    ...electionOf('XD', '30 X>D', '10 D>X'),
    defaultOption: 1,
    ratios: [fraction(3), null],
  }
  assert.deepEqual(count('debian', election).winners, ['X'])
  assert.deepEqual(count('debian', election, { majority: 'more-than' }).winners, ['D'])
})

test('Debian: an option below the default is dropped though it beats another', () => {
  const found = count('debian', {
    ...electionOf('XYD', '5 X>D>Y', '4 Y>X>D', '3 D>X>Y'),
    defaultOption: 2,
  })
  assert.deepEqual(found.groups['dropped-by-majority'], ['Y'])
  assert.deepEqual(found.winners, ['X'])
})

test('Debian: weakest defeats within the Schwartz set are dropped all at once', () => {
  const found = count('debian', electionOf('ABC', '5 A>B>C', '4 B>C>A', '3 C>A>B'))
  assert.deepEqual(found.winners, ['A'])
  const defeats = found.tables.find(({ name }) => name === 'defeats')!
  assert.deepEqual(
    defeats.rows.map((row, at) => [row, defeats.cells[at]![2]]),
    [
      ['A → B', null],
      ['B → C', null],
      ['C → A', '1'],
    ],
  )
})

test('ranked pairs: victories that are equal and contradict each other are explored in every order', () => {
  const found = count('ranked-pairs-winning', electionOf('ABC', '1 A>B>C', '1 B>C>A', '1 C>A>B'))
  assert.deepEqual(found.outcomes, { sets: [['A'], ['B'], ['C']], complete: true })
  assert.deepEqual(found.ranking, [['A', 'B', 'C']])
})

test('a method refuses ballots and sizes that it cannot count', () => {
  const refusals = (method: string, election: Election): readonly string[] =>
    countElection(methodNamed(method)!, election).problems.map(({ message }) => message)
  const scores: Election = { options: ['A'], seats: 1, ballots: [{ kind: 'scores', scores: [1] }] }
  assert.deepEqual(refusals('scottish-stv', scores), [
    '/ballots/0: Scottish STV cannot count ballots with scores',
  ])
  const many = electionOf('ABCDEFGHIJKLMNOP', '1 A')
  assert.deepEqual(refusals('kemeny', many), [
    '/options: Kemeny-Young takes up to 14 options; here are 16',
  ])
})

test('a transferable vote sets ballots of broken weight aside and says so', () => {
  const found = count('scottish-stv', {
    options: ['A', 'B'],
    seats: 1,
    ballots: [
      { kind: 'ranking', ranking: [[0]], count: 2 },
      { kind: 'ranking', ranking: [[1]], weight: fraction(5, 2) },
    ],
  })
  assert.deepEqual(found.refused, [{ line: 1, why: 'Its weight is no whole number of papers.' }])
  assert.deepEqual(found.winners, ['A'])
})
