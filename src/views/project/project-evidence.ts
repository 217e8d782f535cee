import type { Evidence, EvidenceRule, Register } from '#register'
import type { EvidenceRow } from '../person-rows.ts'
import type { Shelf } from './project-document.ts'
import { meetingRefOf } from './project-meeting.ts'

/** Why the names of each person are held to be one person's, by the person's id. */
export const projectEvidence = (
  { people }: Pick<Register, 'people'>,
  shelf: Pick<Shelf, 'textByHash' | 'refById'>,
): ReadonlyMap<string, readonly EvidenceRow[]> =>
  new Map(
    people.flatMap(({ id, evidence }) =>
      evidence.length === 0 ? [] : [[id, evidence.map((one) => rowOf(one, shelf))] as const],
    ),
  )

const rowOf = (
  { names, written, rule, confidence, text, meeting }: Evidence,
  { textByHash, refById }: Pick<Shelf, 'textByHash' | 'refById'>,
): EvidenceRow => {
  const seen = text === null ? undefined : textByHash.get(text)
  return {
    names,
    written,
    why: WHY[rule],
    confidence,
    meeting: seen
      ? (refById.get(seen.ids.meetings[meeting]!) ?? meetingRefOf(seen, meeting))
      : null,
    document: seen?.ids.document ?? null,
  }
}

const WHY: Readonly<Record<EvidenceRule, string>> = {
  'member-says': 'a member says so',
  'listed-together': 'written beside each other in a list',
  'linked-name': 'the name is linked to the page of the handle',
  'nick-tail': 'the same nick but for what chats append to it',
  'near-name': 'a spelling of the same name, never beside it in one meeting',
  'same-as-handle': 'the nick is the handle to the letter',
  'nick-spells-name': 'the nick spells the name, and no other',
  'only-bearer-in-meeting': 'the only one in the meeting who is called so',
  'only-bearer-in-series': 'the only one in the series who is called so',
  'only-bearer-in-community': 'the only one in the community who is called so',
}
