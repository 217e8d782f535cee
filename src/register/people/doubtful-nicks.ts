import type { JoinedPerson } from './joined-person.ts'
import type { NearDoubt } from './unite-near-names.ts'

/**
 * Nicks that may be somebody's: one that holds a last name which only one person has, or another nick
 * with a figure behind it. Who stand on one list are two.
 */
export const doubtfulNicks = (
  people: readonly JoinedPerson[],
  areApart: (one: string, other: string) => boolean,
): readonly NearDoubt[] => {
  const nicks = people.flatMap(nickOf)
  const byNick = new Map(nicks.map((nick) => [nick.nick, nick]))
  const byLast = lastNames(people)
  const doubts: NearDoubt[] = []
  const ask = (one: Nick, other: JoinedPerson, why: string, confidence: number): void => {
    if (areApart(one.person.key, other.key) || shareList(one.person, other)) return
    doubts.push({ one: one.person.key, other: other.key, evidence: [why], confidence })
  }
  for (const nick of nicks) {
    const [, base = ''] = /^(.{4,}?)\d{1,2}$/.exec(nick.nick) ?? []
    const plain = byNick.get(base)
    if (plain !== undefined) {
      ask(nick, plain.person, 'the same nick with a figure behind it', 0.7)
      continue
    }
    const bearers = new Set(
      partsOf(nick.nick).flatMap((part) => (byLast.has(part) ? [byLast.get(part)!] : [])),
    )
    const [only] = bearers
    if (bearers.size === 1 && only) ask(nick, only, 'the nick holds the last name', 0.6)
  }
  return doubts
}

interface Nick {
  readonly nick: string
  readonly person: JoinedPerson
}

/** The nick of somebody who has no full name. */
const nickOf = (person: JoinedPerson): readonly Nick[] => {
  if (person.sightings.some(({ strong }) => strong.some((name) => name.startsWith('full:'))))
    return []
  const [, nick = ''] = /^(?:handle|word):([^\s]+)$/.exec(person.key) ?? []
  return nick.length >= 5 ? [{ nick, person }] : []
}

/** Last names of four letters or more that one person alone has. */
const lastNames = (people: readonly JoinedPerson[]): ReadonlyMap<string, JoinedPerson | null> => {
  const byLast = new Map<string, JoinedPerson | null>()
  for (const person of people) {
    const lasts = person.sightings.flatMap(({ strong }) =>
      strong
        .filter((name) => name.startsWith('full:'))
        .map((name) => name.slice(name.lastIndexOf(' ') + 1)),
    )
    for (const last of new Set(lasts))
      if (last.length >= 4) byLast.set(last, byLast.has(last) ? null : person)
  }
  return byLast
}

/** Every stretch of four letters or more with which a nick begins or ends. */
const partsOf = (nick: string): readonly string[] => {
  const letters = nick.replace(/[^\p{L}]/gu, '')
  const parts: string[] = []
  for (let length = 4; length <= letters.length; length++)
    parts.push(letters.slice(0, length), letters.slice(-length))
  return parts
}

const shareList = (a: JoinedPerson, b: JoinedPerson): boolean => {
  const lists = new Set(a.sightings.map(listOf))
  return b.sightings.some((sighting) => lists.has(listOf(sighting)))
}

const listOf = ({ rule, meeting: { index, text } }: JoinedPerson['sightings'][number]): string =>
  `${rule} ${index} ${text}`
