import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Election } from '../ballots/index.ts'
import { fraction } from '../numbers/index.ts'
import { formatNamed, formats, sniffFormat } from './index.ts'

const read = (format: string, text: string) => formatNamed(format)!.read(text)

const places = (format: string, text: string): readonly string[] =>
  read(format, text).problems.map(
    ({ span, message }) => `${span ? `${span.line}:${span.column} ` : ''}${message}`,
  )

test('BLT: weights, withdrawn options, a tie order, shared ranks, comments and the title', () => {
  const text = `# made up
4 2
-3 [tie 2 1]
(first) 3 1 2=4 0 // agreed
0.5 2 0
1 0
0
"Ann"
"Bob  B."
'Cleo'
"Dan"
"Harbour board"
`
  assert.deepEqual(read('blt', text), {
    election: {
      title: 'Harbour board',
      options: ['Ann', 'Bob B.', 'Cleo', 'Dan'],
      seats: 2,
      withdrawn: [2],
      tieOrder: [1, 0],
      ballots: [
        { kind: 'ranking', id: 'first', count: 3, ranking: [[0], [1, 3]] },
        { kind: 'ranking', weight: fraction(1, 2), ranking: [[1]] },
        { kind: 'ranking', count: 1, ranking: [] },
      ],
    },
    problems: [],
  })
  assert.equal(sniffFormat(text)?.name, 'blt')
})

test('BLT: what is wrong is told with its line and column', () => {
  assert.deepEqual(places('blt', '2 1\n1 1 5 0\n0\n"A"\n"B"\n'), ['2:5 There is no option 5'])
  assert.deepEqual(places('blt', '2 1\n1 1 1 0\n0\n"A"\n"B"\n'), ['2:5 Option 1 stands twice'])
  assert.deepEqual(places('blt', '2 1\n1 1 2\n'), ['3:1 The last ballot does not end'])
  assert.deepEqual(places('blt', 'two 1'), ['1:1 Here stands the number of options'])
  assert.deepEqual(places('blt', '2 1\n1 1 0\n0\n"A"\n'), ['5:1 1 of 2 names'])
})

test('CEF: tags, weights, quantities, strangers, comments and blank ballots', () => {
  const text = `# Which boat
#/Candidates: Skiff ; Old Punt;Kayak
#/number of seats: 2
#/Implicit Ranking: false
#/Weight Allowed: true

ada , bob || Kayak > Skiff = Old Punt ^7 * 2 # two of seven each
Skiff>Raft>Kayak
/EMPTY_RANKING/ * 5
`
  const { election, problems } = read('cef', text)
  assert.deepEqual(election, {
    title: 'Which boat',
    options: ['Skiff', 'Old Punt', 'Kayak'],
    seats: 2,
    unranked: 'not-compared',
    ballots: [
      { kind: 'ranking', id: 'ada , bob', count: 2, weight: 7, ranking: [[2], [0, 1]] },
      { kind: 'ranking', count: 1, ranking: [[0], [2]] },
      { kind: 'ranking', count: 5, ranking: [] },
    ],
  })
  assert.deepEqual(
    problems.map(({ severity, span, message }) => `${severity} ${span?.line} ${message}`),
    ['warning 8 “Raft” does not stand and is left out'],
  )
  assert.equal(sniffFormat(text)?.name, 'cef')
})

test('CEF: without a list the names come from the votes; weights count only where allowed', () => {
  const { election } = read('cef', 'B > A ^9\nC\n')
  assert.deepEqual(election?.options, ['B', 'A', 'C'])
  assert.deepEqual(election?.ballots[0], { kind: 'ranking', count: 1, ranking: [[0], [1]] })
})

test('CEF: what is wrong is told with its line', () => {
  assert.deepEqual(places('cef', 'A > > B\n'), ['1:5 A rank without a name'])
  assert.deepEqual(places('cef', 'A > B\nB > A = B\n'), ['2:9 “B” stands twice'])
  assert.deepEqual(places('cef', 'A > B * many\n'), ['1:7 Neither ranking, weight nor quantity'])
  assert.deepEqual(places('cef', '#/Number of Seats: few\nA > B\n'), [
    '1:1 “few” as number of seats',
  ])
})

const SHEET = `             Tally of a made-up vote

  Option 1-------->: Tow the barge
 /  Option 2------>: Sink the barge
 |/  Option 3----->: Further Discussion
 ||/
V: 1-2    ada\tAda
V: 331    bob
V: ---    c0ffee
`

test('Debian: one sign per option; ranks repeat and skip; the default comes last', () => {
  assert.deepEqual(read('debian', SHEET), {
    election: {
      options: ['Tow the barge', 'Sink the barge', 'Further Discussion'],
      seats: 1,
      defaultOption: 2,
      ballots: [
        { kind: 'ranking', id: 'ada\tAda', ranking: [[0], [2]] },
        { kind: 'ranking', id: 'bob', ranking: [[2], [0, 1]] },
        { kind: 'ranking', id: 'c0ffee', ranking: [] },
      ],
    },
    problems: [],
  })
  assert.equal(sniffFormat(SHEET)?.name, 'debian')
  assert.deepEqual(places('debian', SHEET.replace('331', '33')), ['8:4 2 ranks for 3 options'])
})

const name = fc.string({ unit: fc.constantFrom(...'abcXYZéß漢 '), minLength: 1, maxLength: 6 })
const names = fc
  .uniqueArray(name, { minLength: 1, maxLength: 6, selector: (one) => one.trim() })
  .map((list) => list.map((one, at) => `${one.trim().replace(/\s+/g, ' ')}${at}`))

/** Elections of rankings, with nothing that some format cannot say. */
const elections: fc.Arbitrary<Election> = names.chain((options) =>
  fc.record({
    options: fc.constant(options),
    seats: fc.integer({ min: 1, max: options.length }),
    ballots: fc.array(
      fc
        .tuple(
          fc.shuffledSubarray(options.map((_, at) => at)),
          fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        )
        .map(([order, joins]) => {
          const ranking: number[][] = []
          order.forEach((place, at) => {
            if (at > 0 && joins[at]) ranking.at(-1)!.push(place)
            else ranking.push([place])
          })
          return { kind: 'ranking', ranking } as const
        }),
      { maxLength: 6 },
    ),
  }),
)

/** What counts of an election: its ballots as names, however they are spread over lines. */
const essence = ({ options, ballots }: Election): unknown => [
  options,
  ballots
    .flatMap((ballot) => {
      const ranks = ballot.kind === 'ranking' ? ballot.ranking : []
      const text = ranks.map((rank) => [...rank].sort().join('=')).join('>')
      return Array.from({ length: ballot.count ?? 1 }, () => text)
    })
    .sort(),
]

for (const format of formats.filter(({ name }) => /^(?:json|blt|cef|debian)$/.test(name)))
  test(`${format.title} reads back what it writes`, () => {
    fc.assert(
      fc.property(elections, (election) => {
        const { text } = format.write(election)
        const back = format.read(text!)
        assert.deepEqual(
          back.problems.filter(({ severity }) => severity === 'error'),
          [],
        )
        assert.deepEqual(essence(back.election!), essence(election))
        if (format.name !== 'debian') assert.equal(back.election!.seats, election.seats)
      }),
      { numRuns: 60 },
    )
  })

test('no text makes a reader fail or hang', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'01 2-=>\n"#/:V*^|[](){},A') })),
      (format, text) => {
        const { election, problems } = format.read(text)
        assert.equal(
          election === null,
          problems.some(({ severity }) => severity === 'error'),
        )
        assert.equal(typeof format.sniff(text), 'boolean')
      },
    ),
    { numRuns: 300 },
  )
})

test('what a format cannot say is refused, or named as left out', () => {
  const election: Election = {
    options: ['A > B', 'C "D"'],
    seats: 1,
    defaultOption: 0,
    ballots: [{ kind: 'ranking', ranking: [], weight: fraction(1, 3) }],
  }
  for (const { name, write } of formats.filter(({ name }) => /^(?:cef|debian)$/.test(name))) {
    const { text, problems } = write(election)
    assert.equal(text, null, name)
    assert.ok(problems.length > 0)
  }
  assert.ok(formatNamed('json')!.write(election).text)
})
