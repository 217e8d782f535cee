import type { Caps } from './affiliation-caps.ts'
import type { RoundLog } from './round-log.ts'
import type { Elected } from './score-count.ts'
import type { ScoreSheet } from './score-sheet.ts'
import { inOrderOfNames } from './standings.ts'

/** Elects one seat out of the candidates; usually one, but a ladder may leave it empty or elect all tied. */
export type ElectSeat = (
  candidates: readonly number[],
  elected: readonly number[],
) => readonly number[]

/**
 * Fills seats one after another from those who may still be elected. Where there are no more
 * options than seats, all of them win without a count.
 */
export const seatBySeat = (
  sheet: ScoreSheet,
  seats: number,
  caps: Caps,
  log: RoundLog,
  electSeat: ElectSeat,
): Elected => {
  const all = sheet.places.map((_, option) => option)
  if (all.length <= seats && caps.crowdOf(all, []) === null)
    return { elected: inOrderOfNames(all, (option) => sheet.names[option]!), log }
  const elected: number[] = []
  while (elected.length < seats) {
    const candidates = all.filter(
      (option) => !elected.includes(option) && caps.mayJoin(option, elected),
    )
    const next = candidates.length === 0 ? [] : electSeat(candidates, elected)
    if (next.length === 0) break
    elected.push(...next)
  }
  return { elected, log }
}
