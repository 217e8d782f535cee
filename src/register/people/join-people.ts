import { compare } from '#terms'
import { type Bearers, bearersOf, placesOf, whoIsCalled } from './bearers.ts'
import { doubtfulNicks } from './doubtful-nicks.ts'
import { type Reason, SURE } from './evidence.ts'
import { isFull, type Join, note, unite } from './join.ts'
import type { JoinedPerson } from './joined-person.ts'
import { linkedNames } from './linked-names.ts'
import { takeApart } from './listings.ts'
import { nicksOfFullNames } from './nicks.ts'
import { settleOrganisations } from './organisations.ts'
import { askedOf, onceEach, riskyFirstNames } from './risky-first-names.ts'
import { type MeetingOfPeople, type PersonSighting, sightPeople } from './sightings.ts'
import { bareNick, callOf, callsOfNick } from './spelling.ts'
import type { ToldNames } from './told-names.ts'
import { NameSets } from './union.ts'
import { setsWithFullName, uniteHandlesByFirstName } from './unite-handles.ts'
import { type NearDoubt, uniteNearNames } from './unite-near-names.ts'

/** Who is who in a community. */
export interface JoinedPeople {
  readonly people: readonly JoinedPerson[]
  /** Who answers to which call where, for parties that are only named. */
  readonly bearers: Bearers
  /** The person to whom members gave a call in a series; null where nobody did. */
  readonly toldOf: (series: string, call: string) => string | null
  /** Names of two people who may be one, with the keys of both. */
  readonly doubts: readonly (NearDoubt & { readonly oneKey: string; readonly otherKey: string })[]
  /** Whether anybody is called by this key. */
  readonly isName: (name: string) => boolean
  /** For whom the person at a position of a meeting's list came; null where it does not say. */
  readonly organisationOf: (text: string, meeting: number, position: number) => string | null
  /** The person at a position of a meeting's list; undefined where nobody is (a placeholder). */
  readonly keyOfListed: (text: string, meeting: number, position: number) => string | undefined
}

/**
 * Joins the sightings of a community to people: first what members say is one person, never what they
 * say is not, and then in steps from the surest to the least sure:
 * 1. the same handle or full name is the same person;
 * 2. a handle or nick that spells a full name is that name's (`farahn`, `mrivas`), where only one fits;
 * 3. a handle whose bearer is listed with a first name only belongs to the one full name of the
 *    series, else of the community, that has this first name, and no handle yet or a longer one;
 * 4. a lone name is whoever alone is called so in the meeting, the series, the community.
 * Where several are called so, it stays a person of its own series.
 */
export const joinPeople = (
  meetings: readonly MeetingOfPeople[],
  told: ToldNames = NOTHING_TOLD,
): JoinedPeople => {
  const sightings = settleOrganisations(
    takeApart(
      meetings
        .toSorted((a, b) => compare(a.text, b.text) || a.index - b.index)
        .flatMap((meeting) => sightPeople(meeting)),
    ),
  )
  const fullNames = new Set(sightings.flatMap((one) => one.strong.filter(isFull)))
  const join: Join = {
    names: new NameSets(told.apart),
    evidence: [],
    told: new Set(told.same.flat()),
    nameOfNick: nicksOfFullNames([...fullNames].map((name) => name.slice(5))),
  }
  for (const [one, other] of told.same)
    if (join.names.unite(one, other))
      join.evidence.push({
        rule: 'member-says',
        confidence: SURE['member-says'],
        names: [one, other],
        text: null,
        meeting: 0,
      })
  for (const sighting of sightings) {
    const [first, ...others] = sighting.strong
    for (const other of others) unite(join, 'listed-together', first!, other, sighting)
  }
  for (const { name, handle, sighting } of linkedNames(meetings, sightings))
    unite(join, 'linked-name', handle, name, sighting)
  uniteNicks(sightings, join)
  uniteHandlesByFirstName(sightings, join)
  const doubts = uniteNearNames(sightings, join.names, (one, other, confidence, sighting) => {
    if (join.names.unite(one, other)) note(join, 'near-name', one, other, sighting, confidence)
  })
  const strong = sightings.filter((sighting) => sighting.strong.length > 0)
  const bearers = bearersOf(strong, (sighting) => join.names.find(sighting.strong[0]!))
  const lists = listsOf(strong, (sighting) => join.names.find(sighting.strong[0]!))
  const isRisky = riskyFirstNames(strong, (sighting) => join.names.find(sighting.strong[0]!))
  const asked: NearDoubt[] = []
  const nameBySighting = new Map<PersonSighting, string>()
  for (const sighting of sightings)
    nameBySighting.set(
      sighting,
      sighting.strong[0] ?? nameOfWeak(sighting, { bearers, lists, isRisky, asked }, join),
    )
  const keyOf = (sighting: PersonSighting): string => join.names.find(nameBySighting.get(sighting)!)
  const evidenceByKey = Map.groupBy(join.evidence, (one) => join.names.find(one.names[0]))
  const people = [...Map.groupBy(sightings, keyOf)]
    .map(([key, own]) => ({
      key,
      sightings: own,
      evidence: eachOnce(evidenceByKey.get(key) ?? []),
    }))
    .sort((a, b) => compare(a.key, b.key))
  // Asked for only where members spoke of names.
  let known: ReadonlySet<string> | null = null
  const namesKnown = (): ReadonlySet<string> => {
    known ??= new Set([
      ...sightings.flatMap((sighting) => sighting.strong),
      ...nameBySighting.values(),
    ])
    return known
  }
  const keyByPlace = new Map<string, string>()
  const organisationByPlace = new Map<string, string | null>()
  for (const sighting of sightings)
    if (sighting.position !== null) {
      const { text, index } = sighting.meeting
      const place = `${sighting.position} ${index} ${text}`
      keyByPlace.set(place, keyOf(sighting))
      organisationByPlace.set(place, sighting.organisation)
    }
  return {
    people,
    bearers: bearersOf(sightings, keyOf),
    toldOf: (series, call) => {
      const told = toldName(join, series, call)
      return told === null ? null : join.names.find(told)
    },
    doubts: [
      ...doubts,
      ...onceEach(asked),
      ...doubtfulNicks(people, (one, other) => join.names.areApart(one, other)),
    ].map((doubt) => ({
      ...doubt,
      oneKey: join.names.find(doubt.one),
      otherKey: join.names.find(doubt.other),
    })),
    isName: (name) => namesKnown().has(name),
    organisationOf: (text, index, position) =>
      organisationByPlace.get(`${position} ${index} ${text}`) ?? null,
    keyOfListed: (text, index, position) => keyByPlace.get(`${position} ${index} ${text}`),
  }
}

const NOTHING_TOLD: ToldNames = { same: [], apart: [] }

/** Gives handles, and nicks that stand alone, to the one full name that they spell. */
const uniteNicks = (sightings: readonly PersonSighting[], join: Join): void => {
  const named = setsWithFullName(sightings, join.names)
  for (const sighting of sightings)
    for (const handle of sighting.strong) {
      if (isFull(handle) || named.has(join.names.find(handle))) continue
      const name = join.nameOfNick(handle.slice(7))
      if (name === null) continue
      unite(join, 'nick-spells-name', handle, `full:${name}`, sighting)
      named.add(join.names.find(handle))
    }
}

/** The name for a sighting that has no handle and no full name. */
const nameOfWeak = (
  sighting: PersonSighting,
  { bearers: known, lists, isRisky, asked }: Around,
  join: Join,
): string => {
  const { meeting, calls } = sighting
  const own = callOf(calls[0]!)
  const ownHere = `${own} in ${meeting.series}`
  const told = toldName(join, meeting.series, own)
  if (told !== null) return told
  const isApart = (person: string): boolean =>
    join.names.areApart(person, own) || join.names.areApart(person, ownHere)
  for (const call of calls.flatMap(callsOfNick)) {
    const found = whoIsCalled(known, placesOf(meeting), call)
    if (found === null) continue
    if (found === 'several') {
      // Of several, the one whose handle it is to the letter.
      const bearer = known.find('community', call.replace(/^word:/, 'handle:'))
      if (bearer !== null && bearer !== 'several' && !isApart(bearer)) {
        note(join, 'same-as-handle', bearer, own, sighting)
        return bearer
      }
      return ownHere
    }
    // Two whom one list names are two, whatever their names share.
    if (lists.has(listedIn(sighting, found.person)) || isApart(found.person)) break
    if (hasOtherInitials(sighting, found.person)) break
    if (isRisky(sighting, found, call)) {
      asked.push(askedOf(ownHere, found))
      return ownHere
    }
    note(join, found.rule, found.person, own, sighting)
    return found.person
  }
  const spelt = join.nameOfNick(calls[0]!)
  if (spelt === null || isApart(`full:${spelt}`)) return withoutTail(sighting, own, join)
  note(join, 'nick-spells-name', `full:${spelt}`, own, sighting)
  return `full:${spelt}`
}

/** What a lone name is looked up in. */
interface Around {
  readonly bearers: Bearers
  /** Who stands on which list. */
  readonly lists: ReadonlySet<string>
  readonly isRisky: ReturnType<typeof riskyFirstNames>
  /** Gathers what only a member can tell. */
  readonly asked: NearDoubt[]
}

/** `Michael (MK)` is no Michael Schinis. */
const hasOtherInitials = ({ calls }: PersonSighting, person: string): boolean => {
  const initials = calls.find((call) => /^\p{L}{2,3}$/u.test(call))
  if (initials === undefined || calls.length < 2 || !isFull(person)) return false
  const words = person.slice(5).split(/[ -]/)
  const own = words.map((word) => word[0]).join('')
  return initials[0] !== own[0] || initials.at(-1) !== own.at(-1)
}

/** A nick is the same with and without what chats append to it. */
const withoutTail = (sighting: PersonSighting, own: string, join: Join): string => {
  const bare = callOf(bareNick(sighting.calls[0]!))
  if (bare === own || join.names.areApart(bare, own)) return own
  note(join, 'nick-tail', bare, own, sighting)
  return bare
}

/** A name that members gave to somebody, in its series or anywhere. */
const toldName = ({ told }: Join, series: string, call: string): string | null =>
  [`${call} in ${series}`, call].find((name) => told.has(name)) ?? null

const listedIn = ({ meeting, rule }: PersonSighting, person: string): string =>
  `${rule} ${meeting.index} ${meeting.text} ${person}`

const listsOf = (
  sightings: readonly PersonSighting[],
  keyOf: (sighting: PersonSighting) => string,
): ReadonlySet<string> => new Set(sightings.map((one) => listedIn(one, keyOf(one))))

const eachOnce = (reasons: readonly Reason[]): readonly Reason[] => {
  const once = new Map<string, Reason>()
  for (const one of reasons) {
    const name = `${one.rule} ${one.names.join(' ')}`
    if (!once.has(name)) once.set(name, one)
  }
  return [...once.values()]
}
