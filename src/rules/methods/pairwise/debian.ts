import {
  BALLOT_KINDS,
  type Election,
  type Profile,
  profileOf,
  unitsToFraction,
} from '../../ballots/index.ts'
import {
  compare,
  compareWithRoot,
  divide,
  type Fraction,
  fraction,
  fractionToDecimal,
  fractionToText,
  multiply,
  ONE,
  type Root,
  rootToUnits,
  unitsToText,
} from '../../numbers/index.ts'
import { conclude, fillFromRanking, sureOfRanking, tieSettings } from '../conclude.ts'
import type { Round, Table } from '../count.ts'
import type { CountOptions, Method } from '../method.ts'
import { type Matrix, matrixOf, matrixTable } from './matrix.ts'
import { namedSets } from './rank.ts'
import { dropWeakestDefeats } from './schwartz-dropping.ts'

/**
 * The Debian constitution, A.5: options that miss the quorum or their majority over the default
 * option are dropped; then the weakest defeats within the Schwartz set, until there are none.
 */
export const debian: Method = {
  name: 'debian',
  title: 'Debian (Schwartz sequential dropping)',
  about:
    'Options need a quorum and a majority over the default option; among the rest the weakest defeats are dropped until somebody stands unbeaten.',
  takes: BALLOT_KINDS,
  seats: 'one',
  reads: ['unranked', 'quorumTimes', 'majority', 'ladder', 'bound'],
  count(election, options = {}) {
    const profile = profileOf(election)
    const matrix = matrixOf(profile, options.unranked ?? election.unranked ?? 'last-equal')
    const byDefault = weighByDefault(election, profile, matrix, options)
    const left = profile.names.map((_, option) => option).filter((o) => !byDefault.isDropped(o))
    const dropping = dropWeakestDefeats(left, matrix)
    const rounds: Round[] = []
    const addRound = (action: string, on: readonly number[], excluded: readonly number[]): void => {
      rounds.push({
        round: rounds.length + 1,
        action,
        on: on.map((option) => profile.names[option]!),
        votes: election.options.map(() => null),
        elected: [],
        excluded: excluded.map((option) => profile.names[option]!),
        numbers: {},
      })
    }
    const dropped = (why: 'quorum' | 'majority'): number[] =>
      profile.names.map((_, option) => option).filter((o) => byDefault.droppedBy(o) === why)
    for (const why of ['quorum', 'majority'] as const)
      if (dropped(why).length > 0) addRound(`drop-by-${why}`, dropped(why), dropped(why))
    for (const { schwartz } of dropping.steps) addRound('schwartz-set', schwartz, [])
    const ranking = [
      dropping.winners,
      left.filter((option) => !dropping.winners.includes(option)),
      profile.names.map((_, option) => option).filter((o) => byDefault.isDropped(o)),
    ].filter((group) => group.length > 0)
    return conclude(
      'debian',
      election,
      profile,
      1,
      fillFromRanking(ranking, 1, tieSettings(election, profile, options, profile.places.length)),
      (winners) => winners,
      {
        ranking,
        rounds,
        tables: [
          matrixTable(profile, matrix),
          ...byDefault.tables,
          defeatsTable(profile, dropping.steps),
        ],
        groups: {
          ...namedSets(matrix),
          'dropped-by-quorum': dropped('quorum'),
          'dropped-by-majority': dropped('majority'),
          'schwartz-set': dropping.steps[0]!.schwartz,
        },
        sure: sureOfRanking(ranking, 1),
      },
    )
  },
}

interface ByDefault {
  readonly droppedBy: (option: number) => 'quorum' | 'majority' | null
  readonly isDropped: (option: number) => boolean
  readonly tables: readonly Table[]
}

const weighByDefault = (
  election: Election,
  profile: Profile,
  matrix: Matrix,
  { quorumTimes = fraction(3, 2), majority = 'at-least' }: CountOptions,
): ByDefault => {
  const base = profile.places.indexOf(election.defaultOption ?? -1)
  if (base < 0) return { droppedBy: () => null, isDropped: () => false, tables: [] }
  const { units, names } = profile
  const votes = (sum: bigint): Fraction => unitsToFraction(units, sum)
  const quorum: Root | null =
    election.electors === undefined ? null : { times: quorumTimes, of: fraction(election.electors) }
  const rivals = names.map((_, option) => option).filter((option) => option !== base)
  const lines = rivals.map((option) => {
    const above = votes(matrix.over(option, base))
    const below = votes(matrix.over(base, option))
    const ratio = election.ratios?.[profile.places[option]!] ?? ONE
    return {
      option,
      above,
      below,
      ratio,
      reached: quorum === null || compareWithRoot(above, quorum) >= 0,
      passes: passesRatio(above, below, ratio, majority),
    }
  })
  const droppedBy = (option: number): 'quorum' | 'majority' | null => {
    const line = lines.find((one) => one.option === option)
    if (!line) return null
    return !line.reached ? 'quorum' : !line.passes ? 'majority' : null
  }
  const rows = rivals.map((option) => names[option]!)
  const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no')
  return {
    droppedBy,
    isDropped: (option) => droppedBy(option) !== null,
    tables: [
      ...(quorum
        ? [
            {
              name: 'quorum',
              rows,
              columns: ['for', 'quorum', 'reached'],
              cells: lines.map(({ above, reached }) => [
                fractionToText(above),
                unitsToText(rootToUnits(quorum, 13), 13),
                yesNo(reached),
              ]),
            },
          ]
        : []),
      {
        name: 'majority',
        rows,
        columns: ['for', 'against', 'ratio', 'needs', 'passes'],
        cells: lines.map(({ above, below, ratio, passes }) => [
          fractionToText(above),
          fractionToText(below),
          below.n === 0n ? null : fractionToDecimal(divide(above, below), 3),
          fractionToText(ratio),
          yesNo(passes),
        ]),
      },
    ],
  }
}

/** Since 2015 a ratio is reached at equality, but never without more ballots for than against. */
const passesRatio = (
  above: Fraction,
  below: Fraction,
  ratio: Fraction,
  majority: 'at-least' | 'more-than',
): boolean => {
  const byRatio = compare(above, multiply(ratio, below))
  return majority === 'more-than' ? byRatio > 0 : byRatio >= 0 && compare(above, below) > 0
}

const defeatsTable = (
  profile: Profile,
  steps: ReturnType<typeof dropWeakestDefeats>['steps'],
): Table => {
  const votes = (sum: bigint): string => fractionToText(unitsToFraction(profile.units, sum))
  const defeats = steps[0]!.defeats
  return {
    name: 'defeats',
    rows: defeats.map(({ winner, loser }) => `${profile.names[winner]} → ${profile.names[loser]}`),
    columns: ['for', 'against', 'dropped-in-step'],
    cells: defeats.map((defeat) => {
      const step = steps.findIndex(({ dropped }) => dropped.includes(defeat))
      return [votes(defeat.votes), votes(defeat.against), step < 0 ? null : `${step + 1}`]
    }),
  }
}
