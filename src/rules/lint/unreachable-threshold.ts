import { appraiseTest, type Look } from '../derivation/appraise.ts'
import { fraction } from '../numbers/index.ts'
import { outcomeAt, supposing } from '../reachable/hypothesis.ts'
import { emptyTally } from '../truth-table/index.ts'
import type { Finding, Lint, Scene } from './scene.ts'

const BEYOND = 200

export const unreachableThreshold: Lint = {
  code: 'unreachable-threshold',
  title: 'Nothing can be accepted',
  why: 'A rule that nobody can satisfy, or not while the body is small, ends every proposal however many agree.',
  instead:
    'Lower the number, or take the smaller of it and all members: {"min": ["3", {"count": "eligible"}]}.',
  find: (scene) => (scene.positions.length > 0 ? ofPositions(scene) : ofOptions(scene)),
}

const ofPositions = (scene: Scene): readonly Finding[] => {
  const pointer = `${scene.pointer}/threshold`
  const sizes = Array.from({ length: scene.upTo }, (_, n) => n + 1)
  const dead = sizes.filter(
    (voters) => !scene.rows.some((row) => row.voters === voters && row.outcome === 'accepted'),
  )
  if (dead.length === sizes.length) {
    const from = fromHowMany(scene)
    return [
      {
        pointer,
        says: from
          ? `with fewer than ${from} voters nothing can be accepted, even if all of them agree`
          : `no vote of up to ${BEYOND} voters is accepted, even if all of them choose the same`,
      },
    ]
  }
  const some = dead.filter((voters) => voters > 1)
  return some.length === 0
    ? []
    : [
        {
          pointer,
          says: `with ${some.join(', ')} voters nothing can be accepted, even if all agree`,
        },
      ]
}

const fromHowMany = ({ rule, pointer, chamber, positions, upTo }: Scene): number | null => {
  for (let voters = upTo + 1; voters <= BEYOND; voters++) {
    const all = supposing(rule, pointer, emptyTally(chamber, voters), () => true, null)
    const agree = positions.some(
      (_, p) =>
        outcomeAt(all, [positions.map((__, q) => (p === q ? voters : 0))]).outcome === 'accepted',
    )
    if (agree) return voters
  }
  return null
}

/** A vote on options counts no stances: a threshold over them is never met. */
const ofOptions = ({ chamber, pointer }: Scene): readonly Finding[] => {
  const parts = [
    ['quorum', chamber.quorum.needs],
    ['threshold', chamber.threshold.needs],
    ...(chamber.ballot.form === 'options' && chamber.ballot.confirm !== 'none'
      ? ([['ballot/confirm', chamber.ballot.confirm.needs]] as const)
      : []),
  ] as const
  return parts.flatMap(([part, test]) =>
    Array.from({ length: BEYOND }, (_, n) => n + 1).some(
      (voters) => appraiseTest(test, everybody(voters)).holds,
    )
      ? []
      : [
          {
            pointer: `${pointer}/${part}`,
            says: `the test does not hold for any number of voters up to ${BEYOND}, even if all of them vote for the same option`,
          },
        ],
  )
}

const everybody =
  (voters: number): Look =>
  (count) => ({
    total: fraction(['eligible', 'present', 'cast', 'ahead', 'score'].includes(count) ? voters : 0),
    entries: [],
  })
