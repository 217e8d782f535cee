import { appraiseTest } from '../../derivation/appraise.ts'
import { type Case, choose } from '../../derivation/choose.ts'
import { under } from '../../derivation/clause-ref.ts'
import type { Step } from '../../derivation/step.ts'
import type { Stage } from '../../rule/index.ts'
import type { Course, StageCourse, StageResult } from '../course.ts'
import { checkProcedure } from '../procedure.ts'
import { lookOf, tallyOf } from '../tally.ts'
import { blockers } from './blockers.ts'
import { breakTie } from './break-tie.ts'
import { type ChamberResult, concludeChamber } from './chamber.ts'
import { electingCases } from './elect.ts'

type StageEnd = Omit<StageResult, 'step' | 'tallies'>

const end = (outcome: StageEnd['outcome'], because: StageEnd['because']): StageEnd => ({
  outcome,
  because,
  elected: [],
})

/** What a stage comes to if it closes as things stand: procedure, then objections, then its chambers. */
export const concludeStage = (course: Course, stage: StageCourse): StageResult => {
  const { rule } = course
  const bodies = stage.chambers.map((body) => {
    const tally = tallyOf(course, stage, body)
    const look = lookOf(tally)
    return {
      tally,
      look,
      result: concludeChamber(
        rule,
        body.chamber,
        body.pointer,
        look,
        breakTie(course, stage, body.chamber),
        body.chamber.ballot.form === 'options' ? () => electingCases(course, body, tally) : null,
      ),
    }
  })
  const broken = checkProcedure(course, stage).find(
    ({ kept, duty }) =>
      kept === false &&
      (duty === 'notice'
        ? stage.stage.notice.neglected === 'void'
        : stage.stage.duties.neglected === 'void' &&
          (duty === 'mover' || duty === 'seconders' || duty === 'sponsors')),
  )
  const cases: Case<StageEnd>[] = []
  if (broken) {
    const because = broken.duty === 'notice' ? 'notice-neglected' : 'duty-neglected'
    cases.push({
      when: () => ({ holds: true, step: given(rule, broken.pointer, broken.why) }),
      gives: end('void', because),
      says: `void: ${because}`,
    })
  }
  const { effect, who } = stage.stage.objections
  if (effect !== 'noted' && who.length + blockers(stage) > 0)
    cases.push({
      when: () => {
        const { holds, step } = appraiseTest(
          { 'more-than': [{ count: 'concerns' }, '0'] },
          bodies[0]!.look,
        )
        return { holds, step: under(rule, `${stage.pointer}/objections`, step) }
      },
      gives: end('rejected', 'objection'),
      says: 'rejected: objection',
    })
  const joined = joinChambers(
    stage.stage,
    bodies.map(({ result }) => result),
  )
  if (cases.length === 0) {
    const { outcome, because, elected, step } = joined
    return { outcome, because, elected, step, tallies: bodies.map(({ tally }) => tally) }
  }
  const { chosen, step } = choose<StageEnd>(stage.stage.name, cases, {
    gives: joined,
    says: `${joined.outcome}: ${joined.because}`,
    step: joined.step,
  })
  const { outcome, because, elected } = chosen
  return { outcome, because, elected, step, tallies: bodies.map(({ tally }) => tally) }
}

const given = (rule: object, pointer: string, says: string): Step =>
  under(rule, pointer, { op: 'given', says, output: true })

const WORST_FIRST = ['void', 'rejected', 'tied', 'accepted'] as const

/** The outcome of chambers side by side: the worst of them, or the best where one is enough. */
const joinChambers = (
  { name, together }: Stage,
  results: readonly ChamberResult[],
): ChamberResult => {
  const order = together === 'every-chamber' ? WORST_FIRST : WORST_FIRST.toReversed()
  const rank = ({ outcome }: ChamberResult): number => order.indexOf(outcome)
  const { outcome, because } = results.reduce((a, b) => (rank(b) < rank(a) ? b : a))
  return {
    outcome,
    because,
    elected: results.flatMap(({ elected }) => elected),
    step: {
      op: 'join',
      of: name,
      order,
      inputs: results.map(({ step }) => step),
      output: `${outcome}: ${because}`,
    },
  }
}
