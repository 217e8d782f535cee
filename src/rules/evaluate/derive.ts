import { choose } from '../derivation/choose.ts'
import { under } from '../derivation/clause-ref.ts'
import {
  type CountedBallot,
  type CountedVoter,
  type Derivation,
  sealDerivation,
} from '../derivation/derivation.ts'
import type { Step } from '../derivation/step.ts'
import { hashJson } from '../json/index.ts'
import { fractionToText } from '../numbers/index.ts'
import type { Rule } from '../rule/index.ts'
import { writeMoment } from '../time/index.ts'
import { isHeld } from './advance.ts'
import type { Course, StageCourse } from './course.ts'
import { stageEnd } from './stage-clock.ts'
import { tallyOf } from './tally.ts'
import type { Tally } from './tally-shape.ts'
import type { Because, Outcome } from './verdict.ts'

/** The derivation of a verdict: who may vote, which ballots count, and each step to the outcome. */
export const deriveVerdict = (
  course: Course,
  filed: Rule,
  outcome: Outcome,
  because: Because,
): Derivation => {
  const stages = course.stages.slice(0, course.current + 1)
  const shown = stages.filter(isShown)
  const steps = decisionStep(course, stages, `${outcome}: ${because}`)
  const counted = countedIn(steps)
  return sealDerivation({
    format: 'minutebook-derivation/1',
    rule: filed,
    ruleHash: hashJson(filed),
    deviations: course.deviations.map(({ id, sets, to }) => ({ act: id, sets, to })),
    now: writeMoment(course.now),
    voters: shown.flatMap((stage) => votersIn(course, stage)),
    ballots: shown.flatMap((stage) => ballotsIn(course, stage, counted)),
    steps,
    outcome: `${outcome}: ${because}`,
  })
}

/** Whether the ballots of a stage may be seen. */
const isShown = ({ stage, openedAt, closedAt }: StageCourse): boolean =>
  openedAt !== null && (closedAt !== null || stage.visibility.whileOpen === 'ballots')

/** What was counted at the closing; as things stand while there was none. */
const talliesOf = (course: Course, stage: StageCourse): readonly Tally[] =>
  stage.result?.tallies ?? stage.chambers.map((body) => tallyOf(course, stage, body))

const votersIn = (course: Course, stage: StageCourse): readonly CountedVoter[] =>
  talliesOf(course, stage).flatMap(({ chamber, voters }) =>
    voters.map(({ id, binding, weight, standing }) => ({
      id,
      stage: stage.stage.name,
      chamber: chamber.name,
      binding,
      weight: fractionToText(weight),
      standing,
    })),
  )

/** What stands on a ballot on options is told where it was counted. */
const ballotsIn = (
  course: Course,
  stage: StageCourse,
  counted: ReadonlySet<string>,
): readonly CountedBallot[] =>
  talliesOf(course, stage).flatMap(({ chamber, ballots }, c) => {
    const isCounted = counted.has(`${stage.chambers[c]!.pointer}/ballot`)
    return ballots.map(({ id, voter, position, act }) => ({
      id,
      stage: stage.stage.name,
      chamber: chamber.name,
      voter: voter.id,
      binding: voter.binding,
      position: position?.name ?? null,
      weight: fractionToText(voter.weight),
      ...(isCounted && act?.ranking ? { ranking: act.ranking } : {}),
      ...(isCounted && act?.scores ? { scores: act.scores } : {}),
      ...(isCounted && act?.approved ? { approved: act.approved } : {}),
    }))
  })

/** The pointers of the ballots of which a step says what was found. */
const countedIn = (step: Step): ReadonlySet<string> => {
  const found = new Set<string>()
  const look = (each: Step): void => {
    if (each.op === 'found' && each.clause) found.add(each.clause.pointer)
    if ('inputs' in each) each.inputs.forEach(look)
    if (each.op !== 'choose') return
    for (const { when } of each.cases) look(when)
    if (each.otherwise) look(each.otherwise)
  }
  look(step)
  return found
}

const decisionStep = (course: Course, stages: readonly StageCourse[], says: string): Step => {
  const last = stages.at(-1)!
  const steps = stages.map((stage) => stageStep(course, stage))
  const way: Step = { op: 'sequence', inputs: steps, output: outputOf(steps.at(-1)!) }
  if (outputOf(way) === says) return way
  const act = course.superseded ?? course.withdrawn ?? course.overrides.at(-1)
  const pointer = course.superseded || course.withdrawn ? '/closing' : `${last.pointer}/override`
  const step = choose(
    course.rule.id,
    [
      {
        when: () => ({
          holds: true,
          step: under(course.rule, pointer, {
            op: 'given',
            says: `The act ${act?.id} by ${act?.by}`,
            output: true,
          }),
        }),
        gives: says,
        says,
      },
    ],
    { gives: says, says },
  )
  return step.step
}

const outputOf = (step: Step): string => String(step.output)

/** Not open, not closed, or the outcome it came to. */
const stageStep = (course: Course, stage: StageCourse): Step => {
  const { rule } = course
  const window = `${stage.pointer}/window`
  const given = (holds: boolean, says: string) => () => ({
    holds,
    step: under(rule, window, { op: 'given', says, output: holds }),
  })
  const first = course.stages[0] === stage ? 'pending' : 'open'
  const open = stage.closedAt === null && isHeld(course, stage) ? 'held-by-objection' : 'voting'
  const { result } = stage
  return choose(
    stage.stage.name,
    [
      {
        when: given(stage.openedAt === null, openingOf(stage)),
        gives: null,
        says: `${first}: not-opened`,
      },
      { when: () => stillOpen(course, stage, window), gives: null, says: `open: ${open}` },
    ],
    {
      gives: null,
      says: result ? `${result.outcome}: ${result.because}` : '',
      ...(result ? { step: result.step } : {}),
    },
  ).step
}

const openingOf = ({ stage, openedAt }: StageCourse): string =>
  openedAt === null ? `Not ${stage.window.starts} yet` : `Opened at ${writeMoment(openedAt)}`

/** Whether the vote is still open: by the clock where the clock closes it, else by what closed it. */
const stillOpen = (course: Course, stage: StageCourse, pointer: string) => {
  const { rule } = course
  const holds = stage.closedAt === null
  const end = stage.closedBy === 'the-end' || holds ? stageEnd(stage) : null
  if (!end || (holds && end.end <= course.now) || (!holds && end.end !== stage.closedAt)) {
    const says = holds
      ? 'Nothing has closed the vote'
      : `Closed at ${writeMoment(stage.closedAt!)} by ${stage.closedBy}`
    return { holds, step: under(rule, pointer, { op: 'given', says, output: holds } as Step) }
  }
  const ended: Step = {
    op: 'not-before',
    inputs: [{ op: 'instant', of: 'now', output: writeMoment(course.now) }, end.step],
    output: !holds,
  }
  return {
    holds,
    step: under(rule, pointer, { op: 'not', inputs: [ended], output: holds } as Step),
  }
}
