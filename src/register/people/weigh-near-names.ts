import type { NearNames } from './near-names.ts'
import type { PersonSighting } from './sightings.ts'

/** What is known of a full name: where it stands, and how often. */
export interface NameStanding {
  readonly meetings: ReadonlySet<string>
  /** Of a meeting, what one rule found: who stands twice there is two. */
  readonly lists: ReadonlySet<string>
  readonly series: ReadonlySet<string>
  /** Its bearer has handles. */
  readonly hasHandle: boolean
}

/** How sure two near names are one person's, and by what; null where they are surely two. */
export interface NearWeight {
  readonly confidence: number
  readonly evidence: readonly string[]
}

/** From here on near names are joined, and not asked about. */
export const NEAR_JOINED_FROM = 0.88

/** Weighs two near names by where they stand. */
export const weighNear = (
  { one, other, how, word }: NearNames,
  a: NameStanding,
  b: NameStanding,
  isCommonFirst: (first: string) => boolean,
  isOnlyTheirs: boolean,
): NearWeight | null => {
  if (shares(a.lists, b.lists)) return null
  const evidence = [SAYS[how], 'never in one list']
  let confidence = STARTS[how]
  if (shares(a.series, b.series)) {
    confidence += 0.15
    evidence.push('in the same series')
  }
  const [few, many] = [a.meetings.size, b.meetings.size].sort((x, y) => x - y)
  if (how === 'slip') {
    if (few! * 4 <= many!) {
      confidence += 0.15
      evidence.push(
        `written so ${few === 1 ? 'once' : `${few} times`}, and ${many} times otherwise`,
      )
    }
    const [wordA, wordB] = [one.split(' ')[word]!, other.split(' ')[word]!]
    const least = Math.min(wordA.length, wordB.length)
    confidence += least >= 7 ? 0.1 : least >= 6 ? 0.05 : 0
    // Marie and Maria are two, whatever else they share.
    if (word === 0 && isCommonFirst(wordA) && isCommonFirst(wordB)) confidence -= 0.3
  }
  if (isOnlyTheirs && how !== 'turned-round') {
    confidence += 0.15
    evidence.push('nobody else has this last name')
  }
  if (a.hasHandle && b.hasHandle) {
    confidence -= 0.3
    evidence.push('each has a handle of their own')
  }
  return { confidence: Math.round(Math.min(confidence, 0.97) * 100) / 100, evidence }
}

const STARTS: Readonly<Record<NearNames['how'], number>> = {
  slip: 0.65,
  'short-first-name': 0.75,
  'middle-name': 0.75,
  'turned-round': 0.85,
  'written-together': 0.9,
}

const SAYS: Readonly<Record<NearNames['how'], string>> = {
  slip: 'the names differ by one letter',
  'short-first-name': 'one first name is short for the other',
  'middle-name': 'the names differ by a middle name',
  'written-together': 'the same letters, with and without a space',
  'turned-round': 'the same words in another order',
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) return true
  return false
}

interface Draft {
  readonly meetings: Set<string>
  readonly lists: Set<string>
  readonly series: Set<string>
  hasHandle: boolean
}

/** Where the bearers of each full name stand, by the key of their set of names. */
export const standings = (
  sightings: readonly PersonSighting[],
  keyOf: (sighting: PersonSighting) => string,
): ReadonlyMap<string, NameStanding> => {
  const byKey = new Map<string, Draft>()
  for (const sighting of sightings) {
    const key = keyOf(sighting)
    const known = byKey.get(key) ?? {
      meetings: new Set(),
      lists: new Set(),
      series: new Set(),
      hasHandle: false,
    }
    byKey.set(key, known)
    const { meeting, strong, rule } = sighting
    known.lists.add(`${rule} ${meeting.index} ${meeting.text}`)
    known.meetings.add(`${meeting.index} ${meeting.text}`)
    known.series.add(meeting.series)
    if (strong.some((name) => name.startsWith('handle:'))) known.hasHandle = true
  }
  return byKey
}
