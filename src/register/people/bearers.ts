import type { EvidenceRule } from './evidence.ts'
import type { PersonSighting } from './sightings.ts'

/** Who answers to a call in a place: a meeting, a series, the whole community. */
export interface Bearers {
  /** The only bearer; `several` where it is not clear who is meant; null where nobody is called so. */
  readonly find: (place: string, call: string) => string | 'several' | null
}

/** Somebody in a place, with the calls to which they answer there. */
export interface Bearer {
  readonly person: string
  readonly calls: readonly string[]
}

/** Looks at the people of a place when it is first asked for. */
const bearersIn = (byPlace: ReadonlyMap<string, readonly Bearer[]>): Bearers => {
  const asked = new Map<string, ReadonlyMap<string, string | 'several'>>()
  const callsIn = (place: string): ReadonlyMap<string, string | 'several'> => {
    const known = asked.get(place)
    if (known) return known
    const personByCall = new Map<string, string>()
    for (const { person, calls } of byPlace.get(place) ?? [])
      for (const call of calls) {
        const before = personByCall.get(call)
        if (before === undefined) personByCall.set(call, person)
        else if (before !== person) personByCall.set(call, 'several')
      }
    asked.set(place, personByCall)
    return personByCall
  }
  return { find: (place, call) => callsIn(place).get(call) ?? null }
}

/** A meeting as a place. */
const meetingPlace = (text: string, index: number): string => `meeting ${index} ${text}`

/** Places, narrowest first, with the rule by which a single bearer there is the one. */
export const placesOf = (meeting: {
  readonly text: string
  readonly index: number
  readonly series: string
}): readonly (readonly [string, EvidenceRule])[] => [
  [meetingPlace(meeting.text, meeting.index), 'only-bearer-in-meeting'],
  [`series ${meeting.series}`, 'only-bearer-in-series'],
  ['community', 'only-bearer-in-community'],
]

/** Who is meant by a call: asked from the narrowest place outwards until somebody is called so. */
export const whoIsCalled = (
  bearers: Bearers,
  places: readonly (readonly [string, EvidenceRule])[],
  call: string,
): { readonly person: string; readonly rule: EvidenceRule } | 'several' | null => {
  for (const [place, rule] of places) {
    const person = bearers.find(place, call)
    if (person === 'several') return 'several'
    if (person !== null) return { person, rule }
  }
  return null
}

/** Who answers to what in each meeting, each series and the community. */
export const bearersOf = (
  sightings: readonly PersonSighting[],
  keyOf: (sighting: PersonSighting) => string,
): Bearers => {
  const byPlace = new Map<string, Bearer[]>()
  const seen = new Set<string>()
  const add = (place: string, bearer: Bearer): void => {
    const bearers = byPlace.get(place)
    if (bearers) bearers.push(bearer)
    else byPlace.set(place, [bearer])
  }
  for (const sighting of sightings) {
    const person = keyOf(sighting)
    const calls = sighting.answersTo
    const [meeting, series, community] = placesOf(sighting.meeting)
    add(meeting![0], { person, calls })
    const once = `${series![0]} ${person} ${sighting.strong} ${sighting.calls}`
    if (seen.has(once)) continue
    seen.add(once)
    add(series![0], { person, calls })
    // Initials say too little beyond a series.
    add(community![0], { person, calls: calls.filter((call) => !INITIALS.test(call)) })
  }
  return bearersIn(byPlace)
}

const INITIALS = /^(?:initials:|word:\p{L}{2}$)/u
