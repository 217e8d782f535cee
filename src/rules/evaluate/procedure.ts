import { appraise } from '../derivation/appraise.ts'
import { compare, fraction, fractionToText } from '../numbers/index.ts'
import { plainLength, readMoment, writeMoment } from '../time/index.ts'
import type { Course, StageCourse } from './course.ts'
import { lookOf, tallyOf } from './tally.ts'
import type { ProcedureCheck } from './verdict.ts'
import { isIn, votersOf } from './voters.ts'

/** Whether a stage keeps to procedure: who moved, who seconded, notice, window and electorate. */
export const checkProcedure = (course: Course, stage: StageCourse): readonly ProcedureCheck[] => [
  ...checkDuties(course, stage),
  ...checkNotice(course, stage),
  ...checkWindow(stage),
  ...checkElectorate(course, stage),
]

/** Mover, seconders and sponsors; a missing one can still come while the vote has not closed. */
export const checkDuties = (course: Course, stage: StageCourse): readonly ProcedureCheck[] => {
  const { duties } = stage.stage
  const pointer = `${stage.pointer}/duties`
  const look = lookOf(tallyOf(course, stage, stage.chambers[0]!))
  const enough = (
    duty: 'seconders' | 'sponsors',
    acts: ReadonlyMap<string, { readonly by: string }>,
  ): readonly ProcedureCheck[] => {
    const needed = appraise(duties[duty].needs, look).value ?? fraction(0)
    if (needed.n <= 0n) return []
    const had = fraction(acts.size)
    const kept = compare(had, needed) >= 0
    const from = duties[duty].from.length > 0 ? ` from ${duties[duty].from.join(' or ')}` : ''
    return [
      {
        duty,
        pointer: `${pointer}/${duty}`,
        kept: kept ? true : stage.closedAt === null ? null : false,
        why: `${had.n} of ${fractionToText(needed)} ${duty}${from}`,
        cure: kept
          ? null
          : `Find ${fractionToText(fraction(needed.n - had.n * needed.d, needed.d))} more ${duty}${from}.`,
      },
    ]
  }
  const moved = course.motion !== null && isIn(course, duties.mover, course.motion.by)
  return [
    ...(duties.mover.length === 0
      ? []
      : [
          {
            duty: 'mover' as const,
            pointer: `${pointer}/mover`,
            kept: moved ? true : stage.closedAt === null ? null : false,
            why: moved
              ? `Moved by ${course.motion!.by}`
              : `Nobody of ${duties.mover.join(' or ')} has moved it`,
            cure: moved ? null : `Have a member of ${duties.mover.join(' or ')} move it.`,
          },
        ]),
    ...enough('seconders', course.seconds),
    ...enough('sponsors', course.sponsors),
  ]
}

const checkNotice = (course: Course, stage: StageCourse): readonly ProcedureCheck[] => {
  const { before } = stage.stage.notice
  if (before === 'none') return []
  const pointer = `${stage.pointer}/notice`
  const length = plainLength(before)
  const given = course.notices.map(({ at }) => readMoment(at)!).sort((a, b) => a - b)[0]
  const opened = stage.openedAt
  if (given === undefined)
    return [
      {
        duty: 'notice',
        pointer,
        kept: opened === null ? null : false,
        why: 'No notice was given',
        cure:
          opened === null
            ? 'Give notice.'
            : `Give notice now, and open the vote again not before ${writeMoment(course.now + length)}.`,
      },
    ]
  const earliest = given + length
  const kept = opened === null ? null : opened >= earliest
  return [
    {
      duty: 'notice',
      pointer,
      kept,
      why: `Notice was given at ${writeMoment(given)}${opened === null ? '' : `, the vote opened at ${writeMoment(opened)}`}; ${before} must lie between`,
      cure: kept
        ? null
        : `Open the vote${opened === null ? '' : ' again'} not before ${writeMoment(earliest)}.`,
    },
  ]
}

const checkWindow = (stage: StageCourse): readonly ProcedureCheck[] => {
  const { minimumOpen } = stage.stage.window
  if (stage.openedAt === null || stage.closedAt === null || minimumOpen === 'none') return []
  const earliest = stage.openedAt + plainLength(minimumOpen)
  const kept = stage.closedAt >= earliest
  return [
    {
      duty: 'window',
      pointer: `${stage.pointer}/window`,
      kept,
      why: `Open from ${writeMoment(stage.openedAt)} to ${writeMoment(stage.closedAt)}; at least ${minimumOpen} is asked`,
      cure: kept ? null : `Open the vote again and keep it open until ${minimumOpen} have passed.`,
    },
  ]
}

const checkElectorate = (course: Course, stage: StageCourse): readonly ProcedureCheck[] =>
  stage.chambers.flatMap(({ chamber, pointer }): readonly ProcedureCheck[] => {
    const eligible = votersOf(course, stage, chamber.electorate).filter(
      ({ binding, standing }) => binding && standing === 'eligible',
    ).length
    const groups = chamber.electorate.binding.join(' or ')
    return eligible > 0
      ? [
          {
            duty: 'electorate',
            pointer: `${pointer}/electorate`,
            kept: true,
            why: `${eligible} of ${groups} may vote`,
            cure: null,
          },
        ]
      : [
          {
            duty: 'electorate',
            pointer: `${pointer}/electorate`,
            kept: stage.closedAt === null ? null : false,
            why: `Nobody of ${groups} may vote`,
            cure: `File the roll of ${groups} as it stood at the ${chamber.electorate.freeze === 'opening' ? 'opening' : 'time of the vote'}.`,
          },
        ]
  })
