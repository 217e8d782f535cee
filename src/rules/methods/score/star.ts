import type { Method } from '../method.ts'
import { outsideScale, refuseBallots } from './refuse-ballots.ts'
import { startLog } from './round-log.ts'
import { exploreAndTell } from './score-count.ts'
import { scoreSheetOf } from './score-sheet.ts'
import { electByStar, starBoardOf } from './star-round.ts'

/** STAR voting: score, then automatic runoff. */
export const star: Method = {
  name: 'star',
  title: 'STAR (score, then automatic runoff)',
  about:
    'Everybody scores every option; of the two with the highest sums, the one that more ballots prefer wins.',
  takes: ['scores', 'points', 'approvals'],
  seats: 'one',
  reads: ['top', 'ladder', 'bound'],
  count: (election, options = {}) => {
    const top = options.top ?? election.top
    const sifted = refuseBallots(election, outsideScale(top))
    const sheet = scoreSheetOf(sifted.election)
    const board = starBoardOf(sheet, top)
    const candidates = sheet.places.map((_, option) => option)
    return exploreAndTell(star.name, sifted, sheet, 1, options, (pick) => {
      const log = startLog(sheet, election.options)
      const elected = electByStar(board, candidates, { log, pick, numbers: {}, state: '' })
      return { elected, log }
    })
  },
}
