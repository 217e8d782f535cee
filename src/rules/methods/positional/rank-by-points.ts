import { BALLOT_KINDS, type Profile, profileOf, type Unranked } from '../../ballots/index.ts'
import { fraction, fractionToText } from '../../numbers/index.ts'
import { conclude, fillFromRanking, sureOfRanking, tieSettings } from '../conclude.ts'
import type { Method } from '../method.ts'
import { layersByScore } from '../pairwise/layers.ts'
import { type Portions, portions } from './portions.ts'

/** A method that gives points by the ranks of each ballot; whoever has the most comes first. */
export const pointsMethod = (
  about: Pick<Method, 'name' | 'title' | 'about' | 'reads'>,
  give: (profile: Profile, into: Portions, unranked: Unranked) => void,
): Method => ({
  ...about,
  takes: BALLOT_KINDS,
  seats: 'many',
  count(election, options = {}) {
    const profile = profileOf(election)
    const seats = options.seats ?? election.seats
    const points = portions(profile)
    give(profile, points, options.unranked ?? election.unranked ?? 'last-equal')
    const { sums, denominator } = points.total()
    const ranking = layersByScore(sums)
    const texts = sums.map((sum) => fractionToText(fraction(sum, denominator)))
    return conclude(
      about.name,
      election,
      profile,
      seats,
      fillFromRanking(
        ranking,
        seats,
        tieSettings(election, profile, options, profile.places.length),
      ),
      (winners) => winners,
      {
        ranking,
        tables: [
          {
            name: 'points',
            rows: profile.names,
            columns: ['points'],
            cells: texts.map((text) => [text]),
          },
        ],
        sure: sureOfRanking(ranking, seats),
      },
    )
  },
})
