import type { Method } from '../method.ts'
import { affiliationCaps } from './affiliation-caps.ts'
import { outsideScale, refuseBallots } from './refuse-ballots.ts'
import { startLog } from './round-log.ts'
import { exploreAndTell } from './score-count.ts'
import { scoreSheetOf } from './score-sheet.ts'
import { seatBySeat } from './seat-by-seat.ts'
import { electByStar, seatNumber, starBoardOf } from './star-round.ts'

/** Bloc STAR: seat after seat by STAR, each without those who have one. */
export const blocStar: Method = {
  name: 'bloc-star',
  title: 'Bloc STAR',
  about:
    'STAR again and again, each time without those who already have a seat; one organisation can be kept to a number of seats.',
  takes: ['scores', 'points', 'approvals'],
  seats: 'many',
  reads: ['seats', 'top', 'perAffiliation', 'ladder', 'bound'],
  count: (election, options = {}) => {
    const top = options.top ?? election.top
    const seats = options.seats ?? election.seats
    const sifted = refuseBallots(election, outsideScale(top))
    const sheet = scoreSheetOf(sifted.election)
    const board = starBoardOf(sheet, top)
    const caps = affiliationCaps(election, sheet, options.perAffiliation)
    return exploreAndTell(blocStar.name, sifted, sheet, seats, options, (pick) => {
      const log = startLog(sheet, election.options)
      return seatBySeat(sheet, seats, caps, log, (candidates, elected) =>
        electByStar(board, candidates, {
          log,
          pick,
          numbers: seatNumber(elected.length + 1),
          state: [...elected].sort((a, b) => a - b).join(' '),
        }),
      )
    })
  },
}
