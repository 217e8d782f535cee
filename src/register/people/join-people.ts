import { compare } from '../filed.ts'
import { Bearers, placesOf, whoIsCalled } from './bearers.ts'
import { type Evidence, SURE } from './evidence.ts'
import { type MeetingOfPeople, type PersonSighting, sightPeople } from './sightings.ts'
import { callOf, callsOfFullName } from './spelling.ts'
import { NameSets } from './union.ts'

/** One person as joined: every sighting of theirs, in order, and why they belong together. */
export interface JoinedPerson {
  /** The smallest of the names: stands for the person within one join. */
  readonly key: string
  readonly sightings: readonly PersonSighting[]
  readonly evidence: readonly Evidence[]
}

export interface JoinedPeople {
  readonly people: readonly JoinedPerson[]
  /** Who answers to which call where, for parties that are only named. */
  readonly bearers: Bearers
  /** The person at a position of a meeting's list; undefined where nobody is (a placeholder). */
  readonly keyOfListed: (text: string, meeting: number, position: number) => string | undefined
}

/**
 * Joins the sightings of a community to people. The same handle or full name is the same person;
 * a lone first name, nick or abbreviation is whoever alone is called so in the meeting, else in
 * the series, else in the community; where several are, it stays a person of its own series.
 */
export const joinPeople = (meetings: readonly MeetingOfPeople[]): JoinedPeople => {
  const sightings = meetings
    .toSorted((a, b) => compare(a.text, b.text) || a.index - b.index)
    .flatMap(sightPeople)
  const names = new NameSets()
  const evidence: Evidence[] = []
  for (const sighting of sightings) uniteStrong(sighting, names, evidence)
  const strong = sightings.filter((sighting) => sighting.strong.length > 0)
  const known = bearersOf(strong, (sighting) => names.find(sighting.strong[0]!))
  const nameBySighting = new Map<PersonSighting, string>()
  for (const sighting of sightings)
    nameBySighting.set(sighting, sighting.strong[0] ?? nameOfWeak(sighting, known, names, evidence))
  const keyOf = (sighting: PersonSighting): string => names.find(nameBySighting.get(sighting)!)
  const evidenceByKey = Map.groupBy(evidence, (one) => names.find(one.names[0]))
  const people = [...Map.groupBy(sightings, keyOf)]
    .map(([key, own]) => ({
      key,
      sightings: own,
      evidence: eachOnce(evidenceByKey.get(key) ?? []),
    }))
    .sort((a, b) => compare(a.key, b.key))
  const keyByPlace = new Map<string, string>()
  for (const sighting of sightings)
    if (sighting.position !== null) {
      const { text, index } = sighting.meeting
      keyByPlace.set(`${sighting.position} ${index} ${text}`, keyOf(sighting))
    }
  return {
    people,
    bearers: bearersOf(sightings, keyOf),
    keyOfListed: (text, index, position) => keyByPlace.get(`${position} ${index} ${text}`),
  }
}

const uniteStrong = (sighting: PersonSighting, names: NameSets, evidence: Evidence[]): void => {
  const [first, ...others] = sighting.strong
  for (const other of others) {
    names.unite(first!, other)
    evidence.push({
      rule: 'listed-together',
      confidence: SURE['listed-together'],
      names: [first!, other],
      text: sighting.meeting.text,
      meeting: sighting.meeting.index,
    })
  }
}

/** The name for a sighting that has no handle and no full name. */
const nameOfWeak = (
  sighting: PersonSighting,
  known: Bearers,
  names: NameSets,
  evidence: Evidence[],
): string => {
  const { meeting, calls } = sighting
  const own = callOf(calls[0]!)
  // Whom the same meeting lists in full beside the lone name is somebody else.
  const places = placesOf(meeting).slice(1)
  for (const call of calls) {
    const found = whoIsCalled(known, places, callOf(call))
    if (found === null) continue
    if (found === 'several') return `${own} in ${meeting.series}`
    if (known.find(placesOf(meeting)[0]![0], callOf(call)) === found.person) break
    const { text, index } = meeting
    evidence.push({
      rule: found.rule,
      confidence: SURE[found.rule],
      names: [found.person, own],
      text,
      meeting: index,
    })
    return names.find(found.person)
  }
  return own
}

const bearersOf = (
  sightings: readonly PersonSighting[],
  keyOf: (sighting: PersonSighting) => string,
): Bearers => {
  const bearers = new Bearers()
  for (const sighting of sightings) {
    const person = keyOf(sighting)
    const calls = callsOf(sighting)
    for (const [place] of placesOf(sighting.meeting))
      for (const call of calls)
        if (place !== 'community' || !call.startsWith('initials:')) bearers.add(place, call, person)
  }
  return bearers
}

const callsOf = ({ strong, calls }: PersonSighting): readonly string[] => {
  const all = new Set<string>()
  for (const name of strong) {
    all.add(name)
    if (name.startsWith('handle:')) all.add(`word:${name.slice(7)}`)
    else for (const call of callsOfFullName(name.slice(5))) all.add(call)
  }
  for (const call of calls) all.add(callOf(call))
  return [...all]
}

const eachOnce = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const once = new Map<string, Evidence>()
  for (const one of evidence) {
    const name = `${one.rule} ${one.names.join(' ')}`
    if (!once.has(name)) once.set(name, one)
  }
  return [...once.values()]
}
