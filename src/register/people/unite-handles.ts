import { bearersOf, placesOf } from './bearers.ts'
import type { EvidenceRule } from './evidence.ts'
import { isFull, type Join, unite } from './join.ts'
import type { PersonSighting } from './sightings.ts'
import { callOf } from './spelling.ts'
import type { NameSets } from './union.ts'

/** Joins a set that has handles and first names with the one that has a full name alone. */
export const uniteHandlesByFirstName = (sightings: readonly PersonSighting[], join: Join): void => {
  const strong = sightings.filter((sighting) => sighting.strong.length > 0)
  const nameOf = (sighting: PersonSighting): string => join.names.find(sighting.strong[0]!)
  const named = setsWithFullName(strong, join.names)
  const handled = new Set(
    strong.filter((one) => one.strong.some((name) => !isFull(name))).map(nameOf),
  )
  const lacking = strong.filter((sighting) => !named.has(nameOf(sighting)))
  const people = strong.filter((one) => named.has(nameOf(one)))
  const unhandled = bearersOf(
    people.filter((one) => !handled.has(nameOf(one))),
    nameOf,
  )
  const everybody = bearersOf(people, nameOf)
  const areFew = named.size <= FEW
  const others = bearersOf(lacking, nameOf)
  const lastNames = new Map<string, Set<string>>()
  for (const one of strong)
    for (const name of one.strong.filter(isFull)) {
      const last = name.slice(name.lastIndexOf(' ') + 1)
      lastNames.set(nameOf(one), (lastNames.get(nameOf(one)) ?? new Set()).add(last))
    }
  const wanted: (readonly [PersonSighting, string, EvidenceRule])[] = []
  for (const sighting of lacking)
    for (const call of sighting.calls.map(callOf))
      for (const [place, rule] of placesOf(sighting.meeting).slice(1)) {
        const first = call.slice(5)
        const found = isShortOf(sighting, first, everybody.find(place, call))
          ? everybody.find(place, call)
          : unhandled.find(place, call)
        // Among many, a handle that is but the first name tells nobody from others elsewhere.
        const isBare =
          !areFew &&
          rule === 'only-bearer-in-community' &&
          sighting.strong.includes(`handle:${first}`)
        if (found === null || isBare) continue
        if (found !== 'several' && others.find(place, call) === nameOf(sighting))
          wanted.push([sighting, found, rule])
        break
      }
  for (const [sighting, person, rule] of wanted) {
    if (named.has(nameOf(sighting))) continue
    // Whoever got a handle in the meantime is spoken for, save for a shorter one.
    const first = firstNameOf(person)
    if (handled.has(join.names.find(person)) && !isShortOf(sighting, first, person)) continue
    if (spellsAnother(sighting, lastNames.get(person) ?? NO_NAMES)) continue
    unite(join, rule, person, sighting.strong[0]!, sighting)
    handled.add(nameOf(sighting))
    named.add(nameOf(sighting))
  }
}

/** Among so few whoever alone is called so is meant. */
const FEW = 40

const firstNameOf = (person: string): string => person.slice(5).split(' ')[0]!

/**
 * Whether somebody listed with a first name has a handle that shortens it or the initials of this full
 * name: `Saoirse (sao)`, `Wei-Lin (wlh)` for Wei-Lin Hsu. People have such a one beside another.
 */
const isShortOf = (
  { strong, calls }: PersonSighting,
  first: string,
  person: string | null,
): boolean => {
  if (person === null || !isFull(person) || !calls.includes(first)) return false
  const initials = person
    .slice(5)
    .split(/[ -]/)
    .map((word) => word[0])
    .join('')
  return strong.some((handle) => {
    const nick = handle.slice(7)
    return (
      (nick.length >= 3 && nick.length < first.length && first.startsWith(nick)) ||
      (nick.length >= 3 && nick === initials)
    )
  })
}

const NO_NAMES: ReadonlySet<string> = new Set()

/** A handle that goes on behind the first name with another last name: `ivangoncharov` is no Ivan Writer. */
const spellsAnother = (
  { strong, calls }: PersonSighting,
  lastNames: ReadonlySet<string>,
): boolean =>
  strong.some((handle) => {
    const letters = handle.slice(7).replace(/[^\p{L}]/gu, '')
    return calls
      .filter((call) => letters.startsWith(call))
      .map((call) => letters.slice(call.length))
      .some(
        (rest) =>
          rest.length >= 4 && ![...lastNames].some((last) => last.slice(0, 3) === rest.slice(0, 3)),
      )
  })

/** The sets that hold a full name. */
export const setsWithFullName = (
  sightings: readonly PersonSighting[],
  names: NameSets,
): Set<string> => {
  const named = new Set<string>()
  for (const { strong } of sightings) if (strong.some(isFull)) named.add(names.find(strong[0]!))
  return named
}
