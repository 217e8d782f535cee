import type { FilingWords } from './draft.ts'
import type { TextHash } from './fact.ts'
import type { Filing } from './filings.ts'

/** The filings of each path of one source, oldest first; the last one says what stands there. */
export type Standing = ReadonlyMap<string, readonly Filing[]>

/** The filings of one source, by path. */
export const standingOf = (filings: readonly Filing[], source: string): Standing =>
  Map.groupBy(
    filings.filter((filing) => filing.source === source),
    (filing) => filing.path,
  )

/** A version of a file, as a source holds it. */
export interface Held {
  readonly source: string
  readonly path: string
  readonly text: TextHash
  /** It stands there now; else it is an earlier version, told by when it was written. */
  readonly current: boolean
  readonly written?: string
}

/**
 * What is to be written down of a version: null where it stands there already, or where it is an
 * earlier version that was filed before. A text that stood there once and is back is filed again.
 */
export const decideFiling = (standing: Standing, held: Held): FilingWords | null => {
  const { source, path, text, current, written } = held
  const filings = standing.get(path) ?? []
  const last = filings.at(-1)
  if (last?.kind === 'filed' && last.text === text) return null
  const isKnown = (filing: Filing): boolean =>
    filing.text === text && (filing.written === null || filing.written === written)
  if (!current && filings.some(isKnown)) return null
  return { type: 'NotesFiled', source, path, text, ...(written === undefined ? {} : { written }) }
}

/** What is to be written down of paths that a source no longer holds. */
export const decideRetirements = (
  standing: Standing,
  isHeld: (path: string) => boolean,
): readonly FilingWords[] =>
  [...standing.values()].flatMap((filings): readonly FilingWords[] => {
    const { kind, path, source, text } = filings.at(-1)!
    if (kind === 'retired' || isHeld(path)) return []
    return [{ type: 'NotesRetired', source, path, text }]
  })
