import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Ballot, type Election, rankingOf } from '../ballots/index.ts'
import {
  amountToFraction,
  fraction,
  fractionToAmount,
  fractionToText,
  multiply,
} from '../numbers/index.ts'
import { formats } from './index.ts'

const made = (letters: string): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 })
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
const name = fc.oneof(
  { weight: 3, arbitrary: made('aB9é漢 ') },
  { weight: 1, arbitrary: made('aB9é漢 "\'\\;,=>#[]()^*|-/:') },
)

const paper = {
  id: fc.option(name, { nil: undefined }),
  count: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  weight: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(1, 2, 3, 5))
      .map(([n, d]) => fractionToAmount(fraction(n, d))),
    { nil: undefined },
  ),
}

const rankingsOf = (size: number): fc.Arbitrary<Ballot> =>
  fc
    .record({
      ...paper,
      order: fc.shuffledSubarray(Array.from({ length: size }, (_, place) => place)),
      joins: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    })
    .map(({ order, joins, ...rest }) => {
      const ranking: number[][] = []
      order.forEach((place, at) => {
        if (at > 0 && joins[at]) ranking.at(-1)!.push(place)
        else ranking.push([place])
      })
      return without({ kind: 'ranking', ranking, ...rest })
    })

const scoresOf = (size: number): fc.Arbitrary<Ballot> =>
  fc
    .record({
      ...paper,
      scores: fc.array(fc.option(fc.nat(5)), { minLength: size, maxLength: size }),
    })
    .map(({ scores, ...rest }) => without({ kind: 'scores', scores, ...rest }))

const without = (ballot: object): Ballot =>
  Object.fromEntries(Object.entries(ballot).filter(([, value]) => value !== undefined)) as never

const elections = fc
  .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.option(name))
  .chain(([options, isRanked, title]) =>
    fc.record({
      ...(title === null ? {} : { title: fc.constant(title) }),
      options: fc.constant(options),
      seats: fc.integer({ min: 1, max: options.length }),
      ballots: fc.array(isRanked ? rankingsOf(options.length) : scoresOf(options.length), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  ) as fc.Arbitrary<Election>

/** What counts of an election: what stands on its ballots, by name, and how much that weighs in all. */
const essence = ({ options, ballots }: Election, isRanked: boolean): readonly string[] => {
  const weights = new Map<string, bigint>()
  for (const ballot of ballots) {
    const said =
      ballot.kind === 'scores' && !isRanked
        ? ballot.scores.map((score, place) => [options[place], score ?? 0])
        : rankingOf(ballot).map((rank) => rank.map((place) => options[place]).sort())
    const { n, d } = multiply(amountToFraction(ballot.weight ?? 1), fraction(ballot.count ?? 1))
    const key = JSON.stringify(isRanked ? said : said.toSorted(byText))
    weights.set(key, (weights.get(key) ?? 0n) + (n * 60n) / d)
  }
  return [...weights]
    .map(([said, weight]) => `${fractionToText(fraction(weight, 60))} ${said}`)
    .sort()
}

const byText = (a: unknown, b: unknown): number => (`${a}` < `${b}` ? -1 : 1)

for (const format of formats)
  test(`${format.title}: what it agrees to write, it reads back the same, once and twice`, () => {
    const isRanked = /^(?:blt|cef|debian)$/.test(format.name)
    let written = 0
    fc.assert(
      fc.property(elections, (election) => {
        const { text } = format.write(election)
        if (text === null) return
        written++
        const back = format.read(text)
        assert.ok(back.election, `${JSON.stringify(text)}: ${back.problems[0]?.message}`)
        assert.deepEqual(essence(back.election, isRanked), essence(election, isRanked), text)
        assert.deepEqual(back.election.options.toSorted(), election.options.toSorted())
        const again = format.read(format.write(back.election).text!).election!
        assert.deepEqual(essence(again, isRanked), essence(election, isRanked), text)
        const windows = format.read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
        assert.deepEqual(windows.election, back.election)
      }),
      { numRuns: 300 },
    )
    assert.ok(written > 0)
  })
