import { compare } from '#terms'
import type { JoinedPerson } from './joined-person.ts'
import { foldHandle, foldName, fullNameOf, isFullName } from './spelling.ts'

/** What a person is shown as. */
export interface PersonDescription {
  readonly name: string
  /** Best first, each spelling once. */
  readonly names: readonly string[]
  /** As most often written, without @. */
  readonly handles: readonly string[]
  /** Of the latest list that says so. */
  readonly organisation: string | null
}

/** The most frequent full name, else the most frequent spelling, else a handle. */
export const describePerson = ({ sightings }: JoinedPerson): PersonDescription => {
  const names = rank(sightings.flatMap((sighting) => sighting.names)).sort(
    (a, b) => Number(isFullName(foldName(b))) - Number(isFullName(foldName(a))),
  )
  const handles = [
    ...Map.groupBy(rank(sightings.flatMap((sighting) => sighting.handles)), foldHandle).values(),
  ].map((spellings) => spellings[0]!)
  const organisations = sightings
    .filter((sighting) => sighting.organisation !== null)
    .sort(
      (a, b) =>
        compare(b.meeting.date ?? '', a.meeting.date ?? '') ||
        compare(a.organisation!, b.organisation!),
    )
  return {
    name: names[0] ?? handles[0] ?? '?',
    names,
    handles,
    organisation: organisations[0]?.organisation ?? null,
  }
}

/** A name by its key, as it is written most often; the key's own words where nobody wrote it so. */
export const writtenAs = (
  { names, handles }: Pick<PersonDescription, 'names' | 'handles'>,
  key: string,
): string => {
  const [kind = '', words = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  if (kind === 'handle') return `@${handles.find((one) => foldHandle(one) === words) ?? words}`
  const plain = words.replace(/ in \S+$/, '')
  const isIt = (name: string): boolean => {
    const fold = foldName(name)
    return kind === 'full' ? isFullName(fold) && fullNameOf(fold) === key : fold === plain
  }
  return names.find(isIt) ?? plain
}

/** Each spelling once, the most frequent first; then with more marks on letters, then by code units. */
const rank = (spellings: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  return [...counts]
    .sort(
      ([a, timesA], [b, timesB]) =>
        Number(isCased(b)) - Number(isCased(a)) ||
        timesB - timesA ||
        marksIn(b) - marksIn(a) ||
        compare(a, b),
    )
    .map(([spelling]) => spelling)
}

/** Not all in capitals, not all small. */
const isCased = (name: string): boolean => /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)

const marksIn = (name: string): number => name.match(/[^\x00-\x7f]/g)?.length ?? 0
