import { areNear } from './near-names.ts'
import { type PersonSighting, sightingOf } from './sightings.ts'
import { foldHandle, foldName, fullNameOf, isFullName } from './spelling.ts'

/**
 * Takes entries apart that hold two people for one: two full names that are no spellings of each
 * other, or a handle that is elsewhere somebody else's.
 */
export const takeApart = (sightings: readonly PersonSighting[]): readonly PersonSighting[] => {
  const isSlip = slipsOfPen(sightings)
  return sightings.flatMap((sighting) => {
    const [first, ...others] = sighting.strong.filter((name) => name.startsWith('full:'))
    if (first === undefined) return [sighting]
    const aliens = others.filter((name) => !areNear(first.slice(5), name.slice(5)))
    const slips = sighting.strong.filter((name) => isSlip(name, first))
    if (aliens.length + slips.length === 0) return [sighting]
    const { meeting, names, handles, calls, organisation, position, rule } = sighting
    const ofAlien = (alien: string) => names.filter((name) => keyOf(name) === alien)
    const own = sightingOf(meeting, {
      names: names.filter((name) => !aliens.includes(keyOf(name))),
      handles: handles.filter((handle) => !slips.includes(`handle:${foldHandle(handle)}`)),
      calls,
      organisation,
      position,
      rule,
    })
    return [
      own,
      ...aliens.map((alien) =>
        sightingOf(meeting, {
          names: ofAlien(alien),
          handles: [],
          calls: [],
          organisation: null,
          position: null,
          rule: 'named',
        }),
      ),
    ]
  })
}

const keyOf = (name: string): string => {
  const fold = foldName(name)
  return isFullName(fold) ? fullNameOf(fold) : ''
}

/** Whether a handle beside a name is a slip of the pen: it is another's, and so is the name. */
const slipsOfPen = (
  sightings: readonly PersonSighting[],
): ((handle: string, name: string) => boolean) => {
  const byHandle = new Map<string, Map<string, number>>()
  const byName = new Map<string, Map<string, number>>()
  const count = (counts: Map<string, Map<string, number>>, a: string, b: string): void => {
    const known = counts.get(a) ?? new Map<string, number>()
    counts.set(a, known.set(b, (known.get(b) ?? 0) + 1))
  }
  for (const { strong } of sightings) {
    const name = strong.find((one) => one.startsWith('full:'))
    if (name === undefined) continue
    for (const handle of strong)
      if (handle.startsWith('handle:')) {
        count(byHandle, handle, name)
        count(byName, name, handle)
      }
  }
  return (handle, name) => {
    const times = byHandle.get(handle)?.get(name) ?? 0
    const isOthers = [...(byHandle.get(handle) ?? [])].some(
      ([other, often]) => often > times && !areNear(other.slice(5), name.slice(5)),
    )
    return (
      isOthers &&
      [...byName.get(name)!].some(([other, often]) => other !== handle && often >= times)
    )
  }
}
