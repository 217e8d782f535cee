import type { ActionFinding } from '../../finding.ts'
import type { Passage } from '../../parse/passage.ts'
import type { Scene } from '../part.ts'
import type { Stand } from './marked/stand.ts'
import type { Owners, PartyBook } from './parties.ts'

/** What every reader of tasks is given, and writes down. */
export interface Tasks {
  readonly scene: Scene
  readonly book: PartyBook
  readonly standAt: (index: number) => Stand | null
  /** Items right below an item. */
  readonly kidsOf: (index: number) => readonly Passage[]
  readonly found: ActionFinding[]
  /** Passages that were read here, so that no other reader takes them again. */
  readonly taken: Set<number>
  /** Items of lists that were looked at, found or not. */
  readonly visited: Set<number>
  /** Headers of tables that were judged: do they name actions? */
  readonly headers: Map<readonly string[], boolean>
  /** Headers that stand in a row of their own, by the rows below them. */
  readonly rowHeaders: Map<number, readonly string[]>
  /** Headings whose boxes were judged: are they tasks? */
  readonly boxes: Map<number, boolean>
  /** Are the notes taken below the agenda, and nowhere else? */
  readonly isNotedInAgenda: () => boolean
  /** Who owns the tasks below each passage that is a name. */
  readonly heads: ReadonlyMap<number, Owners>
}
