import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  type Count,
  countElection,
  type Election,
  methodNamed,
  type Round,
  type TieLadder,
} from '#rules'

/** Every score election of ../shared/elections/star: winners, ties, and every printed row. */
const folder = join(import.meta.dirname, '../../../shared/elections/star')
const absent = existsSync(folder) ? false : '../shared is absent'
const files = absent ? [] : readdirSync(folder).filter((name) => name.endsWith('.json'))

interface Section {
  readonly section: string
  readonly values?: Readonly<Record<string, number | string>>
  readonly places?: Readonly<Record<string, string>>
  readonly permutation?: readonly string[]
  readonly tied?: readonly string[]
  readonly selected?: readonly string[]
}

interface StarFile {
  readonly method: string
  readonly seats: number
  readonly maximumScore: number
  readonly candidates: readonly string[]
  readonly tiebreaker: null | string | { readonly permutation: readonly string[] }
  readonly ballots: readonly {
    readonly count: number
    readonly scores: readonly (number | null)[]
  }[]
  readonly expected: {
    readonly winners?: readonly string[] | null
    readonly winnersOrder?: string
    readonly unbreakableTie?: { readonly where: string; readonly among: readonly string[] }
    readonly error?: string
    readonly sections?: readonly Section[]
  }
}

interface ApprovalFile {
  readonly seats: number
  readonly approvals: Readonly<Record<string, number>>
  readonly boundary: { readonly lastElected: number; readonly firstNotElected: number }
  readonly expected: { readonly winners: readonly string[] }
}

const METHODS: Readonly<Record<string, string>> = {
  STAR: 'star',
  'Bloc STAR': 'bloc-star',
  'Allocated Score': 'allocated-score',
  'Reweighted Range': 'reweighted-range',
  'Sequentially Spent Score': 'sequentially-spent-score',
}

let compared = 0
const same = (found: unknown, expected: unknown, what: string): void => {
  compared++
  deepEqual(found, expected, what)
}

for (const name of files) {
  const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StarFile
  if (!METHODS[file.method]) continue
  test(`counts ${name}`, () => {
    const before = compared
    compareFile(file)
    ok(compared > before, 'something was compared')
  })
}

for (const name of files.filter((one) => one.startsWith('pep-')))
  test(`counts the approvals of ${name}`, () => {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ApprovalFile
    if (!file.approvals) return
    const options = Object.keys(file.approvals)
    const ballots = options.map((option, at) => ({
      kind: 'approvals' as const,
      approved: [at],
      count: file.approvals[option]!,
    }))
    const counted = countElection(methodNamed('approval')!, { options, seats: file.seats, ballots })
    if (counted.kind === 'refused') throw new Error(counted.problems[0]!.message)
    const { winners, rounds, ties } = counted.count
    same([...winners].sort(), [...file.expected.winners].sort(), 'winners')
    same(ties, [], 'no ties')
    const votes = (names: readonly string[]) =>
      names.map((option) => Number(rounds[0]!.votes[options.indexOf(option)]))
    const others = options.filter((option) => !winners.includes(option))
    same(Math.min(...votes(winners)), file.boundary.lastElected, 'last elected')
    same(Math.max(...votes(others)), file.boundary.firstNotElected, 'first not elected')
  })

test('compares the rows of all tables', { skip: absent }, () => {
  ok(compared > 700, `${compared} values compared`)
})

const compareFile = (file: StarFile): void => {
  const { expected } = file
  const options = { top: file.maximumScore, ladder: ladderOf(file) }
  const counted = countElection(methodNamed(METHODS[file.method]!)!, electionOf(file), options)
  if (expected.error) {
    const told = counted.problems.map(({ message }) => message).join()
    ok(/seats/.test(expected.error) ? /more seats than options/.test(told) : /The order/.test(told))
    compared++
    return
  }
  if (counted.kind === 'refused') throw new Error(counted.problems[0]!.message)
  const { count } = counted
  if (expected.winners) {
    const inOrder = file.method === 'Bloc STAR' || expected.winnersOrder === 'in order of election'
    const order = (names: readonly string[]) => (inOrder ? names : [...names].sort())
    same(order(count.winners), order(expected.winners), 'winners')
  }
  if (expected.unbreakableTie) {
    const tie = count.ties.find(({ broken }) => broken === null)!
    same([...tie.among].sort(), [...expected.unbreakableTie.among].sort(), 'tied')
    const where = headingOf(file.method, count.rounds[tie.round - 1]!).replace(
      /: (First|Second) tiebreaker$/,
      '',
    )
    same(where, expected.unbreakableTie.where, 'where')
  }
  compareSections(file, count)
}

const compareSections = (file: StarFile, count: Count): void => {
  let at = -1
  for (const section of file.expected.sections ?? []) {
    if (section.permutation) {
      const round = count.rounds[at]!
      const tie = count.ties.find((one) => one.round === round.round)!
      same([...tie.among].sort(), [...section.tied!].sort(), `${section.section}: tied`)
      same(tie.broken?.chosen, section.selected, `${section.section}: selected`)
      continue
    }
    const round = count.rounds[++at]!
    ok(round, `${section.section} is there`)
    same(headingOf(file.method, round), section.section, 'section')
    for (const [option, value] of Object.entries(section.values!)) {
      const found =
        option === 'No Preference'
          ? round.numbers['no-preference']
          : round.votes[count.options.indexOf(option)]
      same(found, String(value), `${section.section}: ${option}`)
    }
    equal(
      round.votes.filter((votes) => votes !== null).length,
      Object.keys(section.values!).filter((option) => option !== 'No Preference').length,
    )
    for (const option of count.options)
      same(placeOf(count, round, option), section.places?.[option], `${section.section}: ${option}`)
  }
  if (!file.expected.unbreakableTie && file.expected.sections)
    same(count.rounds.length, at + 1, 'no further rounds')
}

/** The place that a round gives an option, in the words of the source. */
const placeOf = (count: Count, round: Round, option: string): string | undefined => {
  const filled = placesFilledBefore(count, round)
  const on = placedBy(round)
  if (round.tied?.includes(option))
    return filled + on.length === 0 ? 'Tied for first place' : 'Tied for second place'
  const at = on.indexOf(option)
  if (at < 0) return undefined
  return at + filled === 0 ? 'First place' : 'Second place'
}

/** Those whom the numbers placed, without those picked from a tie. */
const placedBy = ({ on, tied }: Round): string[] => on.filter((one) => !tied?.includes(one))

/** Places that the scoring round has filled already when a tie-breaker of it begins. */
const placesFilledBefore = (count: Count, round: Round): number => {
  let filled = 0
  for (let at = round.round - 1; count.rounds[at]!.action.startsWith('scores-'); at--)
    filled += placedBy(count.rounds[at - 1]!).length
  return filled
}

const headingOf = (method: string, round: Round): string => {
  const seat = round.numbers.seat ? `Round ${round.numbers.seat}` : ''
  if (method === 'Reweighted Range') return `${seat}: Score round`
  if (method !== 'STAR' && method !== 'Bloc STAR') return seat
  const heading = {
    scores: 'Scoring Round',
    'scores-head-to-head': 'Scoring Round: First tiebreaker',
    'scores-top-scores': 'Scoring Round: Second tiebreaker',
    runoff: 'Automatic Runoff Round',
    'runoff-scores': 'Automatic Runoff Round: First tiebreaker',
    'runoff-top-scores': 'Automatic Runoff Round: Second tiebreaker',
  }[round.action]
  return seat ? `${seat}: ${heading}` : heading!
}

const electionOf = (file: StarFile): Election => ({
  options: file.candidates,
  seats: file.seats,
  ballots: file.ballots.map((ballot) => ({ kind: 'scores', ...ballot })),
})

/** The permutation that the file declares or, where it was drawn, the one that was printed. */
const ladderOf = (file: StarFile): TieLadder => {
  const declared =
    file.tiebreaker !== null && typeof file.tiebreaker === 'object'
      ? file.tiebreaker.permutation
      : file.expected.sections?.find((section) => section.permutation)?.permutation
  return declared ? [{ kind: 'drawn-order', order: declared }] : []
}
