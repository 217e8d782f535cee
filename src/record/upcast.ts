import { type Canonical, NotCanonical } from './canonical-json.ts'
import type { Fact } from './fact.ts'

const TYPES: readonly Fact['type'][] = [
  'CommunityOpened',
  'NotesFiled',
  'NotesRetired',
  'FindingConfirmed',
  'FindingCorrected',
  'FindingDismissed',
  'PeopleJoined',
  'PeopleParted',
  'ItemsJoined',
  'ItemsParted',
  'JudgementWithdrawn',
]

/** Lifts a fact as it was written to its shape of today; the written bytes stay as they are. */
export const upcast = (written: Canonical): Fact => {
  const { type } = written as { readonly type?: unknown }
  if (!TYPES.includes(type as Fact['type']))
    throw new NotCanonical(`A fact of an unknown type: ${String(type)}`)
  return written as unknown as Fact
}
