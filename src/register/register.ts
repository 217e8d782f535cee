import { type Reading, withPath } from '#notes'
import { compare, type Said } from '#terms'
import { type SettledDate, settleDates } from './dates/settle-dates.ts'
import { type Filed, headOf, sortTrails, type Trail } from './filed.ts'
import { textsOf } from './ids/births.ts'
import { nameThings } from './ids/name-things.ts'
import { findSightings, type SightedText } from './judged/find-sightings.ts'
import { type HeededText, heedFindings, wordsByItem } from './judged/heed-findings.ts'
import { type ToldLink, toldLinks } from './judged/told-links.ts'
import { describePerson, type PersonDescription, writtenAs } from './people/describe-person.ts'
import type { DoubtfulMerge } from './people/doubt.ts'
import { doubtfulMerges } from './people/doubtful-merges.ts'
import type { Evidence } from './people/evidence.ts'
import { type JoinedPeople, joinPeople } from './people/join-people.ts'
import { findParty } from './people/party.ts'
import { lostNames, toldNames } from './people/told-names.ts'
import { type JoinedSeries, joinSeries } from './series/join-series.ts'
import { slugByKey, slugOf } from './slug.ts'

/** A text of a community with its place among the others, its findings as members said. */
export interface RegisteredText extends HeededText {
  /** Every path at which it stood or stands. Never empty. */
  readonly trails: readonly Trail[]
  /** It stands at one of its paths now. */
  readonly standing: boolean
  /** The last text of its paths, standing or vanished; else it is an older version. */
  readonly head: boolean
  readonly series: JoinedSeries
  /** In the order of the reading's meetings. */
  readonly dates: readonly SettledDate[]
}

/** A person under their public id. */
export interface RegisteredPerson extends PersonDescription {
  /** Slug, unique in the community. */
  readonly id: string
  /** One of the names, by which members' judgements know the person. */
  readonly key: string
  readonly evidence: readonly Evidence[]
}

/** A party named in a text: somebody of the register, or just a name. */
export interface Party {
  readonly id: string | null
  readonly name: string
}

/** What the texts of a community say together: who is who, which series, when, and every public id. */
export interface Register {
  /** By source and path of their first trail. */
  readonly texts: readonly RegisteredText[]
  readonly people: readonly RegisteredPerson[]
  /** Old ids of meetings and items → the ids they have now; `people/` and what a person may have been called by. */
  readonly aliases: ReadonlyMap<string, string>
  /** What members said of links between items. */
  readonly links: readonly ToldLink[]
  /** People who may be one. */
  readonly merges: readonly DoubtfulMerge[]
  /** Judgements about what can no longer be found. */
  readonly lost: readonly Said[]
  /** Who is meant by these spellings in a meeting of a text. */
  readonly partyOf: (text: string, meeting: number, spellings: readonly string[]) => Party
  /** Who stands at a position of the people of a meeting's reading. */
  readonly listedAs: (text: string, meeting: number, position: number) => Party
  /** For whom they came; null where the list does not say. */
  readonly organisationOf: (text: string, meeting: number, position: number) => string | null
}

/** Joins the readings of a community. The order of trails and readings changes nothing. */
export const joinRegister = (given: Filed): Register => {
  const trails = sortTrails(given.trails)
  const filed: Filed = { trails, readings: withoutEmptyMeetings(given.readings) }
  const said = given.said ?? []
  const hashes = textsOf(filed)
  const trailsByText = trailsOf(trails)
  const headTrails = hashes.map((text) => headTrailOf(trailsByText.get(text)!, text))
  const placed = hashes.map((text, i) => {
    const { path } = headTrails[i]!
    return { text, path, reading: withPath(filed.readings.get(text)!, path) }
  })
  const seriesByText = joinSeries(placed.filter(({ reading }) => reading.meetings.length > 0))
  const seriesOf = (text: string, i: number): JoinedSeries =>
    seriesByText.get(headOf(headTrails[i]!)) ?? seriesByText.get(text) ?? NO_SERIES
  const dates = settleDates(
    placed.map(({ text, reading }, i) => {
      return { series: seriesOf(text, i).id, meetings: reading.meetings }
    }),
  )
  // Ids follow from the texts alone: what a path says of them changes none.
  const { byText, aliases } = nameThings(filed, hashes)
  const sighted = placed.map(
    ({ text, reading }): SightedText => ({ text, reading, ids: byText.get(text)! }),
  )
  const findItem = findSightings(sighted)
  const words = wordsByItem(said, findItem)
  const told = toldLinks(said, findItem)
  const texts = hashes.map((text, i): RegisteredText => {
    const own = trailsByText.get(text)!
    return {
      ...heedFindings(sighted[i]!, words.byItem),
      trails: own,
      standing: own.some((one) => one.standing && headOf(one) === text),
      head: own.some((one) => headOf(one) === text),
      series: seriesOf(text, i),
      dates: dates[i]!,
    }
  })
  const joined = joinPeople(
    texts.filter((text) => text.head).flatMap((text) => meetingsOf(text)),
    toldNames(said),
  )
  const { people, idByKey } = describePeople(joined)
  return {
    texts,
    people,
    aliases: new Map([...aliases, ...aliasesOfPeople(people)]),
    links: told.links,
    organisationOf: joined.organisationOf,
    merges: doubtfulMerges(joined, idByKey),
    lost: [...words.lost, ...told.lost, ...lostNames(said, joined.isName)],
    ...partyFinders(texts, joined, people, idByKey),
  }
}

/** Of texts that hold no meeting. */
const NO_SERIES: JoinedSeries = { id: '', title: '' }

/** What is no record of a meeting has none, whatever its headings say. */
const withoutEmptyMeetings = (
  readings: ReadonlyMap<string, Reading>,
): ReadonlyMap<string, Reading> =>
  new Map(
    [...readings].map(([text, reading]) => [
      text,
      NO_MEETINGS.has(reading.kind) ? { ...reading, meetings: [] } : reading,
    ]),
  )

const NO_MEETINGS: ReadonlySet<Reading['kind']> = new Set(['template', 'empty', 'no-minutes'])

const meetingsOf = ({ text, reading, series, dates }: RegisteredText) =>
  reading.meetings.map((meeting, index) => ({
    text,
    index,
    series: series.id,
    date: dates[index]!.date,
    reading: meeting,
  }))

const trailsOf = (trails: readonly Trail[]): ReadonlyMap<string, readonly Trail[]> => {
  const byText = new Map<string, Trail[]>()
  for (const trail of trails)
    for (const text of new Set(trail.texts)) {
      const known = byText.get(text)
      if (known) known.push(trail)
      else byText.set(text, [trail])
    }
  return byText
}

/** The trail that a text is shown under: where it stands, else where it stood last, else where it stood. */
const headTrailOf = (trails: readonly Trail[], text: string): Trail =>
  trails.find((trail) => trail.standing && headOf(trail) === text) ??
  trails.find((trail) => headOf(trail) === text) ??
  trails[0]!

const describePeople = (joined: JoinedPeople) => {
  const described = joined.people.map((person) => ({
    key: person.key,
    description: describePerson(person),
    reasons: person.evidence,
  }))
  const idByKey = slugByKey(
    described.map(({ key, description }) => ({
      key,
      words: [description.name, ...description.handles.slice(0, 1)],
    })),
    'person',
  )
  const people = described
    .map(({ key, description, reasons }): RegisteredPerson => {
      const evidence = reasons.map((reason): Evidence => {
        const [one, other] = reason.names
        return { ...reason, written: [writtenAs(description, one), writtenAs(description, other)] }
      })
      return { id: idByKey.get(key)!, key, ...description, evidence }
    })
    .sort((a, b) => compare(a.id, b.id))
  return { people, idByKey }
}

/** The ids that a person would have by other names, where they are nobody else's. */
const aliasesOfPeople = (
  people: readonly RegisteredPerson[],
): readonly (readonly [string, string])[] => {
  const taken = new Set(people.map(({ id }) => id))
  const idBySlug = new Map<string, string | null>()
  for (const { id, names, handles } of people)
    for (const slug of new Set([...names, ...handles].map(slugOf))) {
      if (slug === '' || taken.has(slug)) continue
      idBySlug.set(slug, idBySlug.has(slug) ? null : id)
    }
  return [...idBySlug].flatMap(([slug, id]) => (id === null ? [] : [[`people/${slug}`, id]]))
}

const partyFinders = (
  texts: readonly RegisteredText[],
  joined: JoinedPeople,
  people: readonly RegisteredPerson[],
  idByKey: ReadonlyMap<string, string>,
): Pick<Register, 'partyOf' | 'listedAs'> => {
  const byText = new Map(texts.map((text) => [text.text, text]))
  const nameById = new Map(people.map((person) => [person.id, person.name]))
  const toParty = (key: string | null | undefined, written: string): Party => {
    const id = key ? idByKey.get(key) : undefined
    return id === undefined ? { id: null, name: written } : { id, name: nameById.get(id)! }
  }
  const partyOf: Register['partyOf'] = (text, index, spellings) => {
    const series = byText.get(text)!.series.id
    return toParty(findParty(joined, { text, index, series }, spellings), spellings[0] ?? '')
  }
  return {
    partyOf,
    listedAs: (text, index, position) => {
      const key = joined.keyOfListed(text, index, position)
      const { names, handles } = byText.get(text)!.reading.meetings[index]!.people[position]!
      const spellings = [...handles.map((handle) => `@${handle}`), ...names]
      return key === undefined
        ? partyOf(text, index, spellings)
        : toParty(key, names[0] ?? handles[0] ?? '')
    },
  }
}
