import type { EvidenceRule } from './evidence.ts'
import type { PersonSighting } from './sightings.ts'
import type { NearDoubt } from './unite-near-names.ts'

/** Whom a lone name may mean, by which rule. */
interface Found {
  readonly person: string
  readonly rule: EvidenceRule
}

/** Meetings that must have named somebody in full before a first name in another series means them. */
const KNOWN_FROM = 3

/** In a large community somebody must be known in so many series before they are meant in another. */
const KNOWN_IN = 2
const MANY = 100

/** Among so few whoever alone is called so is meant. */
const FEW = 40

/** Days before which somebody named in full a single time is not yet there. */
const EARLY = 60

interface Seen {
  readonly meetings: Set<string>
  readonly series: Set<string>
  first: string | null
}

/**
 * Whether a first name may as well be somebody's whom no list names: its only bearer stands in another
 * series and was seldom there, or was named in full once, and much later.
 */
export const riskyFirstNames = (
  strong: readonly PersonSighting[],
  keyOf: (sighting: PersonSighting) => string,
): ((sighting: PersonSighting, found: Found, call: string) => boolean) => {
  const seen = new Map<string, Seen>()
  for (const sighting of strong) {
    const key = keyOf(sighting)
    const { text, index, date } = sighting.meeting
    const known = seen.get(key) ?? { meetings: new Set(), series: new Set(), first: date }
    seen.set(key, known)
    known.meetings.add(`${index} ${text}`)
    known.series.add(sighting.meeting.series)
    if (date !== null && (known.first === null || date < known.first)) known.first = date
  }
  return ({ meeting }, { person, rule }, call) => {
    const known = seen.get(person)
    if (known === undefined || !call.startsWith('word:') || !isName(person)) return false
    if (rule === 'only-bearer-in-community')
      return (
        (seen.size > FEW && known.meetings.size < KNOWN_FROM) ||
        (seen.size > MANY && known.series.size < KNOWN_IN)
      )
    if (rule !== 'only-bearer-in-series' || known.meetings.size > 1) return false
    if (meeting.date === null || known.first === null) return false
    return (Date.parse(known.first) - Date.parse(meeting.date)) / 86_400_000 > EARLY
  }
}

/** Sets that hold a full name sort by it; a handle is borne by one alone. */
const isName = (person: string): boolean => person.startsWith('full:')

/** What is asked of members where only a first name speaks for it. */
export const askedOf = (own: string, { person, rule }: Found): NearDoubt => ({
  one: own,
  other: person,
  evidence: [
    rule === 'only-bearer-in-series'
      ? 'the only one in the series who is called so, named in full once, and later'
      : 'the only one in the community who is called so, seldom there, and in another series',
  ],
  confidence: 0.6,
})

/** The same pair is asked about once. */
export const onceEach = (doubts: readonly NearDoubt[]): readonly NearDoubt[] => [
  ...new Map(doubts.map((doubt) => [`${doubt.one} ${doubt.other}`, doubt])).values(),
]
