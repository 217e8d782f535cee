import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Count, methodNamed, type Round, type TieLadder } from '#rules'
import { absent, asSet, comparing, readElection, readPublished, sharedFiles } from './tables.ts'

/** Methods by the names that the collection has for them. */
const METHODS: Readonly<Record<string, string>> = {
  scotland: 'scottish-stv',
  'wigm-prf': 'wigm-prf',
  'wigm-rational': 'wigm-exact',
  'meek-prf': 'meek-stv',
}

type Same = ReturnType<typeof comparing>['same']

/** A stage as published; which fields there are depends on the rule. */
interface Step {
  readonly votes: readonly (string | null)[]
  readonly elected: readonly string[]
  readonly electedToFillLastVacancies?: readonly string[]
  readonly tie?: {
    readonly among: readonly string[]
    readonly chosen: string
    readonly by?: string
  }
  readonly [more: string]: unknown
}

/** What became of a candidate under Meek: the votes of the round it happened in, and the last keep factor. */
interface Status {
  readonly candidate: string
  readonly status: string
  readonly round: number
  readonly votes: string
  readonly keepFactor: string
}

for (const file of sharedFiles('stv')) {
  const published = readPublished('stv', file)
  for (const [rule, expected] of Object.entries<{
    readonly elected: readonly string[]
    readonly quota?: string
    readonly electedToFillLastVacancies?: readonly string[]
    readonly stages?: readonly Step[]
    readonly rounds?: readonly Step[]
    readonly status?: readonly Status[]
  }>(published.expected))
    test(`${file} counts as published under ${rule}, stage by stage`, () => {
      const election = published.blt
        ? readElection('blt', 'stv', published.blt)
        : readElection('json', 'stv', file)
      const { same, compared } = comparing()
      same(election.options, published.candidates, 'names')
      same(election.title, published.title, 'title')
      same(election.seats, published.seats, 'seats')
      const steps = expected.stages ?? expected.rounds!
      const drawn = steps.flatMap(({ tie }) =>
        tie && tie.by !== 'prior-stage' ? [[tie.chosen]] : [],
      )
      const ladder: TieLadder = published.tieOrder
        ? [{ kind: 'drawn-order' }]
        : [{ kind: 'lots', drawn }]
      const count = methodNamed(METHODS[rule]!)!.count(election, { ladder })
      same(asSet(count.winners), asSet(expected.elected), 'elected')
      same(count.rounds.length, steps.length, 'how many stages')
      if (expected.quota) same(count.rounds[0]!.numbers.quota, expected.quota, 'quota')
      steps.forEach((step, at) => {
        const round = count.rounds[at]!
        if (rule === 'meek-prf') compareMeek(count, round, step, same)
        else {
          const lateFilled =
            at === steps.length - 1 ? expected.electedToFillLastVacancies : undefined
          compareStage(count, round, step, lateFilled ?? [], published.withdrawn, same)
        }
        if (step.tie) {
          const tie = count.ties.find((one) => one.round === at + 1)!
          same(asSet(tie.among), asSet(step.tie.among), 'tied')
          same(tie.shown, [step.tie.chosen], 'chosen')
          if (step.tie.by) same(tie.broken?.by, WORDS[step.tie.by], 'broken by')
        }
      })
      for (const line of expected.status ?? []) compareStatus(count, line, same)
      assert.ok(compared() > steps.length, `${compared()} values`)
    })
}

test('the transferable votes are there', { skip: absent }, () => {
  assert.equal(sharedFiles('stv').length, 33)
})

const WORDS: Readonly<Record<string, string>> = { 'prior-stage': 'look-back', lot: 'lots' }

const compareStage = (
  count: Count,
  round: Round,
  step: Step,
  lateFilled: readonly string[],
  withdrawn: readonly string[],
  same: Same,
): void => {
  const votes = round.votes.map((one, at) => (withdrawn.includes(count.options[at]!) ? null : one))
  same(votes, step.votes, 'votes')
  same(round.action, step.action, 'action')
  if (step.candidate) same(round.on, [step.candidate], 'whose')
  same(round.numbers['non-transferable'], step.nonTransferable, 'non-transferable')
  if (step.lostToTruncation)
    same(round.numbers['lost-to-truncation'], step.lostToTruncation, 'lost')
  if (step.surplus) same(round.numbers.surplus, step.surplus, 'surplus')
  const filled = step.electedToFillLastVacancies ?? lateFilled
  same(asSet(round.elected), asSet([...step.elected, ...filled]), 'elected in the stage')
}

const compareMeek = (count: Count, round: Round, step: Step, same: Same): void => {
  same(round.votes, step.votes, 'votes')
  if (step.keepFactors) same(round.keepFactors, step.keepFactors, 'keep factors')
  for (const name of ['quota', 'surplus', 'residual'])
    if (step[name]) same(round.numbers[name], step[name], name)
  same(Number(round.numbers.iterations), step.iterations, 'iterations')
  same(round.excluded, step.excluded ? [step.excluded] : [], 'excluded')
  const filled = count.groups['elected-to-fill-last-vacancies']!
  const elected = round.elected.filter((name) => !filled.includes(name))
  same(asSet(elected), asSet(step.elected), 'elected in the round')
}

const compareStatus = (count: Count, line: Status, same: Same): void => {
  const at = count.options.indexOf(line.candidate)
  same(count.winners.includes(line.candidate), line.status === 'elected', line.candidate)
  same(count.rounds[line.round - 1]?.votes[at], line.votes, `${line.candidate} votes`)
  const isOut = count.rounds.some(({ excluded }) => excluded.includes(line.candidate))
  const keepFactor = isOut ? '0.000000000' : count.rounds.at(-1)!.keepFactors![at]
  same(keepFactor, line.keepFactor, `${line.candidate} keep factor`)
}
