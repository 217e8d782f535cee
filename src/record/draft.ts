import { commit, type Opening } from './commitment.ts'
import type { CommunityOpened, Fact, NotesFiled, NotesRetired } from './fact.ts'
import type { JudgementWords } from './judgement-words.ts'

type Unplaced<F> = F extends Fact ? Omit<F, 'seq' | 'community'> : never

/** A fact that has no place in a log yet, with the openings of its commitments. */
export interface Draft {
  readonly fact: Unplaced<Fact>
  readonly openings: readonly Opening[]
}

/** The words of a fact before they are hidden behind commitments, by field. */
export type Words = FilingWords | JudgementWords

/** What the filing of notes writes down. */
export type FilingWords =
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

/**
 * Hides the words of a fact behind commitments; numbers say nothing about anybody and stay as they
 * are. `salt` gives 16 fresh random bytes at each call.
 */
export const draftFact = (
  { type, ...words }: Words,
  done: { readonly at: string; readonly by: string },
  salt: () => Uint8Array,
): Draft => {
  const fields = Object.entries<string | number>({ ...words, by: done.by })
  const openings = fields.flatMap(([field, value]): readonly Opening[] =>
    typeof value === 'string' ? [{ field, salt: salt(), value }] : [],
  )
  const written = Object.fromEntries<string | number>([
    ...fields.filter(([, value]) => typeof value === 'number'),
    ...openings.map((opening) => [opening.field, commit(opening)] as const),
  ])
  return { fact: { type, at: done.at, ...written } as unknown as Draft['fact'], openings }
}
