import { BALLOT_KINDS, type Profile, profileOf } from '../../ballots/index.ts'
import { fraction, fractionToText } from '../../numbers/index.ts'
import { explore, type PickFromTie } from '../../ties/index.ts'
import { conclude, tieSettings } from '../conclude.ts'
import type { Round, Transfer } from '../count.ts'
import type { CountOptions, EqualRanks, Method } from '../method.ts'
import { portions } from './portions.ts'

export const instantRunoff: Method = {
  name: 'instant-runoff',
  title: 'Instant run-off',
  about:
    'Every ballot counts for the option it ranks highest among those still in; the one with the fewest votes goes out, until one has more than half.',
  takes: BALLOT_KINDS,
  seats: 'one',
  reads: ['equalRanks', 'until', 'exclude', 'ladder', 'bound'],
  count(election, options = {}) {
    const profile = profileOf(election)
    const tallyOf = tallies(profile, options.equalRanks ?? 'skip-live')
    const exploration = explore(
      (pick) => runOff(profile, tallyOf, options, pick),
      ({ winner }) => (winner === null ? [] : [winner]),
      tieSettings(election, profile, options),
    )
    const { shown } = exploration
    return conclude(
      'instant-runoff',
      election,
      profile,
      1,
      exploration,
      ({ winner }) => (winner === null ? [] : [winner]),
      {
        ranking: rankingFrom(profile, shown),
        rounds: tellRounds(profile, election.options, shown),
      },
    )
  },
}

/** The votes while certain options are in, as `1 / denominator`; null for those out. */
interface Tally {
  readonly votes: readonly (bigint | null)[]
  readonly counting: bigint
  readonly denominator: bigint
}

interface RunOff {
  readonly winner: number | null
  readonly rounds: readonly Tally[]
  /** Who went out after each round; several where they went out as a batch. */
  readonly excluded: readonly (readonly number[])[]
}

const runOff = (
  profile: Profile,
  tallyOf: (isIn: readonly boolean[]) => Tally,
  { until = 'majority', exclude = 'one' }: CountOptions,
  pick: PickFromTie,
): RunOff => {
  const least = until === 'majority' ? 1 : 2
  const isIn = profile.places.map(() => true)
  const rounds: Tally[] = []
  const excluded: (readonly number[])[] = []
  const sharesRanks = hasSharedRanks(profile)
  for (;;) {
    const left = isIn.flatMap((is, option) => (is ? [option] : []))
    const tally = tallyOf(isIn)
    rounds.push(tally)
    const votes = (option: number): bigint => tally.votes[option]!
    const leader = left.find((option) => 2n * votes(option) > tally.counting)
    if (leader !== undefined && (until === 'majority' || left.length <= 2))
      return { winner: leader, rounds, excluded }
    if (left.length <= 1) return { winner: left[0] ?? null, rounds, excluded }
    const batch = exclude === 'batch' ? hopelessOf(profile, left, votes, least) : []
    if (batch.length > 1) {
      for (const one of batch) isIn[one] = false
      excluded.push(batch)
      continue
    }
    const fewest = left.map(votes).reduce((a, b) => (a < b ? a : b))
    const lowest = left.filter((option) => votes(option) === fewest)
    const [out] =
      lowest.length === 1
        ? lowest
        : pick({
            round: rounds.length,
            over: 'exclude',
            among: lowest,
            places: 1,
            get history() {
              return commonHistory(rounds)
            },
            state: left.join(' '),
            idle: !sharesRanks && allGoOut(left, lowest, votes),
          })
    isIn[out!] = false
    excluded.push([out!])
  }
}

/** The most from below who together have fewer votes than whoever is next; so many stay in at least. */
const hopelessOf = (
  { names }: Profile,
  left: readonly number[],
  votes: (option: number) => bigint,
  least: number,
): readonly number[] => {
  const upwards = left.toSorted(
    (a, b) => Number(votes(a) - votes(b)) || (names[a]! < names[b]! ? -1 : 1),
  )
  let together = 0n
  let hopeless = 0
  upwards.slice(0, upwards.length - least).forEach((option, at) => {
    together += votes(option)
    if (together < votes(upwards[at + 1]!)) hopeless = at + 1
  })
  return upwards.slice(0, hopeless)
}

/** Even with each other's votes none of the tied comes past the next: they go out one after another. */
const allGoOut = (
  left: readonly number[],
  lowest: readonly number[],
  votes: (option: number) => bigint,
): boolean => {
  const together = lowest.reduce((sum, option) => sum + votes(option), 0n)
  const others = left.filter((option) => !lowest.includes(option)).map(votes)
  return others.length > 0 && others.every((other) => together < other)
}

const commonHistory = (rounds: readonly Tally[]): (bigint | null)[][] => {
  const denominator = rounds.reduce((all, round) => all * round.denominator, 1n)
  return rounds.map((round) =>
    round.votes.map((votes) => votes && (votes * denominator) / round.denominator),
  )
}

const hasSharedRanks = ({ starts, ranks }: Profile): boolean => {
  for (let line = 0; line + 1 < starts.length; line++)
    for (let at = starts[line]! + 1; at < starts[line + 1]!; at++)
      if (ranks[at] === ranks[at - 1]) return true
  return false
}

/** Counts each set of options once, however often the exploring of ties comes by. */
const tallies = (
  profile: Profile,
  equalRanks: EqualRanks,
): ((isIn: readonly boolean[]) => Tally) => {
  const known = new Map<string, Tally>()
  return (isIn) => {
    const key = isIn.map((is) => (is ? 1 : 0)).join('')
    const found = known.get(key)
    if (found) return found
    const tally = countTops(profile, isIn, equalRanks)
    known.set(key, tally)
    return tally
  }
}

const countTops = (profile: Profile, isIn: readonly boolean[], equalRanks: EqualRanks): Tally => {
  const { starts, entries, ranks } = profile
  const shares = portions(profile)
  for (let line = 0; line + 1 < starts.length; line++) {
    const end = starts[line + 1]!
    for (let at = starts[line]!; at < end; ) {
      let live = 0
      let top = -1
      let behind = at
      for (; behind < end && ranks[behind] === ranks[at]; behind++)
        if (isIn[entries[behind]!]) {
          live++
          top = entries[behind]!
        }
      const shared = behind - at > 1
      if (shared && equalRanks === 'exhaust-rank') break
      if (shared && equalRanks === 'skip-rank') live = 0
      if (live === 1) shares.give(top, line, 1, 1)
      else if (live > 1 && equalRanks === 'split')
        for (let one = at; one < behind; one++)
          if (isIn[entries[one]!]) shares.give(entries[one]!, line, 1, live)
      if (live === 1 || (live > 1 && equalRanks !== 'skip-live')) break
      at = behind
    }
  }
  const { sums, denominator } = shares.total()
  return {
    votes: sums.map((sum, option) => (isIn[option] ? sum : null)),
    counting: sums.reduce((all, sum) => all + sum, 0n),
    denominator,
  }
}

/** The winner, then the others from the last one out to the first. */
const rankingFrom = (
  profile: Profile,
  { winner, excluded }: RunOff,
): readonly (readonly number[])[] => {
  const left = profile.places
    .map((_, option) => option)
    .filter((option) => option !== winner && !excluded.flat().includes(option))
  return [
    ...(winner === null ? [] : [[winner]]),
    ...(left.length > 0 ? [left] : []),
    ...excluded.toReversed(),
  ]
}

const tellRounds = (
  profile: Profile,
  options: readonly string[],
  { rounds, excluded, winner }: RunOff,
): Round[] =>
  rounds.map((tally, at) => {
    const text = (votes: bigint): string => fractionToText(fraction(votes, tally.denominator))
    const out = excluded[at - 1] ?? []
    const isLast = at === rounds.length - 1
    const votes: (string | null)[] = options.map(() => null)
    tally.votes.forEach((sum, option) => {
      if (sum !== null) votes[profile.places[option]!] = text(sum)
    })
    const total = fraction(profile.units.total, profile.units.denominator)
    const counting = fraction(tally.counting, tally.denominator)
    const named = (option: number): string => profile.names[option]!
    return {
      round: at + 1,
      action: at === 0 ? 'first-preferences' : 'exclude',
      on: out.map(named),
      votes,
      elected: isLast && winner !== null ? [named(winner)] : [],
      excluded: out.map(named),
      transfers: out.length === 1 ? transfersOf(profile, rounds[at - 1]!, tally, out[0]!) : [],
      numbers: {
        counting: fractionToText(counting),
        exhausted: fractionToText(
          fraction(total.n * counting.d - counting.n * total.d, total.d * counting.d),
        ),
      },
    }
  })

const transfersOf = (profile: Profile, before: Tally, after: Tally, out: number): Transfer[] => {
  const from = profile.names[out]!
  const common = before.denominator * after.denominator
  const gained = (now: bigint | null, then: bigint | null): bigint =>
    (now ?? 0n) * before.denominator - (then ?? 0n) * after.denominator
  const text = (sum: bigint): string => fractionToText(fraction(sum, common))
  const transfers = after.votes.flatMap((votes, option): Transfer[] => {
    const more = gained(votes, before.votes[option]!)
    return more > 0n ? [{ from, to: profile.names[option]!, votes: text(more) }] : []
  })
  const lost = -gained(after.counting, before.counting)
  return lost > 0n ? [...transfers, { from, to: null, votes: text(lost) }] : transfers
}
