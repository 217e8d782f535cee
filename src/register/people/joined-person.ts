import type { Reason } from './evidence.ts'
import type { PersonSighting } from './sightings.ts'

/** One person as joined: every sighting of theirs, in order, and why they belong together. */
export interface JoinedPerson {
  /** The smallest of the names: stands for the person within one join. */
  readonly key: string
  readonly sightings: readonly PersonSighting[]
  readonly evidence: readonly Reason[]
}
