import { appraise, appraiseTest } from '../../derivation/appraise.ts'
import type { Case } from '../../derivation/choose.ts'
import { under } from '../../derivation/clause-ref.ts'
import type { Step } from '../../derivation/step.ts'
import { type Count, type CountOptions, countElection, methodNamed } from '../../methods/index.ts'
import type { Ballot } from '../../rule/index.ts'
import { optionsOf } from '../admit/paper.ts'
import { foundStep } from '../counted/index.ts'
import type { ChamberCourse, Course } from '../course.ts'
import { lookOf } from '../tally.ts'
import type { Tally } from '../tally-shape.ts'
import type { ChamberEnd } from './chamber.ts'
import { electionOf, ladderOf } from './election-of.ts'
import { aboutPair } from './pairs.ts'

type OptionsBallot = Extract<Ballot, { readonly form: 'options' }>

/**
 * What the count of a vote on options comes to, as the last cases of a chamber's choice. Steps that
 * nobody will see are left out.
 */
export const electingCases = (
  course: Course,
  body: ChamberCourse,
  tally: Tally,
  isShown = true,
): readonly Case<ChamberEnd>[] => {
  const ballot = body.chamber.ballot as OptionsBallot
  const pointer = `${body.pointer}/ballot`
  const options = optionsOf(course, ballot)
  const method = methodNamed(ballot.method)
  if (!method || options.length === 0)
    return [
      cannot(
        course,
        pointer,
        method ? 'No options were put to the vote' : `No method is named ${ballot.method}`,
      ),
    ]
  const dropped = droppedByDefault(course, pointer, ballot, options, tally)
  const mean =
    ballot.minimumMean === 'none' ? null : appraise(ballot.minimumMean, lookOf(tally)).value
  const details = course.motion?.details ?? []
  const counted = countElection(
    method,
    electionOf(ballot, options, tally, dropped.names, details),
    {
      seats: ballot.seats.count,
      fill: ballot.seats.mode,
      ladder: ladderOf(course, body.chamber.ties.ladder),
      ...(mean ? { minimumMean: mean } : {}),
      ...settingsOf(ballot),
    },
  )
  if (counted.kind === 'refused')
    return [cannot(course, pointer, counted.problems.map(({ message }) => message).join('; '))]
  return casesOf(course, body, tally, ballot, counted.count, options, dropped, isShown)
}

const settingsOf = ({ settings = {} }: OptionsBallot): CountOptions => {
  const { top, points, budget, tooDear, perAffiliation, equalRanks } = settings
  return {
    ...(top === undefined ? {} : { top }),
    ...(points === undefined ? {} : { credits: points }),
    ...(budget === undefined ? {} : { budget }),
    ...(tooDear === undefined ? {} : { tooDear }),
    ...(perAffiliation === undefined ? {} : { perAffiliation }),
    ...(equalRanks === undefined ? {} : { equalRanks }),
  }
}

const cannot = (course: Course, pointer: string, says: string): Case<ChamberEnd> => ({
  when: () => ({
    holds: true,
    step: under(course.rule, pointer, { op: 'given', says, output: true }),
  }),
  gives: { outcome: 'void', because: 'nobody-elected', elected: [] },
  says: 'void: nobody-elected',
})

interface Dropped {
  readonly names: readonly string[]
  readonly steps: readonly Step[]
}

/** Options that do not stand up to the default option, where the rule drops them before the count. */
const droppedByDefault = (
  course: Course,
  pointer: string,
  { confirm, defaultOption }: OptionsBallot,
  options: readonly string[],
  tally: Tally,
): Dropped => {
  if (confirm === 'none' || confirm.otherwise !== 'dropped') return { names: [], steps: [] }
  const tested = options
    .filter((option) => option !== defaultOption)
    .map((option) => {
      const { holds, step } = appraiseTest(
        confirm.needs,
        lookOf(tally, aboutPair(tally, option, defaultOption)),
      )
      return { option, holds, step: under(course.rule, pointer, step) }
    })
  return {
    names: tested.filter(({ holds }) => !holds).map(({ option }) => option),
    steps: tested.map(({ step, holds }) =>
      holds ? step : { op: 'not', inputs: [step], output: true },
    ),
  }
}

const casesOf = (
  course: Course,
  body: ChamberCourse,
  tally: Tally,
  ballot: OptionsBallot,
  count: Count,
  options: readonly string[],
  dropped: Dropped,
  isShown: boolean,
): readonly Case<ChamberEnd>[] => {
  const pointer = `${body.pointer}/ballot`
  const found = (as: 'elected' | 'tied', names: readonly string[]) => () => {
    const step: Step = isShown
      ? foundStep(tally, count, left, as, names, dropped.steps)
      : { op: 'given', says: 'Counted', output: true }
    return { holds: true, step: under(course.rule, pointer, step) }
  }
  const left = options.filter((option) => !dropped.names.includes(option))
  const winners = count.winners.filter((name) => name !== ballot.defaultOption)
  const cases: Case<ChamberEnd>[] = []
  if (count.outcomes.sets.length > 1) {
    const tied = [
      ...new Set(count.ties.filter(({ broken }) => !broken).flatMap(({ among }) => among)),
    ]
    cases.push({
      when: found('tied', tied),
      gives: { outcome: 'tied', because: 'tie', elected: winners },
      says: 'tied: tie',
    })
  }
  if (winners.length === 0)
    return [
      ...cases,
      {
        when: found('elected', []),
        gives: { outcome: 'rejected', because: 'nobody-elected', elected: [] },
        says: 'rejected: nobody-elected',
      },
    ]
  const { confirm } = ballot
  if (confirm !== 'none' && confirm.otherwise === 'rejected') {
    const tested = winners.flatMap((winner) =>
      rivalsOf(ballot, winner, winners, options).map((rival) =>
        appraiseTest(confirm.needs, lookOf(tally, aboutPair(tally, winner, rival))),
      ),
    )
    const fails = tested.some(({ holds }) => !holds)
    const all: Step = { op: 'all', inputs: tested.map(({ step }) => step), output: !fails }
    const missed: Step = { op: 'not', inputs: [all], output: fails }
    cases.push({
      when: () => {
        const inputs = [found('elected', winners)().step, missed]
        return {
          holds: fails,
          step: under(course.rule, pointer, { op: 'all', inputs, output: fails }),
        }
      },
      gives: { outcome: 'rejected', because: 'threshold-missed', elected: [] },
      says: 'rejected: threshold-missed',
    })
  }
  cases.push({
    when: found('elected', winners),
    gives: { outcome: 'accepted', because: 'counted', elected: winners },
    says: 'accepted: counted',
  })
  return cases
}

const rivalsOf = (
  { confirm, defaultOption }: OptionsBallot,
  winner: string,
  winners: readonly string[],
  options: readonly string[],
): readonly string[] =>
  confirm !== 'none' && confirm.against === 'the-default'
    ? [defaultOption]
    : options.filter((option) => option !== winner && !winners.includes(option))
