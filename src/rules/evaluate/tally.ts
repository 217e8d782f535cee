import type { ActOf } from '../acts/index.ts'
import { type Among, appraise, type Counted, type Look } from '../derivation/appraise.ts'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionToText,
  multiply,
  ZERO,
} from '../numbers/index.ts'
import type { Chamber, Position } from '../rule/index.ts'
import type { ChamberCourse, Course, StageCourse } from './course.ts'
import type { TalliedBallot, Tally, Voter } from './tally-shape.ts'
import { votersOf } from './voters.ts'

/** Counts a chamber as things stand. */
export const tallyOf = (course: Course, stage: StageCourse, body: ChamberCourse): Tally => {
  const { chamber } = body
  const voters = votersOf(course, stage, chamber.electorate)
  const ballots: TalliedBallot[] = []
  for (const voter of voters) {
    if (voter.standing !== 'eligible' || body.spoilt.has(voter.id)) continue
    const found = ballotOf(course, body, voters, voter)
    if (found) ballots.push(found)
    else if (chamber.ballot.absent !== 'not-counted')
      ballots.push({
        id: `absent:${voter.id}`,
        voter,
        act: null,
        position: positionNamed(chamber, chamber.ballot.absent),
        via: 'absence',
      })
  }
  return {
    chamber,
    voters,
    ballots,
    acts: {
      concerns: openConcerns(course, stage),
      sponsors: [...course.sponsors.values()].map(({ id }) => id).sort(),
      seconds: [...course.seconds.values()].map(({ id }) => id).sort(),
      reviews: course.reviews.map(({ id }) => id).sort(),
    },
    present: course.present,
  }
}

/** The position of a chamber by its name. */
export const positionNamed = ({ ballot }: Chamber, name: string): Position | null =>
  ballot.form === 'positions' ? (ballot.positions.find((p) => p.name === name) ?? null) : null

/** The objections that count as things stand, by the acts that raised them. */
export const openConcerns = (course: Course, { stage }: StageCourse): readonly string[] =>
  [...course.concerns.values()]
    .filter(
      ({ state, ruled, stage: raisedIn }) =>
        raisedIn === stage.name &&
        state === 'open' &&
        (stage.objections.valid === 'unless-ruled-out' || ruled === 'valid'),
    )
    .map(({ id }) => id)
    .sort()

/** The own ballot, or the one of whoever the voter has handed theirs to. */
const ballotOf = (
  course: Course,
  body: ChamberCourse,
  voters: readonly Voter[],
  voter: Voter,
): TalliedBallot | null => {
  const { allowed } = body.chamber.delegation
  const asBallot = (id: string, act: ActOf<'vote'>, via: TalliedBallot['via']): TalliedBallot => ({
    id,
    voter,
    act,
    position: act.position === undefined ? null : positionNamed(body.chamber, act.position),
    via,
  })
  const own = body.ballots.get(voter.id)
  if (own) return asBallot(own.act.id, own.act, 'own')
  if (allowed === 'no') return null
  const first = voter.members.map((id) => course.delegations.get(id)).find((act) => act)
  const seen = new Set([voter.id])
  let delegation = first
  while (first && delegation) {
    const to = voters.find(({ members }) => members.includes(delegation!.to))
    if (!to || seen.has(to.id)) return null
    const theirs = body.ballots.get(to.id)
    if (theirs) return asBallot(first.id, theirs.act, 'delegation')
    if (allowed === 'direct') return null
    seen.add(to.id)
    delegation = to.members.map((id) => course.delegations.get(id)).find((act) => act)
  }
  return null
}

/** Answers every count of a tally; `about` answers those on one option and its rival. */
export const lookOf = (
  tally: Tally,
  about: (count: string) => Counted | null = () => null,
): Look => {
  const plain: Look = (count, among) => about(count) ?? gather(tally, count, among, null)
  const { cap } = tally.chamber.electorate
  if (cap === 'none') return plain
  const limit = appraise(cap.atMost, plain).value
  return limit === null
    ? plain
    : (count, among) => about(count) ?? gather(tally, count, among, limit)
}

interface Weighed {
  readonly id: string
  readonly voter: Voter
}

const gather = (tally: Tally, count: string, among: Among, cap: Fraction | null): Counted => {
  const { chamber, voters, ballots, acts, present } = tally
  if (Object.hasOwn(acts, count)) {
    const ids = acts[count as keyof Tally['acts']]
    return {
      total: fraction(ids.length),
      entries: ids.map((id) => ({ id, weight: '1' })),
    }
  }
  const wanted = (voter: Voter): boolean =>
    among === 'everyone' || voter.binding === (among === 'binding')
  const cast = ballots.filter(({ via, voter }) => via !== 'absence' && wanted(voter))
  const castBy = new Set(cast.map(({ voter }) => voter))
  const stays = chamber.electorate.recused === 'stay-in-the-count'
  const ofVoters = (keep: (voter: Voter) => boolean): Counted => {
    const chosen = voters.filter((voter) => wanted(voter) && keep(voter))
    return weigh(
      chosen.map((voter) => ({ id: voter.id, voter })),
      cap,
      null,
    )
  }
  const ofBallots = (keep: (ballot: TalliedBallot) => boolean): Counted =>
    weigh(
      ballots.filter((ballot) => wanted(ballot.voter) && keep(ballot)),
      cap,
      ballots.filter(({ voter }) => wanted(voter)),
    )
  switch (count) {
    case 'eligible':
      return ofVoters(
        ({ standing }) => standing === 'eligible' || (stays && standing === 'recused'),
      )
    case 'recused':
    case 'excluded':
      return ofVoters(({ standing }) => standing === count)
    case 'present':
      return ofVoters(
        (voter) =>
          voter.standing === 'eligible' &&
          (castBy.has(voter) || voter.members.some((id) => present.has(id))),
      )
    case 'absent':
      return ofVoters((voter) => voter.standing === 'eligible' && !castBy.has(voter))
    case 'cast':
      return ofBallots(({ via }) => via !== 'absence')
    default:
      return ofBallots(({ position }) => position !== null && countsAs(position, count))
  }
}

/** Whether a ballot with a position is counted under a name: its own, or its stance. */
export const countsAs = (position: Position, count: string): boolean =>
  position.name === count ||
  position.stance === count ||
  (position.stance === 'blocking' && count === 'against')

/** Sums weights; where affiliations are capped, theirs are scaled down evenly over `basis`. */
const weigh = (
  chosen: readonly Weighed[],
  cap: Fraction | null,
  basis: readonly Weighed[] | null,
): Counted => {
  const scale = cap === null ? null : scales(basis ?? chosen, cap)
  let total = ZERO
  const entries = chosen.map(({ id, voter }) => {
    const factor = voter.affiliation === null ? null : scale?.get(voter.affiliation)
    const weight = factor ? multiply(voter.weight, factor) : voter.weight
    total = add(total, weight)
    return { id, weight: fractionToText(weight) }
  })
  return { total, entries: entries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) }
}

const scales = (basis: readonly Weighed[], cap: Fraction): ReadonlyMap<string, Fraction> => {
  const sums = new Map<string, Fraction>()
  for (const { voter } of basis) {
    if (voter.affiliation === null) continue
    sums.set(voter.affiliation, add(sums.get(voter.affiliation) ?? ZERO, voter.weight))
  }
  return new Map(
    [...sums]
      .filter(([, sum]) => compare(sum, cap) > 0)
      .map(([affiliation, sum]) => [affiliation, divide(cap, sum)]),
  )
}
