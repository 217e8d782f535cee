import type { Election } from '../../ballots/election.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** Says who may still be elected when so many of one organisation are already. */
export interface Caps {
  readonly mayJoin: (option: number, elected: readonly number[]) => boolean
  /** Whether all of these may be elected together. */
  readonly allMayJoin: (options: readonly number[], elected: readonly number[]) => boolean
}

/** An option without an affiliation is capped by none. */
export const affiliationCaps = (
  election: Election,
  sheet: ScoreSheet,
  perAffiliation: number | undefined,
): Caps => {
  const affiliationOf = (option: number): string | null =>
    election.affiliations?.[sheet.places[option]!] ?? null
  const mayJoin = (option: number, elected: readonly number[]): boolean => {
    const affiliation = affiliationOf(option)
    if (perAffiliation === undefined || affiliation === null) return true
    return elected.filter((one) => affiliationOf(one) === affiliation).length < perAffiliation
  }
  const allMayJoin = (options: readonly number[], elected: readonly number[]): boolean =>
    options.every((option, at) => mayJoin(option, [...elected, ...options.slice(0, at)]))
  return { mayJoin, allMayJoin }
}
