import { type Election, type Profile, unitsToFraction } from '../ballots/index.ts'
import { fractionToText } from '../numbers/index.ts'
import {
  climb,
  EXPLORE_BOUND,
  type Exploration,
  type ExploreSettings,
  explore,
  type PickFromTie,
} from '../ties/index.ts'
import type { Count } from './count.ts'
import type { CountOptions } from './method.ts'

/** The ties of an election as its ladder breaks them; one way of breaking them may cost a pass over the ballots. */
export const tieSettings = (
  election: Election,
  profile: Profile,
  options: CountOptions,
  workPerWay = election.ballots.length,
): ExploreSettings => {
  const ladder = options.ladder ?? []
  const tieOrder = election.tieOrder?.map((place) => election.options[place]!) ?? null
  return {
    breaking: () => climb(ladder, profile, tieOrder),
    remembers: ladder.some(({ kind }) => kind === 'look-back' || kind === 'lots'),
    nameOf: (place) => profile.names[place]!,
    bound: options.bound ?? boundFor(workPerWay),
  }
}

/** Fewer ways are looked at where each of them takes long; never fewer than twenty. */
export const boundFor = (workPerWay: number): number =>
  Math.max(20, Math.min(EXPLORE_BOUND, Math.floor(5_000_000 / (workPerWay + 1))))

/** Those who win however the tie behind them is broken. */
export const sureOfRanking = (groups: readonly (readonly number[])[], seats: number): number[] => {
  const sure: number[] = []
  for (const group of groups) {
    if (sure.length + group.length > seats) break
    sure.push(...group)
  }
  return sure
}

/** Fills the seats from a ranking; the group that would overfill them is a tie. */
export const fillSeats = (
  groups: readonly (readonly number[])[],
  seats: number,
  pick: PickFromTie,
  state = '',
): number[] => {
  const winners: number[] = []
  for (const group of groups) {
    const places = seats - winners.length
    if (places === 0) break
    if (group.length <= places) winners.push(...group)
    else {
      winners.push(...pick({ round: 0, over: 'win', history: [], state, among: group, places }))
      break
    }
  }
  return winners
}

/** Fills seats from the top of a ranking, along every way of breaking the ties. */
export const fillFromRanking = (
  groups: readonly (readonly number[])[],
  seats: number,
  settings: ExploreSettings,
): Exploration<readonly number[]> =>
  explore(
    (pick) => fillSeats(groups, seats, pick),
    (winners) => winners,
    settings,
  )

/** What a method adds to who won; all in places of the profile. */
export interface Parts extends Partial<Pick<Count, 'ballots' | 'rounds' | 'tables'>> {
  readonly ranking?: readonly (readonly number[])[]
  readonly groups?: Readonly<Record<string, readonly number[]>>
  /** Who wins however the ties are broken, where the method knows without looking at every way. */
  readonly sure?: readonly number[]
  /** The words for what ties are among, where it is not options. */
  readonly nameOf?: (place: number) => string
}

/** Tells a count in names. */
export const conclude = <Result>(
  method: string,
  election: Election,
  profile: Profile,
  seats: number,
  exploration: Exploration<Result>,
  winnersOf: (result: Result) => readonly number[],
  parts: Parts,
): Count => {
  const nameOf = parts.nameOf ?? ((place: number): string => profile.names[place]!)
  const named = (places: readonly number[]): string[] => places.map(nameOf)
  const { outcomes, complete } = exploration
  const sure = complete
    ? winnersOf(exploration.shown).filter((place) =>
        outcomes.every((winners) => winners.includes(place)),
      )
    : (parts.sure ?? [])
  const groups = Object.entries(parts.groups ?? {})
  return {
    method,
    options: election.options,
    seats,
    ballots: parts.ballots ?? countBallots(profile),
    ranking: (parts.ranking ?? []).map(named),
    winners: named(sure),
    outcomes: { sets: outcomes.map(named).sort(byText), complete },
    ties: exploration.ties.map(({ met, choice, shown, matters }) => ({
      round: met.round,
      over: met.over,
      among: named(met.among),
      places: met.places,
      matters,
      broken: choice && { ...choice, chosen: named(choice.chosen) },
      shown: named(shown),
    })),
    rounds: parts.rounds ?? [],
    tables: parts.tables ?? [],
    groups: Object.fromEntries(groups.map(([name, places]) => [name, named(places)])),
  }
}

const byText = (a: readonly string[], b: readonly string[]): number =>
  a.join('\n') < b.join('\n') ? -1 : 1

const countBallots = ({ starts, units }: Profile): Count['ballots'] => {
  let blank = 0n
  for (let line = 0; line + 1 < starts.length; line++)
    if (starts[line] === starts[line + 1]) blank += units.at(line)
  return {
    cast: fractionToText(unitsToFraction(units, units.total)),
    blank: fractionToText(unitsToFraction(units, blank)),
  }
}
