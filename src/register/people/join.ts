import { type EvidenceRule, type Reason, SURE } from './evidence.ts'
import type { PersonSighting } from './sightings.ts'
import type { NameSets } from './union.ts'

/** A join at work. */
export interface Join {
  readonly names: NameSets
  /** Names that members say are somebody else's, too. */
  readonly told: ReadonlySet<string>
  readonly evidence: Reason[]
  /** The full name that a nick spells. */
  readonly nameOfNick: (nick: string) => string | null
}

/** Makes two names one, and notes why; not where members say that they are two. */
export const unite = (
  join: Join,
  rule: EvidenceRule,
  a: string,
  b: string,
  sighting: PersonSighting,
): void => {
  if (join.names.unite(a, b)) note(join, rule, a, b, sighting)
}

/** Notes why two names are held to be one. */
export const note = (
  { evidence }: Join,
  rule: EvidenceRule,
  a: string,
  b: string,
  { meeting: { text, index } }: PersonSighting,
  confidence = SURE[rule],
): void => {
  evidence.push({ rule, confidence, names: [a, b], text, meeting: index })
}

/** Whether a key is that of a full name. */
export const isFull = (name: string): boolean => name.startsWith('full:')
