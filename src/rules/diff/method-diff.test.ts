import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Ballot, Election } from '../ballots/index.ts'
import { methodNamed, methods } from '../methods/index.ts'
import { compare, parseFraction } from '../numbers/index.ts'
import { explainDiff } from './explain-diff.ts'
import { diffMethods, type MethodDiff } from './method-diff.ts'

const OPTIONS = ['Ash', 'Birch', 'Cedar']

/** `38 A>B>C`: how many ballots, and the options by their first letters. */
const ranked = (...lines: readonly string[]): Election => ({
  options: OPTIONS,
  seats: 1,
  ballots: lines.map((line): Ballot => {
    const [count, ranks] = line.split(' ') as [string, string]
    const places = (group: string) => [...group].map((letter) => 'ABC'.indexOf(letter))
    return { kind: 'ranking', count: Number(count), ranking: ranks.split('>').map(places) }
  }),
})

const diff = (election: Election, first: string, second: string): MethodDiff => {
  const result = diffMethods(election, [methodNamed(first)!, methodNamed(second)!])
  if (result.kind === 'refused') throw new Error(result.problems[0]!.message)
  return result.diff
}

test('a middle option is squeezed out by elimination', () => {
  const squeezed = ranked('40 A>B>C', '25 B>A>C', '35 C>B>A')
  deepEqual(explainDiff(diff(squeezed, 'instant-runoff', 'schulze-winning')), [
    'Instant run-off: Ash wins.',
    'Schulze (winning votes): Birch wins.',
    'Birch beats every other option one against one.',
    'One against one, 40 ballots put Ash above Birch, 60 Birch above Ash.',
    'Ash is first on 40, Birch on 25.',
    'Instant run-off: Birch went out in round 2 with 25, when Ash had 40.',
    'Schulze (winning votes): the strongest chain of victories from Birch to Ash has 60, the one back 0.',
  ])
})

test('a circle of majorities is named', () => {
  const circle = ranked('4 A>B>C', '3 B>C>A', '2 C>A>B')
  const { condorcetWinner, smithSet } = diff(circle, 'borda', 'minimax-winning')
  deepEqual([condorcetWinner, smithSet], [null, OPTIONS])
})

test('two sides of a coin are told as one', () => {
  const clear = ranked('6 A>B>C', '3 B>A>C')
  const { agree, contests } = diff(clear, 'borda', 'copeland')
  deepEqual([agree, contests], [true, []])
  deepEqual(explainDiff(diff(clear, 'borda', 'copeland')), ['Borda and Copeland agree: Ash wins.'])
})

test('a tie that only one of them has is no contest', () => {
  const split = ranked('2 A>B>C', '2 B>A>C', '1 C>A>B')
  deepEqual(explainDiff(diff(split, 'first-past-the-post', 'copeland')), [
    'First past the post: a tie leaves open whether Ash or Birch wins.',
    'Copeland: Ash wins.',
    'What First past the post leaves to a tie, Copeland decides.',
  ])
})

test('scores in sum and one against one part on a strong minority', () => {
  const election: Election = {
    options: OPTIONS,
    seats: 1,
    top: 5,
    ballots: [
      { kind: 'scores', scores: [5, 4, 0], count: 3 },
      { kind: 'scores', scores: [0, 5, 1], count: 2 },
    ],
  }
  const { sides, contests } = diff(election, 'score', 'star')
  deepEqual([sides[0].winners, sides[1].winners], [['Birch'], ['Ash']])
  deepEqual(contests[0]!.grounds, [
    { kind: 'most', what: 'total', winner: '22', rival: '15' },
    { kind: 'round', round: 2, action: 'runoff', winner: '3', rival: '2' },
  ])
})

test('a method that cannot count the ballots is a refusal', () => {
  const result = diffMethods(ranked('1 A>B'), [methodNamed('borda')!, methodNamed('star')!])
  equal(result.kind, 'refused')
})

const elections = fc
  .array(
    fc.record({
      kind: fc.constant('ranking' as const),
      ranking: fc
        .shuffledSubarray([0, 1, 2, 3], { minLength: 1 })
        .map((order) => order.map((place) => [place])),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((ballots): Election => ({ options: ['Ash', 'Elm', 'Fir', 'Oak'], seats: 1, ballots }))

const ranking = methods.filter(({ takes, name }) => takes.includes('ranking') && name !== 'debian')

test('the grounds never speak against the winner, and every difference can be explained', () => {
  const pick = fc.nat({ max: ranking.length - 1 })
  fc.assert(
    fc.property(elections, pick, pick, (election, a, b) => {
      const result = diffMethods(election, [ranking[a]!, ranking[b]!])
      if (result.kind === 'refused') throw new Error(result.problems[0]!.message)
      const told = result.diff
      ok(explainDiff(told).every((line) => line.length > 0))
      if (a === b) ok(told.agree)
      for (const { grounds } of told.contests)
        for (const ground of grounds) {
          if (!('rival' in ground)) continue
          const ahead = compare(parseFraction(ground.winner)!, parseFraction(ground.rival)!)
          ok(ground.kind === 'least' ? ahead < 0 : ahead >= 0, JSON.stringify(ground))
        }
    }),
    { numRuns: 300 },
  )
})
