import type { MeetingOfPeople, PersonSighting } from './sightings.ts'
import { foldHandle, foldName, fullNameOf, isFullName } from './spelling.ts'

/** A full name that notes link to the page of a handle, both known from elsewhere. */
export interface LinkedName {
  readonly name: string
  readonly handle: string
  /** Of the name, in the meeting or else where it was first seen. */
  readonly sighting: PersonSighting
}

/** `[Ada Okonkwo](https://github.com/ada)`: what links a known name to a known handle, or either to a new one. */
export const linkedNames = (
  meetings: readonly MeetingOfPeople[],
  sightings: readonly PersonSighting[],
): readonly LinkedName[] => {
  const byName = new Map<string, PersonSighting>()
  const named = new Set<string>()
  for (const sighting of sightings) {
    const full = sighting.strong.some((name) => name.startsWith('full:'))
    for (const name of sighting.strong) {
      if (!byName.has(name)) byName.set(name, sighting)
      if (full && name.startsWith('handle:')) named.add(name)
    }
  }
  return meetings.flatMap(({ reading }) =>
    reading.links.flatMap(({ url, text }): readonly LinkedName[] => {
      const handle = handleOf(url)
      const fold = foldName(text)
      if (handle === null || !isFullName(fold)) return []
      const name = fullNameOf(fold)
      const sighting = byName.get(name)
      // A handle that lists give to a name stays there.
      if (sighting === undefined || !byName.has(handle) || named.has(handle)) return []
      return [{ name, handle, sighting }]
    }),
  )
}

const handleOf = (url: string): string | null => {
  const [, handle] =
    /^https?:\/\/(?:www\.)?(?:github|gitlab|twitter|x)\.com\/@?([\w-]{2,39})\/?$/.exec(url) ??
    /^mailto:([\w.-]{2,39})@/.exec(url) ??
    []
  return handle === undefined ? null : `handle:${foldHandle(handle)}`
}
