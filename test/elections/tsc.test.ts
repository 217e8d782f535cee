import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Count, countElection, type Election, formatNamed, methodNamed, pairsOf } from '#rules'

/** The recorded votes of ../shared/elections/tsc: counts, head-to-heads, and the charter's majority. */
const folder = join(import.meta.dirname, '../../../shared/elections/tsc')
const absent = existsSync(folder) ? false : '../shared is absent'
const files = absent ? [] : readdirSync(folder).filter((name) => name.endsWith('.json'))

let compared = 0
const same = (found: unknown, expected: unknown, what: string): void => {
  compared++
  deepEqual(found, expected, what)
}

for (const name of files)
  test(`counts the vote of ${name}`, () => {
    const before = compared
    const text = readFileSync(join(folder, name), 'utf8')
    const file = JSON.parse(text)
    if (file.kind === 'yes-no-abstain') compareAnswers(file)
    else compareOptions(text, file)
    ok(compared > before)
  })

test('compares every value of every vote', { skip: absent }, () => {
  ok(compared > 100, `${compared} values compared`)
})

const compareAnswers = (file: {
  readonly ballots: readonly { readonly voter: string; readonly vote: string }[]
  readonly recordedVoters: number
  readonly expected: {
    readonly outcome: string | null
    readonly counts: Readonly<Record<string, number>>
    readonly moreYesThanNo: boolean
    readonly majorityOfRecordedVoters: boolean
  }
}): void => {
  const { expected } = file
  const answers = ['yes', 'no']
  const count = counted('yes-no', {
    options: answers,
    seats: 1,
    ballots: file.ballots.map(({ voter, vote }) => ({
      kind: 'choice',
      id: voter,
      choice: vote === 'abstain' ? null : answers.indexOf(vote),
    })),
  })
  const [yes, no] = count.rounds[0]!.votes
  same(yes, `${expected.counts.yes}`, 'yes')
  same(no, `${expected.counts.no}`, 'no')
  same(count.ballots.blank, `${expected.counts.abstain}`, 'abstained')
  same(count.winners[0] === 'yes', expected.moreYesThanNo, 'more yes than no')
  same(
    2 * Number(yes) > file.recordedVoters,
    expected.majorityOfRecordedVoters,
    'majority of all recorded',
  )
  if (expected.outcome) same(count.winners, [expected.outcome.toLowerCase()], 'outcome')
}

const compareOptions = (
  text: string,
  file: {
    readonly options: readonly string[]
    readonly headToHead: readonly (readonly number[])[]
    readonly recordedVoters: number
    readonly expected: {
      readonly outcome: { readonly winners: readonly string[] }
      readonly copelandWins: readonly number[]
      readonly condorcetWinner: string | null
      readonly winnerPairs: readonly {
        readonly against: string
        readonly for: number
        readonly opposed: number
        readonly indifferent: number
        readonly majorityOfRecordedVoters: boolean
      }[]
      readonly charterLiteral: { readonly satisfiedByRecordedVoters: boolean }
    }
  },
): void => {
  const { election, problems } = formatNamed('json')!.read(text)
  deepEqual(problems, [])
  const { expected } = file
  const count = counted('copeland', election!)
  const place = (name: string): number => file.options.indexOf(name)
  const given = (names: readonly string[]): string[] =>
    names.map((name) => file.options[count.options.indexOf(name)]!)
  same(given(count.winners), expected.outcome.winners, 'winners')
  const wins = count.tables.find(({ name }) => name === 'copeland')!
  same(
    wins.cells.map(([won]) => Number(won)),
    expected.copelandWins,
    'pairs won',
  )
  same(given(count.groups['condorcet-winner']!)[0] ?? null, expected.condorcetWinner, 'Condorcet')
  const pairwise = count.tables.find(({ name }) => name === 'pairwise')!
  file.headToHead.forEach((row, a) => {
    row.forEach((votes, b) => {
      if (a !== b) same(pairwise.cells[a]![b], `${votes}`, `${a} over ${b}`)
    })
  })
  const pairs = pairsOf(count, count.winners[0]!)!
  equal(pairs.length, expected.winnerPairs.length)
  for (const pair of expected.winnerPairs) {
    const found = pairs.find(({ against }) => against === count.options[place(pair.against)])!
    same(found.ahead.n, BigInt(pair.for), 'for the winner')
    same(found.behind.n, BigInt(pair.opposed), 'for the other')
    same(found.level.n, BigInt(pair.indifferent), 'for neither')
    same(isMajority(found.ahead.n, file), pair.majorityOfRecordedVoters, 'majority of all')
  }
  same(
    pairs.every(({ ahead }) => isMajority(ahead.n, file)),
    expected.charterLiteral.satisfiedByRecordedVoters,
    'the charter by its letter',
  )
}

const isMajority = (votes: bigint, { recordedVoters }: { recordedVoters: number }): boolean =>
  2n * votes > BigInt(recordedVoters)

const counted = (method: string, election: Election): Count => {
  const result = countElection(methodNamed(method)!, election)
  if (result.kind === 'refused') throw new Error(result.problems[0]!.message)
  return result.count
}
