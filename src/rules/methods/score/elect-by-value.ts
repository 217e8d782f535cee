import type { PickFromTie } from '../../ties/index.ts'
import type { Caps } from './affiliation-caps.ts'
import type { RoundLog } from './round-log.ts'
import type { Elected } from './score-count.ts'
import type { ScoreSheet } from './score-sheet.ts'
import { groupByValue, inOrderOfNames, type Values } from './standings.ts'

/**
 * Fills the seats with those eligible, from the highest number down, in one round. Who would overfill the seats or
 * crowd an organisation stands in a tie with those who have the same number.
 */
export const electByValue = (
  sheet: ScoreSheet,
  { all, eligible }: { readonly all: Values; readonly eligible: Values },
  seats: number,
  caps: Caps,
  log: RoundLog,
  pick: PickFromTie,
): Elected => {
  const elected: number[] = []
  const tied: number[] = []
  log.add({ action: 'totals', values: all })
  const pickFrom = (among: readonly number[], places: number): readonly number[] => {
    tied.push(...among.filter((option) => !tied.includes(option)))
    const state = [...elected].sort((a, b) => a - b).join(' ')
    return pick({ round: 1, over: 'win', among, places, history: log.history, state })
  }
  for (const group of groupByValue(eligible)) {
    let left = inOrderOfNames(group, (option) => sheet.names[option]!)
    while (left.length > 0 && elected.length < seats) {
      left = left.filter((option) => caps.mayJoin(option, elected))
      const places = seats - elected.length
      const crowd = caps.crowdOf(left, elected)
      if (crowd === null && left.length <= places) {
        elected.push(...left)
        break
      }
      const picked =
        crowd === null
          ? pickFrom(left, places)
          : caps.roomFor(left, elected) <= places
            ? pickFrom(crowd.members, crowd.room)
            : pickFrom(left, 1)
      elected.push(...picked)
      if (picked.length === 0 || crowd === null) {
        log.settle(elected, true, tied)
        return { elected, log }
      }
      left = left.filter((option) => !picked.includes(option))
    }
  }
  log.settle(elected, true, tied)
  return { elected, log }
}
