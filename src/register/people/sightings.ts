import type { MeetingReading, PersonFinding } from '#notes'
import { bareName } from './bare-name.ts'
import { isGroup, isPlaceholder } from './placeholders.ts'
import {
  callsOfName,
  callsOfNick,
  foldHandle,
  foldName,
  fullNameOf,
  isFullName,
} from './spelling.ts'

/** A meeting as the register of people sees it. */
export interface MeetingOfPeople {
  readonly text: string
  /** Which meeting of the text, from 0. */
  readonly index: number
  readonly series: string
  readonly date: string | null
  readonly reading: MeetingReading
}

/** Somebody seen in one meeting: on a list, or named for something. */
export interface PersonSighting {
  readonly meeting: MeetingOfPeople
  /** Keys that mean the same person everywhere: `handle:…`, `full:…`. */
  readonly strong: readonly string[]
  /** Other spellings, folded, the listed one first. */
  readonly calls: readonly string[]
  /** Every call to which they answer by these spellings. */
  readonly answersTo: readonly string[]
  readonly names: readonly string[]
  readonly handles: readonly string[]
  readonly organisation: string | null
  /** Where it stands among the people of the meeting's reading; null where somebody is only named. */
  readonly position: number | null
  /** The rule that found it; two who were found by one list are two. */
  readonly rule: string
}

/** Everybody whom a meeting lists, and whom it names in full for an action, a motion or a vote. */
export const sightPeople = (meeting: MeetingOfPeople): readonly PersonSighting[] => {
  const sightings = meeting.reading.people.flatMap((person, position) =>
    sightPerson(meeting, person, position),
  )
  const known = new Set(sightings.flatMap((sighting) => sighting.strong))
  for (const spellings of partiesOf(meeting.reading)) {
    if (spellings.some(isGroup)) continue
    const named = sightNames(meeting, spellings, [], null, null, 'named')
    if (!named || named.strong.length === 0) continue
    if (named.strong.some((name) => known.has(name))) continue
    if (!isWrittenAsName(named)) continue
    for (const name of named.strong) known.add(name)
    sightings.push(named)
  }
  return sightings
}

const sightPerson = (
  meeting: MeetingOfPeople,
  { names, handles, organisation, rule }: PersonFinding,
  position: number,
): readonly PersonSighting[] => {
  const sighting = sightNames(meeting, names, handles, organisation, position, rule)
  return sighting ? [sighting] : []
}

const sightNames = (
  meeting: MeetingOfPeople,
  spellings: readonly string[],
  handlesGiven: readonly string[],
  organisation: string | null,
  position: number | null,
  rule: string,
): PersonSighting | null => {
  const names = spellings
    .filter((name) => !name.startsWith('@'))
    .map(bareName)
    .filter((name) => !isPlaceholder(name))
  const handles = [...handlesGiven, ...spellings.filter((name) => name.startsWith('@'))]
    .map((handle) => handle.replace(/^@/, ''))
    .filter((handle) => /^[\w-][\w.-]{0,38}$/.test(handle) && !isPlaceholder(handle))
  if (names.length === 0 && handles.length === 0) return null
  const folds = [...new Set(names.map(foldName))]
  const calls = folds.filter((fold) => !isFullName(fold))
  return sightingOf(meeting, { names, handles, calls, organisation, position, rule })
}

/** A sighting of somebody by these names and handles. */
export const sightingOf = (
  meeting: MeetingOfPeople,
  seen: Pick<PersonSighting, 'names' | 'handles' | 'calls' | 'organisation' | 'position' | 'rule'>,
): PersonSighting => {
  const folds = seen.names.map(foldName).filter(isFullName)
  const strong = [
    ...new Set([
      ...seen.handles.map((handle) => `handle:${foldHandle(handle)}`),
      ...folds.map(fullNameOf),
    ]),
  ]
  const answersTo = [...strong.flatMap(callsOfName), ...seen.calls.flatMap(callsOfNick)]
  return { meeting, strong, answersTo, ...seen }
}

/** Capital letters begin each word: "Ada Okonkwo", "Jan de Vries"; or a handle. */
const isWrittenAsName = ({ names, handles }: PersonSighting): boolean =>
  handles.length > 0 ||
  names.some((name) =>
    /^\p{Lu}\S*(?: (?:\p{Lu}|d[aei]|de[nr]|v[ao]n|la|le|el|al|bin)\S*)+$/u.test(name),
  )

/** The spellings of every party that items name. */
const partiesOf = (meeting: MeetingReading): readonly (readonly string[])[] =>
  meeting.items.flatMap((item) => {
    switch (item.kind) {
      case 'action':
        return [...item.owners]
      case 'motion':
        return [item.mover, item.seconder, ...voters(item)]
      case 'poll':
        return voters(item)
      default:
        return []
    }
  })

const voters = (item: {
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly abstain: readonly string[]
}): readonly (readonly string[])[] =>
  [...item.for, ...item.against, ...item.abstain].map((name) => [name])
