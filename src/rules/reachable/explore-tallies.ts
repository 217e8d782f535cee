import type { ActOf } from '../acts/index.ts'
import { type ChamberEnd, concludeChamber, type TieBroken } from '../evaluate/conclude/chamber.ts'
import { lookOf, positionNamed } from '../evaluate/tally.ts'
import type { TalliedBallot, Tally, Voter } from '../evaluate/tally-shape.ts'
import { fractionToText } from '../numbers/index.ts'
import { type Explored, splits, splitsOf } from './explore.ts'

/** More continuations than this are not counted one by one. */
const MOST_TALLIES = 3000

/** Every outcome is taken to be possible, for not everything was looked at. */
const UNEXPLORED: Explored = {
  outcomes: new Set(['accepted', 'rejected', 'tied', 'void']),
  complete: false,
}

/**
 * Counts a vote on positions for every way in which the free may still vote, where it matters
 * for whom they work or whether they bind. Voters alike in that are not told apart.
 */
export const exploreTallies = (
  rule: object,
  pointer: string,
  tally: Tally,
  isFree: (voter: Voter, hasVoted: boolean) => boolean,
  broken: TieBroken,
): Explored => {
  const { ballot } = tally.chamber
  if (ballot.form !== 'positions') return UNEXPLORED
  const voted = new Set(
    tally.ballots.filter(({ via }) => via !== 'absence').map(({ voter }) => voter),
  )
  const free = tally.voters.filter(
    (voter) => voter.standing === 'eligible' && isFree(voter, voted.has(voter)),
  )
  const things = ballot.positions.length + 1
  const alike = Map.groupBy(free, ({ binding, weight, affiliation }) =>
    [binding, fractionToText(weight), affiliation].join('\n'),
  )
  const groups = [...alike.values()]
  const ways = groups.reduce((product, { length }) => product * splits(length, things), 1)
  if (ways > MOST_TALLIES) return UNEXPLORED
  const isOut = new Set(free)
  const standing = tally.ballots.filter(({ voter }) => !isOut.has(voter))
  const outcomes = new Set<ChamberEnd['outcome']>()
  for (const added of everyWay(groups, things - 1, (voter, place) =>
    supposed(tally, voter, place),
  )) {
    const blocking = added.filter(({ position }) => position?.stance === 'blocking')
    const concerns = [...tally.acts.concerns, ...blocking.map(({ id }) => id)]
    const next: Tally = {
      ...tally,
      ballots: [...standing, ...added],
      acts: { ...tally.acts, concerns },
    }
    outcomes.add(concludeChamber(rule, tally.chamber, pointer, lookOf(next), broken).outcome)
  }
  return { outcomes, complete: true }
}

/** The ballot of a voter for the position at a place; behind the last one, of who stays away. */
const supposed = ({ chamber }: Tally, voter: Voter, place: number): readonly TalliedBallot[] => {
  const { ballot } = chamber
  const position = ballot.form === 'positions' ? ballot.positions[place] : undefined
  if (!position && ballot.absent === 'not-counted') return []
  const id = `supposed:${voter.id}`
  return position
    ? [{ id, voter, act: actOf(id, voter), position, via: 'own' }]
    : [{ id, voter, act: null, position: positionNamed(chamber, ballot.absent), via: 'absence' }]
}

const actOf = (id: string, { id: by }: Voter): ActOf<'vote'> => ({ type: 'vote', id, at: '', by })

/** Group by group: those alike make one way, whoever of them does what. */
function* everyWay(
  groups: readonly (readonly Voter[])[],
  places: number,
  ballotFor: (voter: Voter, place: number) => readonly TalliedBallot[],
  at = 0,
): Generator<readonly TalliedBallot[]> {
  const group = groups[at]
  if (!group) return yield []
  for (const heap of splitsOf(group.length, places)) {
    const chosen = heap.flatMap((number, place) => Array.from({ length: number }, () => place))
    const own = group.flatMap((voter, n) => ballotFor(voter, chosen[n] ?? places))
    for (const rest of everyWay(groups, places, ballotFor, at + 1)) yield [...own, ...rest]
  }
}
