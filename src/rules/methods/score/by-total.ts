import type { Election } from '../../ballots/index.ts'
import { type Fraction, fractionToText } from '../../numbers/index.ts'
import type { Count, Table } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { affiliationCaps } from './affiliation-caps.ts'
import { electByValue } from './elect-by-value.ts'
import { refuseBallots, type WhyRefused } from './refuse-ballots.ts'
import { startLog } from './round-log.ts'
import { exploreAndTell } from './score-count.ts'
import { type ScoreSheet, scoreSheetOf } from './score-sheet.ts'
import { sumScores } from './score-sums.ts'
import { groupByValue, type Values, valuesOf } from './standings.ts'

/** What sets one method of this kind apart from another. */
export interface Totalling {
  readonly oneSeat?: boolean
  readonly refuses?: (election: Election, options: CountOptions) => WhyRefused
  /** The options that can win, with the number they are ranked by; the sum where left out. */
  readonly rank?: (totals: Totals, election: Election, options: CountOptions) => Ranked
}

/** The sum of each option, by its place in the sheet. */
export interface Totals {
  readonly sheet: ScoreSheet
  readonly sums: readonly Fraction[]
}

/** What options are ranked by. */
export interface Ranked {
  /** Everybody who has a number. */
  readonly all: Values
  /** Those of them who can win. */
  readonly eligible: Values
  readonly tables?: readonly Table[]
}

/** A method that ranks by one number per option and fills the seats from above. */
export const byTotal = (
  about: Pick<Method, 'name' | 'title' | 'about' | 'takes' | 'reads'>,
  totalling: Totalling = {},
): Method => ({
  ...about,
  reads: [...(totalling.oneSeat ? [] : MANY), 'ladder', 'bound', ...about.reads],
  seats: totalling.oneSeat ? 'one' : 'many',
  count: (election, options = {}) => countTotals(about.name, totalling, election, options),
})

const MANY = ['seats', 'perAffiliation'] as const

const countTotals = (
  name: string,
  { refuses, rank, oneSeat }: Totalling,
  election: Election,
  options: CountOptions,
): Count => {
  const sifted = refuseBallots(election, refuses?.(election, options) ?? (() => null))
  const sheet = scoreSheetOf(sifted.election)
  const seats = oneSeat ? 1 : (options.seats ?? election.seats)
  const totals = { sheet, sums: sumScores(sheet) }
  const ranked = rank ? rank(totals, election, options) : everybody(totals)
  const caps = affiliationCaps(election, sheet, options.perAffiliation)
  return exploreAndTell(
    name,
    sifted,
    sheet,
    seats,
    options,
    (pick) => electByValue(sheet, ranked, seats, caps, startLog(sheet, election.options), pick),
    {
      ranking: groupByValue(ranked.all),
      tables: ranked.tables ?? [totalsTable(sheet, ranked.all)],
    },
  )
}

/** Every option is ranked by its sum, and any may win. */
export const everybody = ({ sheet, sums }: Totals): Ranked => {
  const all = valuesOf(
    sums,
    sheet.places.map((_, option) => option),
  )
  return { all, eligible: all }
}

const totalsTable = (sheet: ScoreSheet, values: Values): Table => ({
  name: 'totals',
  rows: sheet.names,
  columns: ['total'],
  cells: sheet.names.map((_, option) => {
    const value = values.get(option)
    return [value ? fractionToText(value) : null]
  }),
})
