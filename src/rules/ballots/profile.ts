import { type Election, standing } from './election.ts'
import { rankingOf } from './ranking-of.ts'
import { type Units, unitsOf } from './units.ts'

/**
 * All rankings of an election packed side by side, without the options that no longer stand.
 * Entries `starts[line] … starts[line + 1]` belong to one ballot line, best first; `ranks` gives
 * each entry's rank from 0, so equal numbers are a tie.
 */
export interface Profile {
  /** Where each option of the profile stands in `Election.options`. */
  readonly places: readonly number[]
  readonly names: readonly string[]
  readonly starts: Int32Array
  readonly entries: Int32Array
  readonly ranks: Int32Array
  readonly units: Units
}

/** Packs the rankings of an election that has passed `checkElection`. */
export const profileOf = (election: Election): Profile => {
  const places = standing(election)
  const packedPlace = new Int32Array(election.options.length).fill(-1)
  for (let at = 0; at < places.length; at++) packedPlace[places[at]!] = at
  const { ballots } = election
  const starts = new Int32Array(ballots.length + 1)
  const rankings = ballots.map(rankingOf)
  let length = 0
  for (const ranking of rankings) for (const group of ranking) length += group.length
  const entries = new Int32Array(length)
  const ranks = new Int32Array(length)
  let end = 0
  for (let line = 0; line < rankings.length; line++) {
    let rank = 0
    for (const group of rankings[line]!) {
      const before = end
      for (const place of group) {
        const packed = packedPlace[place]!
        if (packed < 0) continue
        entries[end] = packed
        ranks[end++] = rank
      }
      if (end > before) rank++
    }
    starts[line + 1] = end
  }
  return {
    places,
    names: places.map((place) => election.options[place]!),
    starts,
    entries: entries.subarray(0, end),
    ranks: ranks.subarray(0, end),
    units: unitsOf(ballots),
  }
}
