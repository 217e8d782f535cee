import { profileOf } from '../../ballots/index.ts'
import { explore, type TieLadder } from '../../ties/index.ts'
import { conclude, tieSettings } from '../conclude.ts'
import type { Round } from '../count.ts'
import type { Method } from '../method.ts'
import { papersOf } from './papers.ts'
import { countTransfers, type TransferRule } from './transfer.ts'

/** A method out of a rule of transfer values; `statutory` are rungs that the rule itself has. */
export const transferMethod = <Value>(
  about: Pick<Method, 'name' | 'title' | 'about'>,
  rule: TransferRule<Value>,
  statutory: TieLadder = [],
): Method => ({
  ...about,
  takes: ['ranking', 'choice'],
  seats: 'many',
  reads: ['seats', 'equalRanks', 'ladder', 'bound'],
  count(election, options = {}) {
    const profile = profileOf(election)
    const papers = papersOf(profile, options.equalRanks)
    const seats = options.seats ?? election.seats
    const { names, places } = profile
    const { numbers } = rule
    const ladder = [...statutory, ...(options.ladder ?? [])]
    const exploration = explore(
      (pick) =>
        countTransfers(
          papers,
          places.length,
          seats,
          rule,
          (a, b) => (names[a]! < names[b]! ? -1 : 1),
          pick,
        ),
      ({ elected }) => elected,
      tieSettings(election, profile, { ...options, ladder }),
    )
    const { quota, stages } = exploration.shown
    const named = (option: number): string => names[option]!
    const rounds = stages.map((stage, at): Round => {
      const votes: (string | null)[] = election.options.map(() => null)
      stage.votes.forEach((value, option) => {
        votes[places[option]!] = numbers.toText(value)
      })
      return {
        round: at + 1,
        action: stage.action,
        on: stage.on === null ? [] : [named(stage.on)],
        votes,
        elected: [...stage.elected, ...stage.filled].map(named),
        excluded: stage.action === 'exclude' ? [named(stage.on!)] : [],
        transfers: stage.transfers.map(({ from, to, value }) => ({
          from: named(from),
          to: to === null ? null : named(to),
          votes: numbers.toText(value),
        })),
        numbers: {
          quota: numbers.toText(quota),
          ...(stage.surplus !== null && { surplus: numbers.toText(stage.surplus) }),
          'non-transferable': numbers.toText(stage.nonTransferable),
          'lost-to-truncation': numbers.toText(stage.lost),
        },
      }
    })
    return {
      ...conclude(about.name, election, profile, seats, exploration, ({ elected }) => elected, {
        rounds,
        groups: {
          'elected-at-quota': stages.flatMap((stage) => stage.elected),
          'elected-to-fill-last-vacancies': stages.flatMap((stage) => stage.filled),
        },
      }),
      ...(papers.refused.length > 0 && { refused: papers.refused }),
    }
  },
})
