import {
  Approbation,
  Borda,
  Copeland,
  FirstPastThePost,
  InstantRunoff,
  Kemeny,
  Minimax,
  RankedPairs,
  Schulze,
  Smith,
  utils,
} from 'votes'
import { countElection, type Election, type ElectionBallot, type Method, methods } from '#rules'
import { cheapest, type Figure } from './measure.ts'

const { matrixFromBallots } = utils

const BALLOTS = 100_000
const OPTIONS = Array.from({ length: 10 }, (_, place) => `option ${place + 1}`)
const SEATS = 3

/** Counting 100,000 ballots on ten options by every method, beside the package `votes` where it has it. */
export const counting = (): readonly Figure[] => {
  const ballots = ballotsByKind()
  return methods.map((method) => figureOf(method, ballots))
}

type BallotsByKind = Readonly<Record<'ranking' | 'scores' | 'approvals' | 'choice', Election>>

const figureOf = (method: Method, ballots: BallotsByKind): Figure => {
  const kind = (['ranking', 'scores', 'approvals', 'choice'] as const).find((one) =>
    method.takes.includes(one),
  )!
  const election = ballots[kind]
  const ours = cheapest(3, () => {
    const counted = countElection(
      method,
      election,
      method.reads.includes('budget') ? { budget: 40 } : {},
    )
    if (counted.kind === 'refused') throw new Error(counted.problems[0]!.message)
  })
  const counterpart = COUNTERPARTS[method.name]
  const figure = { name: `counting by ${method.name}`, unit: 'counts/s', value: 1000 / ours }
  if (!counterpart)
    return { ...figure, yardstick: 'no counterpart in votes', against: null, bar: null }
  const theirs = asTheirs(election)
  const time = cheapest(method.name === 'kemeny' ? 1 : 2, () => {
    counterpart(theirs)
  })
  const yardstick = 'counts/s by votes'
  return { ...figure, yardstick, against: 1000 / time, bar: { atLeast: 1 } }
}

interface TheirBallots {
  readonly candidates: string[]
  readonly ballots: { ranking: string[][]; weight: number }[]
}

type Ranked = { ranking(): string[][] }

const byMatrix =
  (Counter: new (matrix: ReturnType<typeof matrixFromBallots>) => Ranked) =>
  ({ ballots, candidates }: TheirBallots): unknown =>
    new Counter(matrixFromBallots(ballots, candidates)).ranking()

const byBallots =
  (Counter: new (cast: TheirBallots) => Ranked) =>
  (cast: TheirBallots): unknown =>
    new Counter(cast).ranking()

const minimax =
  (variant: (typeof Minimax.Variants)[keyof typeof Minimax.Variants]) =>
  ({ ballots, candidates }: TheirBallots): unknown =>
    new Minimax({ ...matrixFromBallots(ballots, candidates), variant }).ranking()

/** What `votes` counts in the same way, by our names. */
const COUNTERPARTS: Readonly<Record<string, (cast: TheirBallots) => unknown>> = {
  approval: byBallots(Approbation),
  'first-past-the-post': byBallots(FirstPastThePost),
  borda: byBallots(Borda),
  'instant-runoff': byBallots(InstantRunoff),
  copeland: byMatrix(Copeland),
  smith: byMatrix(Smith),
  'minimax-winning': minimax(Minimax.Variants.WinningVotes),
  'minimax-margins': minimax(Minimax.Variants.Margins),
  'minimax-opposition': minimax(Minimax.Variants.PairwiseOpposition),
  'schulze-winning': byMatrix(Schulze),
  'ranked-pairs-winning': byMatrix(RankedPairs),
  kemeny: byMatrix(Kemeny),
}

/** The same ballots in the form that `votes` takes: names, in one array a rank. */
const asTheirs = ({ ballots }: Election): TheirBallots => ({
  candidates: [...OPTIONS],
  ballots: ballots.map((ballot) => ({ ranking: ranksOf(ballot), weight: 1 })),
})

const ranksOf = (ballot: ElectionBallot): string[][] => {
  if (ballot.kind === 'approvals') return [ballot.approved.map((place) => OPTIONS[place]!)]
  if (ballot.kind === 'ranking')
    return ballot.ranking.map((group) => group.map((place) => OPTIONS[place]!))
  throw new Error(`votes takes no ${ballot.kind} ballots`)
}

/** Every ballot drawn for itself, around a hidden order, so that hardly two are equal. */
const ballotsByKind = (): BallotsByKind => {
  const chance = seeded(20_261_121)
  const draws = Array.from({ length: BALLOTS }, () => {
    const liking = OPTIONS.map((_, place) => place * 0.06 + chance())
    const order = OPTIONS.map((_, place) => place).sort((a, b) => liking[a]! - liking[b]!)
    return { liking, order, length: 3 + Math.floor(chance() * 8) }
  })
  const election = (ballots: readonly ElectionBallot[]): Election => ({
    options: OPTIONS,
    seats: SEATS,
    defaultOption: OPTIONS.length - 1,
    electors: BALLOTS,
    costs: OPTIONS.map((_, place) => place + 5),
    ballots,
  })
  return {
    ranking: election(
      draws.map(({ order, length }) => ({
        kind: 'ranking',
        ranking: order.slice(0, length).map((place) => [place]),
      })),
    ),
    scores: election(
      draws.map(({ liking }) => ({
        kind: 'scores',
        scores: liking.map((dislike) => Math.max(0, 5 - Math.floor(dislike * 5))),
      })),
    ),
    approvals: election(
      draws.map(({ order, length }) => ({ kind: 'approvals', approved: order.slice(0, length) })),
    ),
    choice: election(draws.map(({ order }) => ({ kind: 'choice', choice: order[0]! }))),
  }
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
