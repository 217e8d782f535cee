import type { ActOf } from '../acts/index.ts'
import { optionsOf } from '../evaluate/admit/paper.ts'
import { breakTie } from '../evaluate/conclude/break-tie.ts'
import { type ChamberEnd, concludeChamber } from '../evaluate/conclude/chamber.ts'
import { electingCases } from '../evaluate/conclude/elect.ts'
import type { ChamberCourse, Course, StageCourse } from '../evaluate/course.ts'
import { lookOf, tallyOf } from '../evaluate/tally.ts'
import type { TalliedBallot, Tally, Voter } from '../evaluate/tally-shape.ts'
import { fractionToText } from '../numbers/index.ts'
import type { Explored } from './explore.ts'
import { papersOf } from './papers.ts'

/** An exploration of a vote on options: beside the outcomes, who may be elected. */
export interface ExploredOptions extends Explored {
  /** Each set of options that some continuation elects. */
  readonly elected: readonly (readonly string[])[]
}

/** More elections than this are not counted to look ahead. */
const MOST_COUNTS = 400

/** Nothing is ruled out, for not everything was looked at. */
const ANYTHING: ExploredOptions = {
  outcomes: new Set(['accepted', 'rejected', 'tied', 'void']),
  complete: false,
  elected: [],
}

/** Counts every election that the ballots to come can make of it, while there are few. */
export const exploreOptions = (
  course: Course,
  stage: StageCourse,
  body: ChamberCourse,
  isFree: (voter: Voter, hasVoted: boolean) => boolean,
): ExploredOptions => {
  const { chamber } = body
  const { ballot } = chamber
  if (ballot.form !== 'options') return ANYTHING
  const tally = tallyOf(course, stage, body)
  const voted = new Set(tally.ballots.map(({ voter }) => voter))
  const free = tally.voters.filter(
    (voter) => voter.standing === 'eligible' && isFree(voter, voted.has(voter)),
  )
  const options = optionsOf(course, ballot)
  const papers = papersOf(ballot, options)
  if (!papers) return ANYTHING
  const alike = new Set(
    free.map((voter) => `${voter.binding} ${fractionToText(voter.weight)} ${voter.affiliation}`),
  )
  const ways = [...takeWhileFew(choices(free.length, papers.length + 1, alike.size <= 1))]
  if (ways.length > MOST_COUNTS) return ANYTHING
  const out = new Set(free)
  const standing = tally.ballots.filter(({ voter }) => !out.has(voter))
  const ends = ways.map((way): ChamberEnd => {
    const added = way.flatMap((paper, n): readonly TalliedBallot[] =>
      paper === papers.length ? [] : [ballotFor(free[n]!, papers[paper]!)],
    )
    const supposed: Tally = { ...tally, ballots: [...standing, ...added] }
    return concludeChamber(
      course.rule,
      chamber,
      body.pointer,
      lookOf(supposed),
      breakTie(course, stage, chamber),
      () => electingCases(course, body, supposed, false),
    )
  })
  return {
    outcomes: new Set(ends.map(({ outcome }) => outcome)),
    complete: true,
    elected: ends.flatMap(({ outcome, elected }) => (outcome === 'accepted' ? [elected] : [])),
  }
}

const ballotFor = (voter: Voter, paper: Partial<ActOf<'vote'>>): TalliedBallot => ({
  id: `supposed:${voter.id}`,
  voter,
  act: { type: 'vote', id: `supposed:${voter.id}`, at: '', by: voter.id, ...paper },
  position: null,
  via: 'own',
})

/** Which of so many things each voter takes; where voters are alike, who takes what is one way. */
function* choices(voters: number, things: number, alike: boolean, from = 0): Generator<number[]> {
  if (voters === 0) return yield []
  for (let thing = alike ? from : 0; thing < things; thing++)
    for (const rest of choices(voters - 1, things, alike, thing)) yield [thing, ...rest]
}

function* takeWhileFew<T>(all: Iterable<T>): Generator<T> {
  let taken = 0
  for (const each of all) {
    yield each
    if (++taken > MOST_COUNTS) return
  }
}
