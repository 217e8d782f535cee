import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Election } from '../ballots/index.ts'
import { fraction, fractionToAmount } from '../numbers/index.ts'
import { csv } from './csv.ts'

const read = (text: string): Election => {
  const { election, problems } = csv.read(text)
  deepEqual(problems, [])
  return election!
}

test('reads a table of scores with its voters', () => {
  deepEqual(read('id,Tea,"Coffee, black"\nada,5,\nbob,1/2,3\n'), {
    options: ['Tea', 'Coffee, black'],
    seats: 1,
    ballots: [
      { kind: 'scores', scores: [5, null], id: 'ada' },
      { kind: 'scores', scores: [fraction(1, 2), 3], id: 'bob' },
    ],
  })
})

test('passes over dates and poll ids ahead of the options', () => {
  const { options, ballots } = read(
    'voterID,voteTime,pollID,Tea,Juice\n7,today,p1,0,4\n8,today,p1,5,1\n',
  )
  deepEqual(options, ['Tea', 'Juice'])
  deepEqual(ballots[0], { kind: 'scores', scores: [0, 4], id: '7' })
})

test('reads decimal commas, and leaves alone what might part thousands', () => {
  deepEqual(read('Tea;Juice\n1,5;2\n').ballots, [{ kind: 'scores', scores: [fraction(3, 2), 2] }])
  match(csv.read('Tea;Juice\n1,500;2\n').problems[0]!.message, /“1,500” is no number/)
})

test('tells marks, ordinals and columns of ranks from scores', () => {
  deepEqual(read('Tea;Juice\nx;\nx;x\n').ballots, [
    { kind: 'approvals', approved: [0] },
    { kind: 'approvals', approved: [0, 1] },
  ])
  deepEqual(read('Tea,Juice,Milk\n2nd,1st,\n1st,1st,2nd\n').ballots, [
    { kind: 'ranking', ranking: [[1], [0]] },
    { kind: 'ranking', ranking: [[0, 1], [2]] },
  ])
  const byRank = read('count,rank 1,rank 2\n3,Juice,Tea\n2,Tea,skipped\n')
  deepEqual(byRank.options, ['Juice', 'Tea'])
  deepEqual(byRank.ballots, [
    { kind: 'ranking', ranking: [[0], [1]], count: 3 },
    { kind: 'ranking', ranking: [[1]], count: 2 },
  ])
})

test('reads what stands above the table', () => {
  const election = read(
    '# title: Drinks\n# seats: 2\n# top: 5\n# ballots: points\nTea,Juice\n3,2\n',
  )
  equal(election.title, 'Drinks')
  equal(election.seats, 2)
  equal(election.top, 5)
  deepEqual(election.ballots, [{ kind: 'points', points: [3, 2] }])
})

test('says where a field cannot be read', () => {
  const { election, problems } = csv.read('# ballots: scores\nTea,Juice\n5,lots\n')
  equal(election, null)
  deepEqual(
    problems.map(({ span, message }) => [span?.line, span?.column, message]),
    [[3, 3, '“lots” is no number']],
  )
  match(csv.read('Tea,Tea\n1,2\n').problems[0]!.message, /named twice/)
  match(csv.read('').problems[0]!.message, /No table/)
  match(csv.read('# ballots: choice\nTea,Juice\nx,x\n').problems[0]!.message, /second choice/)
})

test('writes what it reads back', () => {
  const elections: Election[] = [
    {
      title: 'Drinks',
      options: ['Tea', 'Coffee, "black"', 'Milk'],
      seats: 2,
      top: 9,
      ballots: [
        { kind: 'scores', scores: [1, null, 9], id: 'a', weight: fraction(1, 3) },
        { kind: 'scores', scores: [0, -2, null], id: 'b', weight: 1 },
      ],
    },
    {
      options: ['Tea', 'Milk'],
      seats: 1,
      unranked: 'not-compared',
      ballots: [
        { kind: 'ranking', ranking: [[1], [0]], count: 4 },
        { kind: 'ranking', ranking: [], count: 2 },
      ],
    },
    {
      options: ['Tea', 'Milk'],
      seats: 1,
      ballots: [
        { kind: 'choice', choice: 1, count: 1 },
        { kind: 'choice', choice: null, count: 1 },
      ],
    },
  ]
  for (const election of elections) deepEqual(read(csv.write(election).text!), election)
})

test('a semicolon within quotes parts no columns', () => {
  const { options } = read('"Tea; black","Tea; green; cold"\n3,4\n')
  deepEqual(options, ['Tea; black', 'Tea; green; cold'])
})

test('refuses to write what a table cannot hold', () => {
  const { text, problems } = csv.write({ options: ['A'], seats: 1, withdrawn: [0], ballots: [] })
  equal(text, null)
  match(problems[0]!.message, /withdrawn/)
})

test('reads back any election that it writes', () => {
  const amounts = fc.option(
    fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 4 }))
      .map(([n, d]) => fractionToAmount(fraction(n, d))),
  )
  const names = fc.uniqueArray(
    fc.string({ minLength: 1 }).map((name) => `o${name}`.trim().replace(/\s+/g, ' ')),
    { minLength: 1, maxLength: 4 },
  )
  const elections = names.chain((options) =>
    fc
      .array(
        fc.record(
          {
            kind: fc.constant('scores' as const),
            scores: fc.array(amounts, { minLength: options.length, maxLength: options.length }),
            count: fc.integer({ min: 1, max: 9 }),
          },
          { noNullPrototype: true },
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((ballots): Election => ({ options, seats: 1, ballots })),
  )
  fc.assert(
    fc.property(elections, (election) => {
      deepEqual(read(csv.write(election).text!), election)
    }),
  )
})

test('any text is read without a fault', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('#', ',', '"', '\n', 'x', '1', 'id', ': ', '\r\n')),
      (parts) => {
        const { election, problems } = csv.read(parts.join(''))
        ok(election !== null || problems.length > 0)
      },
    ),
  )
})
