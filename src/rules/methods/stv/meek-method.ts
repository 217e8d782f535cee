import { profileOf } from '../../ballots/index.ts'
import { explore } from '../../ties/index.ts'
import { conclude, tieSettings } from '../conclude.ts'
import type { Round } from '../count.ts'
import type { Method } from '../method.ts'
import { countMeek, nine } from './meek.ts'
import { papersOf } from './papers.ts'

export const meekStv: Method = {
  name: 'meek-stv',
  title: 'Meek STV (PRF)',
  about:
    'Single transferable vote in which the elected keep the share of each vote that they need; the reference rule with nine decimals.',
  takes: ['ranking', 'choice'],
  seats: 'many',
  reads: ['seats', 'equalRanks', 'ladder', 'bound'],
  count(election, options = {}) {
    const profile = profileOf(election)
    const papers = papersOf(profile, options.equalRanks)
    const seats = options.seats ?? election.seats
    const { names, places } = profile
    const exploration = explore(
      (pick) =>
        countMeek(papers, places.length, seats, (a, b) => (names[a]! < names[b]! ? -1 : 1), pick),
      ({ elected }) => elected,
      tieSettings(election, profile, options),
    )
    const { shown } = exploration
    const named = (option: number): string => names[option]!
    const gone = new Set<number>()
    const inOrder = (values: readonly bigint[]): (string | null)[] => {
      const texts: (string | null)[] = election.options.map(() => null)
      values.forEach((value, option) => {
        if (!gone.has(option)) texts[places[option]!] = nine.toText(value)
      })
      return texts
    }
    const rounds = shown.rounds.map((round, at): Round => {
      const isLast = at === shown.rounds.length - 1
      const votes = inOrder(round.votes)
      const keepFactors = inOrder(round.keepFactors)
      if (round.excluded !== null) gone.add(round.excluded)
      return {
        round: at + 1,
        action: round.excluded === null ? 'elect' : 'exclude',
        on: (round.excluded === null ? round.elected : [round.excluded]).map(named),
        votes,
        keepFactors,
        elected: [...round.elected, ...(isLast ? shown.filled : [])].map(named),
        excluded: round.excluded === null ? [] : [named(round.excluded)],
        numbers: {
          quota: nine.toText(round.quota),
          surplus: nine.toText(round.surplus),
          residual: nine.toText(round.residual),
          iterations: `${round.iterations}`,
        },
      }
    })
    return {
      ...conclude('meek-stv', election, profile, seats, exploration, ({ elected }) => elected, {
        rounds,
        groups: {
          'elected-at-quota': shown.rounds.flatMap((round) => round.elected),
          'elected-to-fill-last-vacancies': shown.filled,
        },
      }),
      ...(papers.refused.length > 0 && { refused: papers.refused }),
    }
  },
}
