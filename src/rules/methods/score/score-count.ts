import {
  type Election,
  isBlank,
  type Profile,
  profileOf,
  unitsToFraction,
} from '../../ballots/index.ts'
import { fractionToText } from '../../numbers/index.ts'
import { explore, type PickFromTie } from '../../ties/index.ts'
import { conclude, type Parts, tieSettings } from '../conclude.ts'
import type { Count } from '../count.ts'
import type { CountOptions } from '../method.ts'
import type { Sifted } from './refuse-ballots.ts'
import type { RoundLog } from './round-log.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** What one way of counting leads to; options are places of the sheet. */
export interface Elected {
  readonly elected: readonly number[]
  readonly log: RoundLog
}

/** Counts along every way of breaking the ties that are left, and tells what came out. */
export const exploreAndTell = (
  method: string,
  { election, refused }: Sifted,
  sheet: ScoreSheet,
  seats: number,
  options: CountOptions,
  run: (pick: PickFromTie) => Elected,
  parts: Omit<Parts, 'rounds'> = {},
  /** What one way of breaking the ties costs, in ballots looked at. */
  workPerWay = sheet.places.length,
): Count => {
  const profile = profileWhenAsked(election, sheet)
  const winnersOf = ({ elected }: Elected): readonly number[] => elected
  const exploration = explore(run, winnersOf, tieSettings(election, profile, options, workPerWay))
  const count = conclude(method, election, profile, seats, exploration, winnersOf, {
    ...parts,
    ballots: countBallots(election, sheet),
    rounds: exploration.shown.log.rounds,
  })
  return refused.length === 0 ? count : { ...count, refused }
}

const countBallots = (election: Election, { units }: ScoreSheet): Count['ballots'] => {
  let blank = 0n
  election.ballots.forEach((ballot, line) => {
    if (isBlank(ballot)) blank += units.at(line)
  })
  return {
    cast: fractionToText(unitsToFraction(units, units.total)),
    blank: fractionToText(unitsToFraction(units, blank)),
  }
}

/** Only a run-off among the tied reads rankings; ordering every score for nothing would be slow. */
const profileWhenAsked = (election: Election, sheet: ScoreSheet): Profile => {
  let known: Profile | null = null
  const ask = (): Profile => {
    known ??= profileOf(election)
    return known
  }
  return {
    places: sheet.places,
    names: sheet.names,
    units: sheet.units,
    get starts() {
      return ask().starts
    },
    get entries() {
      return ask().entries
    },
    get ranks() {
      return ask().ranks
    },
  }
}
