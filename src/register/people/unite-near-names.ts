import { nearNames } from './near-names.ts'
import type { PersonSighting } from './sightings.ts'
import type { NameSets } from './union.ts'
import { NEAR_JOINED_FROM, standings, weighNear } from './weigh-near-names.ts'

/** Two names that may be one person's. */
export interface NearDoubt {
  readonly one: string
  readonly other: string
  readonly evidence: readonly string[]
  readonly confidence: number
}

/** Below this near names are held to be two, and nobody is asked. */
const ASKED_FROM = 0.55

/**
 * Joins full names that are surely misspelt, shortened or turned round; `join` notes why. Answers
 * those of which nobody can be sure.
 */
export const uniteNearNames = (
  sightings: readonly PersonSighting[],
  names: NameSets,
  join: (one: string, other: string, confidence: number, sighting: PersonSighting) => void,
): readonly NearDoubt[] => {
  const strong = sightings.filter((sighting) => sighting.strong.length > 0)
  const byKey = standings(strong, (sighting) => names.find(sighting.strong[0]!))
  const sightingByName = new Map<string, PersonSighting>()
  const bearersByLast = new Map<string, number>()
  const bearersByFirst = new Map<string, Set<string>>()
  for (const sighting of strong)
    for (const name of sighting.strong)
      if (name.startsWith('full:') && !sightingByName.has(name)) {
        sightingByName.set(name, sighting)
        const last = lastOf(name)
        bearersByLast.set(last, (bearersByLast.get(last) ?? 0) + 1)
        const [first = '', ...rest] = name.slice(5).split(' ')
        bearersByFirst.set(first, (bearersByFirst.get(first) ?? new Set()).add(rest.join(' ')))
      }
  const isCommonFirst = (first: string): boolean => (bearersByFirst.get(first)?.size ?? 0) > 1
  const doubts: NearDoubt[] = []
  const weighed = nearNames([...sightingByName.keys()].map((name) => name.slice(5)).sort())
    .flatMap((near) => {
      const [one, other] = [`full:${near.one}`, `full:${near.other}`]
      const [a, b] = [byKey.get(names.find(one)), byKey.get(names.find(other))]
      if (!a || !b || a === b || names.areApart(one, other)) return []
      const last = lastOf(near.one)
      const isOnlyTheirs =
        last === lastOf(near.other) && last.length >= 5 && bearersByLast.get(last) === 2
      const weight = weighNear(near, a, b, isCommonFirst, isOnlyTheirs)
      return weight === null ? [] : [{ one, other, ...weight }]
    })
    .sort((x, y) => y.confidence - x.confidence || (x.one < y.one ? -1 : 1))
  for (const { one, other, confidence, evidence } of weighed) {
    if (names.find(one) === names.find(other)) continue
    if (confidence >= NEAR_JOINED_FROM) join(one, other, confidence, sightingByName.get(one)!)
    else if (confidence >= ASKED_FROM) doubts.push({ one, other, evidence, confidence })
  }
  return doubts
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
