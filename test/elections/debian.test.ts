import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Count, type Election, fraction, methodNamed, parseFraction } from '#rules'
import {
  absent,
  asSet,
  comparing,
  readElection,
  readPublished,
  rowOf,
  sharedFiles,
} from './tables.ts'

const debian = methodNamed('debian')!

/** Until 2006 a ratio had to be passed, since 2007 it was enough to reach it. */
const countOf = (year: number, election: Election): Count =>
  debian.count(election, { majority: year < 2007 ? 'more-than' : 'at-least' })

/** What was published and is not the count of these ballots. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '2018.json quorum': 'printed for 882 developers, while the page of the vote has 1001',
  'gr-2004-nonfree.json defeats': 'the page lists none, though one option beats the default',
}

for (const file of sharedFiles('debian'))
  test(`${file} of Debian counts as published`, () => {
    const { year, published, recountPairwise, candidates, totalBallots } = readPublished(
      'debian',
      file,
    )
    const count = countOf(year, readElection('json', 'debian', file))
    const { same, compared } = comparing()
    const yes = (word: string): boolean => word === 'yes'

    same(count.winners, published.winners, 'winners')
    same(Number(count.ballots.cast), totalBallots, 'ballots')
    const matrix = candidates.map((name: string) =>
      rowOf(count, 'pairwise', name).map((votes) => Number(votes ?? 0)),
    )
    same(matrix, recountPairwise, 'recount')
    if (published.pairwise) same(matrix, published.pairwise, 'beat matrix')
    for (const line of published.quorum ?? []) {
      const [above, quorum, reached] = rowOf(count, 'quorum', line.option)
      same([Number(above), yes(reached!)], [line.for, line.reached], `quorum of ${line.option}`)
      if (!EXCEPTIONS[`${file} quorum`]) same(isNear(quorum!, line.quorum, 13), true, quorum!)
    }
    for (const line of published.majority ?? []) {
      const [above, below, ratio, needs, passes] = rowOf(count, 'majority', line.option)
      same(
        [Number(above), Number(below), Number(needs), yes(passes!)],
        [line.for, line.against, line.required, line.passes],
        `majority of ${line.option}`,
      )
      same(isNear(ratio!, line.ratio, 3), true, `ratio of ${line.option}`)
    }
    if (published.droppedByMajority)
      same(
        asSet(count.groups['dropped-by-majority']!),
        asSet(published.droppedByMajority),
        'dropped',
      )
    if (published.schwartzSet)
      same(asSet(count.groups['schwartz-set']!), asSet(published.schwartzSet), 'Schwartz set')
    if (published.defeats && !EXCEPTIONS[`${file} defeats`]) {
      const { rows, cells } = count.tables.find(({ name }) => name === 'defeats')!
      const defeats = published.defeats.map(
        (defeat: { winner: string; loser: string; for: number; against: number }) =>
          `${defeat.winner} → ${defeat.loser} ${defeat.for} ${defeat.against}`,
      )
      same(
        asSet(rows.map((row, at) => `${row} ${cells[at]![0]} ${cells[at]![1]}`)),
        asSet(defeats),
        'defeats',
      )
    }
    assert.ok(compared() >= 3, `${compared()} values`)
  })

test('the elections of Debian are there', { skip: absent }, () => {
  assert.equal(sharedFiles('debian').length, 29)
})

test('every line that dropped or kept an option says so again', { skip: absent }, () => {
  const { same, compared } = comparing()
  for (const line of readPublished('rules', 'debian-drop-lines.json').cases) {
    const { aboveDefault, belowDefault } = line.votes
    const ratio = fraction(/3:1/.test(`${line.rule.kind} ${line.rule.majority}`) ? 3 : 1)
    const { developers } = line.electorate
    const count = debian.count(
      {
        options: ['the option', 'the default'],
        seats: 1,
        defaultOption: 1,
        ratios: [ratio, null],
        ...(developers !== undefined && { electors: developers }),
        ballots: [
          { kind: 'ranking', count: aboveDefault, ranking: [[0], [1]] },
          { kind: 'ranking', count: belowDefault, ranking: [[1], [0]] },
        ],
      },
      { majority: isStrict(line) ? 'more-than' : 'at-least' },
    )
    const [, , printed, , passes] = rowOf(count, 'majority', 'the option')
    same(passes === 'yes' ? 'passes' : 'dropped', line.expected.majority, line.id)
    if (line.expected.ratioPrinted)
      same(isNear(printed!, line.expected.ratioPrinted, 3), true, `${line.id} ratio`)
    if (line.expected.quorum) {
      const [, quorum, reached] = rowOf(count, 'quorum', 'the option')
      same(reached === 'yes' ? 'reached' : 'missed', line.expected.quorum, `${line.id} quorum`)
      if (!line.id.startsWith('deb-2018'))
        same(isNear(quorum!, line.expected.quorumPrinted, 13), true, `${line.id} quorum printed`)
    }
  }
  assert.ok(compared() > 100, `${compared()} values`)
})

const isStrict = (line: {
  rule: { wording?: string }
  expected: { comparisonPrinted?: string }
}): boolean =>
  line.rule.wording
    ? !line.rule.wording.includes('greater or equal')
    : !/^(?:>=|<)$/.test(line.expected.comparisonPrinted ?? '>')

/** Printed from a floating-point number: the last place may be off by one. */
const isNear = (found: string, printed: string, places: number): boolean => {
  const a = parseFraction(found)!
  const b = parseFraction(printed)!
  const apart = a.n * b.d - b.n * a.d
  return (apart < 0n ? -apart : apart) * 10n ** BigInt(places) <= a.d * b.d
}
