import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Count, type CountOptions, methodNamed, parseFraction } from '#rules'
import {
  absent,
  asSet,
  asSets,
  comparing,
  readElection,
  readPublished,
  rowOf,
  sharedFiles,
} from './tables.ts'

/** Rankings by the name that the collection has for the method. */
const RANKINGS: Readonly<Record<string, string>> = {
  copeland: 'copeland',
  'minimax-winning': 'minimax-winning',
  'minimax-margin': 'minimax-margins',
  'minimax-opposition': 'minimax-opposition',
  'schulze-winning': 'schulze-winning',
  'schulze-margin': 'schulze-margins',
  'ranked-pairs-winning': 'ranked-pairs-winning',
  'ranked-pairs-margins': 'ranked-pairs-margins',
  borda: 'borda',
  'first-past-the-post': 'first-past-the-post',
}

for (const file of sharedFiles('tideman'))
  test(`${file} of the Tideman collection counts as published`, () => {
    const { expected, recount, pairwise, candidates, totalBallots } = readPublished('tideman', file)
    const election = readElection('json', 'tideman', file)
    const { same, compared } = comparing()
    const count = (name: string, options: CountOptions = {}): Count =>
      methodNamed(name)!.count(election, { seats: 1, ...options })

    for (const [key, name] of Object.entries(RANKINGS)) {
      const found = count(name)
      if (expected[key]) same(asSets(found.ranking), asSets(expected[key]), key)
      const winners = expected[`${key}-winner`]
      if (winners) {
        assert.ok(found.outcomes.complete)
        same(asSet(found.outcomes.sets.flat()), asSet(winners), `${key}-winner`)
      }
    }

    const smith = count('smith')
    same(Number(smith.ballots.cast), totalBallots, 'ballots')
    same(smith.groups['condorcet-winner'], namesOf(expected.condorcetWinner), 'Condorcet winner')
    same(smith.groups['condorcet-loser'], namesOf(expected.condorcetLoser), 'Condorcet loser')
    same(asSet(smith.groups['smith-set']!), asSet(recount.smithSet), 'Smith set')
    same(asSet(smith.groups['schwartz-set']!), asSet(recount.schwartzSet), 'Schwartz set')
    const matrix = candidates.map((name: string) => rowOf(smith, 'pairwise', name).map(Number))
    same(matrix, pairwise, 'pairwise')
    const ties = pairwise.flatMap((row: number[], a: number) =>
      row.filter((votes, b) => a < b && votes === pairwise[b][a]),
    )
    same(ties.length, recount.pairTies, 'pairs that are tied')

    for (const [name, twice] of Object.entries(expected.bordaScoresTimes2 ?? {})) {
      const points = parseFraction(rowOf(count('borda'), 'points', name)[0]!)!
      same((2n * points.n) / points.d, BigInt(twice as number), `Borda points of ${name}`)
    }
    for (const [name, votes] of Object.entries(expected.firstPreferences)) {
      const points = rowOf(count('first-past-the-post'), 'points', name)[0]!
      same(parseFraction(points), parseFraction(`${votes}`), `first votes of ${name}`)
    }

    if (expected.kemenyScore !== undefined) {
      const kemeny = count('kemeny')
      same(Number(rowOf(kemeny, 'kemeny', 'score')[0]), expected.kemenyScore, 'Kemeny score')
      if (expected['kemeny-young']) same(kemeny.ranking, expected['kemeny-young'], 'Kemeny order')
      const orders = Number(rowOf(kemeny, 'kemeny', 'best-orders')[0])
      if (expected.kemenyOptima) same(orders, expected.kemenyOptima, 'Kemeny optima')
    }
    if ('irv-winner' in expected) compareRunOff(count('instant-runoff'), expected, same)
    assert.ok(compared() > 10, `${compared()} values`)
  })

test('the collection is there', { skip: absent }, () => {
  assert.ok(sharedFiles('tideman').length > 100)
})

const compareRunOff = (
  found: Count,
  // biome-ignore lint/suspicious/noExplicitAny: what others published has many shapes
  expected: any,
  same: (found: unknown, published: unknown, what: string) => void,
): void => {
  assert.ok(found.outcomes.complete)
  const possible = expected['irv-winner'] ? [expected['irv-winner']] : expected.irvPossibleWinners
  same(asSet(found.outcomes.sets.flat()), asSet(possible), 'run-off winners')
  same(found.ties.length > 0, expected.irvEliminationTies, 'whether a tie is met')
  if (!expected.irvRounds) return
  const rounds = found.rounds.map(({ votes }) =>
    Object.fromEntries(
      votes.flatMap((one, at) => (one === null ? [] : [[found.options[at]!, Number(one)]])),
    ),
  )
  same(rounds, expected.irvRounds, 'rounds')
  same(
    found.rounds.flatMap(({ excluded }) => excluded),
    expected.irvEliminated,
    'eliminated',
  )
}

const namesOf = (name: string | null): readonly string[] => (name === null ? [] : [name])
