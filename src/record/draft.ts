import { commit, type Opening } from './commitment.ts'
import type { CommunityOpened, Fact, NotesFiled, NotesRetired } from './fact.ts'

type Unplaced<F> = F extends Fact ? Omit<F, 'seq' | 'community'> : never

/** A fact that has no place in a log yet, with the openings of its commitments. */
export interface Draft {
  readonly fact: Unplaced<Fact>
  readonly openings: readonly Opening[]
}

/** The words of a fact before they are hidden behind commitments, by field. */
export type Words =
  | { readonly type: CommunityOpened['type']; readonly name: string }
  | {
      readonly type: NotesFiled['type']
      readonly text: string
      readonly path: string
      readonly source: string
      readonly written?: string
    }
  | {
      readonly type: NotesRetired['type']
      readonly text: string
      readonly path: string
      readonly source: string
    }

/** Hides the words of a fact behind commitments; `salt` gives 16 fresh random bytes at each call. */
export const draftFact = (
  { type, ...words }: Words,
  done: { readonly at: string; readonly by: string },
  salt: () => Uint8Array,
): Draft => {
  const openings = Object.entries({ ...words, by: done.by }).map(
    ([field, value]): Opening => ({ field, salt: salt(), value }),
  )
  const commitments = Object.fromEntries(
    openings.map((opening) => [opening.field, commit(opening)]),
  )
  return { fact: { type, at: done.at, ...commitments } as unknown as Draft['fact'], openings }
}
