import type { Election } from '../../ballots/election.ts'
import type { ScoreSheet } from './score-sheet.ts'

/** Says who may still be elected when so many of one organisation are already. */
export interface Caps {
  readonly mayJoin: (option: number, elected: readonly number[]) => boolean
  /** The first organisation that has more among these than may join, or null. */
  readonly crowdOf: (options: readonly number[], elected: readonly number[]) => Crowd | null
  /** How many of these may join at most. */
  readonly roomFor: (options: readonly number[], elected: readonly number[]) => number
}

/** Options of one organisation, of whom only `room` may still be elected. */
export interface Crowd {
  readonly members: readonly number[]
  readonly room: number
}

/** An option without an affiliation is capped by none. */
export const affiliationCaps = (
  election: Election,
  sheet: ScoreSheet,
  perAffiliation: number | undefined,
): Caps => {
  const affiliationOf = (option: number): string | null =>
    election.affiliations?.[sheet.places[option]!] ?? null
  const roomOf = (affiliation: string | null, elected: readonly number[]): number =>
    perAffiliation === undefined || affiliation === null
      ? Number.POSITIVE_INFINITY
      : perAffiliation - elected.filter((one) => affiliationOf(one) === affiliation).length
  const crowds = (options: readonly number[], elected: readonly number[]): Crowd[] => {
    const members = Map.groupBy(options, affiliationOf)
    return [...members].map(([name, group]) => ({ members: group, room: roomOf(name, elected) }))
  }
  return {
    mayJoin: (option, elected) => roomOf(affiliationOf(option), elected) > 0,
    crowdOf: (options, elected) =>
      crowds(options, elected).find(({ members, room }) => members.length > room) ?? null,
    roomFor: (options, elected) =>
      crowds(options, elected).reduce(
        (sum, { members, room }) => sum + Math.min(members.length, Math.max(room, 0)),
        0,
      ),
  }
}
