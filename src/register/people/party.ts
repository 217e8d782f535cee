import { placesOf, whoIsCalled } from './bearers.ts'
import type { JoinedPeople } from './join-people.ts'
import { isGroup, isPlaceholder } from './placeholders.ts'
import type { MeetingOfPeople } from './sightings.ts'
import { callOf, foldHandle, foldName } from './spelling.ts'

/**
 * The key of the person whom a meeting names by these spellings; null for a group, for nobody in
 * particular, and where several people are called so.
 */
export const findParty = (
  { bearers, toldOf }: JoinedPeople,
  meeting: Pick<MeetingOfPeople, 'text' | 'index' | 'series'>,
  spellings: readonly string[],
): string | null => {
  const places = placesOf(meeting)
  let unclear = false
  for (const call of spellings.flatMap(callsOfSpelling)) {
    const told = toldOf(meeting.series, call)
    if (told !== null) return told
    const found = whoIsCalled(bearers, places, call)
    if (found === 'several') unclear = true
    else if (found !== null) return found.person
  }
  if (unclear) return null
  // Nobody is called so anywhere: initials count in the meeting and its series alone.
  for (const spelling of spellings) {
    const fold = foldName(spelling)
    if (!/^\p{L}{2,3}$/u.test(fold)) continue
    const found = whoIsCalled(bearers, places.slice(0, 2), `initials:${fold}`)
    if (found !== null && found !== 'several') return found.person
  }
  return null
}

/** Surest first. */
const callsOfSpelling = (written: string): readonly string[] => {
  if (isPlaceholder(written) || isGroup(written)) return []
  const fold = foldName(written)
  if (written.startsWith('@')) return [`handle:${foldHandle(written)}`, callOf(fold)]
  return fold.includes(' ') ? [callOf(fold)] : [`handle:${fold}`, callOf(fold)]
}
