import type { ActOf } from '../acts/index.ts'
import { add, type Fraction, fraction, parseFraction, ZERO } from '../numbers/index.ts'
import type { Electorate } from '../rule/index.ts'
import { plainLength } from '../time/index.ts'
import type { Course, Member, StageCourse } from './course.ts'
import type { Voter } from './tally-shape.ts'

/** A roll act as the members it names. */
export const membersOf = (act: ActOf<'roll'>): readonly Member[] =>
  act.members.map(({ id, affiliation, weight }) => ({
    id,
    affiliation: affiliation ?? null,
    weight: weight === undefined ? fraction(1) : parseFraction(weight)!,
  }))

/** The members of a group at a moment; the latest roll counts. */
const groupAt = (course: Course, group: string, at: number): readonly Member[] =>
  course.rolls.findLast((roll) => roll.group === group && roll.at <= at)?.members ?? []

/** Whether somebody is in one of these groups now; no groups mean anybody. */
export const isIn = (course: Course, groups: readonly string[], who: string): boolean =>
  groups.length === 0 ||
  groups.some((group) => groupAt(course, group, course.now).some(({ id }) => id === who))

const known = new WeakMap<Course, WeakMap<Electorate, { key: string; voters: readonly Voter[] }>>()

/** Who may vote in a chamber, by the freeze point of its electorate; sorted by id. */
export const votersOf = (
  course: Course,
  stage: StageCourse,
  electorate: Electorate,
): readonly Voter[] => {
  const at = freezeMoment(course, stage, electorate)
  const { rolls, recused, seconds, sponsors, motion, revision } = course
  const sizes = [rolls.length, recused.size, seconds.size, sponsors.size]
  const latest = rolls.findLast((roll) => roll.at <= at)?.at
  const key = [revision, ...sizes, motion?.id, latest, stage.pointer].join(' ')
  const byElectorate = known.get(course) ?? new WeakMap()
  known.set(course, byElectorate)
  const found = byElectorate.get(electorate)
  if (found?.key === key) return found.voters
  const voters = gatherVoters(course, electorate, at)
  byElectorate.set(electorate, { key, voters })
  return voters
}

const gatherVoters = (course: Course, electorate: Electorate, at: number): readonly Voter[] => {
  const gather = (groups: readonly string[]): Map<string, Member> =>
    new Map(groups.flatMap((group) => groupAt(course, group, at).map((m) => [m.id, m] as const)))
  const binding = gather(electorate.binding)
  const advisory = gather(electorate.advisory)
  for (const id of binding.keys()) advisory.delete(id)
  const excluded = excludedMembers(course, electorate)
  const standing = (ids: readonly string[]): Voter['standing'] =>
    ids.every((id) => excluded.has(id))
      ? 'excluded'
      : ids.every((id) => excluded.has(id) || course.recused.has(id))
        ? 'recused'
        : 'eligible'
  const asVoters = (members: Map<string, Member>, isBinding: boolean): readonly Voter[] =>
    [...unitsOf(members, electorate)].map(([id, { weight, affiliation, ids }]) => ({
      id,
      binding: isBinding,
      weight,
      affiliation,
      members: ids,
      standing: standing(ids),
    }))
  return [...asVoters(binding, true), ...asVoters(advisory, false)].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : a.binding ? -1 : 1,
  )
}

interface Unit {
  readonly weight: Fraction
  readonly affiliation: string | null
  readonly ids: readonly string[]
}

const unitsOf = (
  members: ReadonlyMap<string, Member>,
  { unit }: Electorate,
): ReadonlyMap<string, Unit> => {
  const units = new Map<string, Unit>()
  for (const member of [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const id = unit === 'organisation' ? (member.affiliation ?? member.id) : member.id
    const known = units.get(id)
    units.set(id, {
      weight: unit === 'weight' ? add(known?.weight ?? ZERO, member.weight) : fraction(1),
      affiliation: member.affiliation,
      ids: [...(known?.ids ?? []), member.id],
    })
  }
  return units
}

const freezeMoment = (course: Course, stage: StageCourse, electorate: Electorate): number => {
  switch (electorate.freeze) {
    case 'never':
    case 'closing':
      return Math.min(course.now, stage.closedAt ?? course.now)
    case 'opening':
      return stage.openedAt ?? course.now
    case 'record-date':
      return stage.openedAt === null
        ? course.now
        : stage.openedAt - plainLength(electorate.recordDate ?? 'P0D')
  }
}

const excludedMembers = (course: Course, { excludes }: Electorate): ReadonlySet<string> => {
  const out = new Set<string>()
  if (excludes.includes('mover') && course.motion) out.add(course.motion.by)
  if (excludes.includes('subject') && course.motion?.subject) out.add(course.motion.subject)
  if (excludes.includes('seconders')) for (const who of course.seconds.keys()) out.add(who)
  if (excludes.includes('sponsors')) for (const who of course.sponsors.keys()) out.add(who)
  return out
}
